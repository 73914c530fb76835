"""A flat button with a picture or an icon on it, that can be dragged from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from procedit.canvas.faces import Face, paint_face

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from procedit.canvas.theme import Theme

_Key = Qt.Key
_LEFT_TO_PARENT = (
    _Key.Key_Left,
    _Key.Key_Right,
    _Key.Key_Up,
    _Key.Key_Down,
    _Key.Key_Return,
    _Key.Key_Enter,
)
_RADIUS = 7.0
_MARGIN = 0.13
"""Around the face, in lengths of a side."""


class FaceButton(QAbstractButton):
    """A button that shows ``face``; a drag from it is told while it lasts, and is no click.

    ``extent`` is the length of its sides in logical pixels.
    """

    lifted = Signal()
    """A drag began on the button."""
    carried = Signal(QPoint)
    """The drag is at this place on the screen."""
    dropped = Signal(QPoint)
    """The drag ended at this place on the screen."""
    double_clicked = Signal()
    pointed_at = Signal(bool)
    """The pointer or the focus came to the button, or left it."""

    def __init__(self, face: Face, theme: Theme, extent: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.is_draggable = False
        self._face = face
        self._extent = extent
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(extent, extent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_face(self, face: Face, theme: Theme) -> None:
        """Show this from now on, in these colours."""
        self._face, self.theme = face, theme
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._extent, self._extent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the button's state and the face on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground())
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self.hasFocus() or self.isChecked():
            painter.setPen(QColor(self.theme.color("accent")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if not self.isEnabled():
            painter.setOpacity(0.35)
        margin = self._extent * _MARGIN
        paint_face(
            painter, self._face, frame.adjusted(margin, margin, -margin, -margin), self.theme
        )
        painter.end()

    def _ground(self) -> QColor:
        color = QColor(self.theme.color("accent"))
        if self.isDown():
            color.setAlpha(60)
        elif self.isChecked():
            color.setAlpha(40)
        elif self.underMouse() and self.isEnabled():
            color.setAlpha(24)
        else:
            color.setAlpha(0)
        return color

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell so."""
        super().enterEvent(event)
        self.pointed_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell so."""
        super().leaveEvent(event)
        self.pointed_at.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell so."""
        super().focusInEvent(event)
        self.pointed_at.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell so."""
        super().focusOutEvent(event)
        self.pointed_at.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and Enter to what the button stands in."""
        if event.key() in _LEFT_TO_PARENT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, in case it becomes a drag."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Become a drag when the pointer has gone far enough."""
        if self._dragging:
            self.carried.emit(event.globalPosition().toPoint())
            return
        super().mouseMoveEvent(event)
        if self._pressed is None or not self.is_draggable:
            return
        way = (event.globalPosition() - self._pressed).toPoint().manhattanLength()
        if way >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.lifted.emit()
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or click."""
        self._pressed = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.setDown(False)
        self.dropped.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell so; the first of the two clicks was told already, and there is no second one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

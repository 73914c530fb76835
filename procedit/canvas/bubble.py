"""Says near the pointer why something was refused, and goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from procedit.canvas.wording import reason_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from procedit.canvas.view import DiagramView
    from procedit.errors import ProceditError

_WIDTH, _PAD, _STRIPE, _AWAY = 300, 11, 4, 16
_READING, _LEAST = 55, 2500
"""Milliseconds it stays for every letter, and at least."""
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel)


class Bubble(QWidget):
    """A small panel above a view; the pointer goes through it, the next press or key ends it."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._view = view
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        view.refused.connect(self.tell)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self.hide()

    def tell(self, error: ProceditError) -> None:
        """Show what was refused and why."""
        self.text = reason_text(error)
        self.setAccessibleName(self.text)
        self.resize(self.sizeHint())
        self.move(self._place())
        self.show()
        self.raise_()
        self.update()
        self._timer.start(max(_LEAST, _READING * len(self.text)))

    def _place(self) -> QPoint:
        """Below the pointer, or in the middle below where the pointer is not in the view."""
        area = self._view.rect().adjusted(8, 8, -8, -8)
        at = self._view.mapFromGlobal(self._view.cursor().pos())
        if area.contains(at):
            corner = at + QPoint(_AWAY, _AWAY)
        else:
            corner = QPoint(area.center().x() - self.width() // 2, area.bottom() - self.height())
        x = max(area.left(), min(corner.x(), area.right() - self.width()))
        if corner.y() + self.height() > area.bottom():
            corner.setY(at.y() - _AWAY - self.height())
        y = max(area.top(), min(corner.y(), area.bottom() - self.height()))
        return QPoint(x, y)

    def sizeHint(self) -> QSize:
        """As large as the text wants."""
        room = QRect(0, 0, _WIDTH, 1000)
        box = QFontMetrics(self.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap.value, self.text
        )
        return QSize(box.width() + 2 * _PAD + _STRIPE + 4, box.height() + 2 * _PAD + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, a stripe and the text."""
        color = self._view.diagram_scene.theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QColor(color("shade")))
        painter.setBrush(QColor(color("paper")))
        painter.drawRoundedRect(frame, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color("warning")))
        painter.drawRoundedRect(QRect(5, 8, _STRIPE, self.height() - 16), 2, 2)
        painter.setPen(QColor(color("ink")))
        inner = frame.adjusted(_PAD + _STRIPE, _PAD, -_PAD + 2, -_PAD)
        painter.drawText(inner, Qt.TextFlag.TextWordWrap.value, self.text)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when one goes on."""
        if self.isVisible() and event.type() in _ENDS:
            self.hide()
        return False

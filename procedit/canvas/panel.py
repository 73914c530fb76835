"""A small floating panel above a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from procedit.canvas.theme import Theme

_RADIUS = 9.0
_EDGE = 6


class Panel(QWidget):
    """A rounded ground in the theme's colours; presses on it do not reach what is below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.is_veiled = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def veil(self, *, veiled: bool) -> None:
        """Let what is below be seen through the ground, or not any more."""
        if veiled != self.is_veiled:
            self.is_veiled = veiled
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.theme.color("shade")))
        ground = QColor(self.theme.color("lane" if self.theme.is_dark else "paper"))
        ground.setAlphaF(0.35 if self.is_veiled else 1.0)
        painter.setBrush(ground)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        event.accept()

    def move_within(self, corner: QPoint, area: QRect) -> None:
        """Stand with the upper left corner there, or as near to it as keeps within ``area``."""
        inner = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        x = max(inner.left(), min(corner.x(), inner.right() - self.width()))
        y = max(inner.top(), min(corner.y(), inner.bottom() - self.height()))
        self.move(x, y)

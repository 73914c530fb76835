"""A short text beside the pointer, as large at every zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from procedit.canvas.items import Overlay

if TYPE_CHECKING:
    from procedit.canvas.theme import Theme

_WIDTH, _PAD, _AWAY = 260, 8, 18
"""The widest text, the room around it, and how far from the pointer it stands (logical pixels)."""


class ReasonItem(Overlay):
    """Says why a gesture would be refused where the pointer is."""

    level = 60.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._text = ""
        self._panel = QRect()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    @property
    def text(self) -> str:
        """What is shown, empty for nothing."""
        return self._text

    def display(self, at: tuple[float, float], text: str) -> None:
        """Show a text at a place in the diagram; an empty one for none."""
        self.setPos(*at)
        if text == self._text:
            return
        self.prepareGeometryChange()
        self._text = text
        self._panel = self._measured(text) if text else QRect()
        self.area = QRectF(self._panel.adjusted(-2, -2, 2, 2)) if text else QRectF()
        self.update()

    def _measured(self, text: str) -> QRect:
        metrics = QFontMetrics(QApplication.font())
        room = QRect(0, 0, _WIDTH, 400)
        box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, text)
        return QRect(_AWAY, _AWAY, box.width() + 2 * _PAD + 2, box.height() + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the panel with the text."""
        if not self._text:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.pen("illegal", 1.0))
        painter.setBrush(QColor(self.theme.color("paper")))
        painter.drawRoundedRect(self._panel, 6, 6)
        painter.setFont(QApplication.font())
        painter.setPen(QColor(self.theme.color("ink")))
        inner = self._panel.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.drawText(inner, Qt.TextFlag.TextWordWrap.value, self._text)

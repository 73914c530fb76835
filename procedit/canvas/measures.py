"""Distances while something is placed: a line from end to end, with the number of pixels on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from procedit.bpmn.geometry import Point, around
from procedit.canvas.items import Overlay

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.canvas.theme import Theme

_TICK, _PAD = 4.0, 3.0
"""Half the length of the strokes at both ends, and the room around the number (logical pixels)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A level or upright distance from ``start`` to ``end``, in diagram pixels."""

    start: Point
    end: Point

    @property
    def text(self) -> str:
        """What is written on it."""
        return f"{abs(self.end.x - self.start.x) + abs(self.end.y - self.start.y):.0f}"


class MeasuresItem(Overlay):
    """Some distances, their letters as large at every zoom."""

    level, room = 45.0, 150.0

    def __init__(self, theme: Theme, role: str = "guide") -> None:
        super().__init__(theme)
        self._role = role
        self._measures: tuple[Measure, ...] = ()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What is shown."""
        return self._measures

    def display(self, measures: Iterable[Measure]) -> None:
        """Show exactly these. The same again costs nothing."""
        found = tuple(measures)
        if found == self._measures:
            return
        self._measures = found
        ends = [end for each in found for end in (each.start, each.end)]
        self.set_area(around(ends) if ends else None)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the lines and the numbers."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform = painter.worldTransform()
        painter.resetTransform()
        for measure in self._measures:
            start, end = QPointF(*measure.start), QPointF(*measure.end)
            self._paint(painter, transform.map(start), transform.map(end), measure.text)
        painter.setWorldTransform(transform)

    def _paint(self, painter: QPainter, start: QPointF, end: QPointF, text: str) -> None:
        color = QColor(self.theme.color(self._role))
        painter.setPen(self.pen(self._role, 1.0))
        painter.drawLine(start, end)
        is_level = abs(end.x() - start.x()) >= abs(end.y() - start.y())
        tick = QPointF(0, _TICK) if is_level else QPointF(_TICK, 0)
        for at in (start, end):
            painter.drawLine(at - tick, at + tick)
        font = QApplication.font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height()
        middle = (start + end) / 2
        panel = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(panel, 3, 3)
        painter.setPen(QColor(self.theme.color("paper")))
        painter.drawText(panel, Qt.AlignmentFlag.AlignCenter, text)

"""A quiet grid of dots behind the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.theme import Theme

STEP = 20
"""Between two dots, in diagram pixels; there are fewer of them the smaller the diagram is shown."""
_CLOSEST = 14.0


def paint_dots(painter: QPainter, area: Bounds, scale: float, theme: Theme) -> None:
    """Paint the dots in an area; ``scale`` is device pixels per diagram pixel."""
    step = STEP
    while step * scale < _CLOSEST:
        step *= 5
    pen = QPen(QColor(theme.color("grid")), max(2.0, min(4.0, 2 * scale)))
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    columns = range(int(area.x // step), int(area.right // step) + 2)
    rows = range(int(area.y // step), int(area.bottom // step) + 2)
    painter.drawPoints([QPointF(step * column, step * row) for row in rows for column in columns])

"""The border of a drawn element as a path, for outlines around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import CORNER

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.drawn import Drawn


def rect_of(bounds: Bounds) -> QRectF:
    """The rectangle for Qt."""
    return QRectF(*bounds)


def box_line(box: Bounds) -> tuple[Point, ...]:
    """A closed line along the borders of a rectangle."""
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    corners = ((x, y), (right, y), (right, bottom), (x, bottom), (x, y))
    return tuple(Point(*corner) for corner in corners)


def outline_path(drawn: Drawn, gap: float) -> QPainterPath:
    """The line itself, or a shape's real border ``gap`` diagram pixels further out."""
    if drawn.line:
        return line_path(drawn.line)
    return border_path(drawn.outline, drawn.body, gap)


def border_path(outline: Outline, body: Bounds, gap: float = 0.0) -> QPainterPath:
    """The border of a shape of that form, ``gap`` further out."""
    path = QPainterPath()
    rect = rect_of(body).adjusted(-gap, -gap, gap, gap)
    if outline is Outline.CIRCLE:
        path.addEllipse(rect)
    elif outline is Outline.DIAMOND:
        reach = 0.41 * gap
        rect = rect.adjusted(-reach, -reach, reach, reach)
        middle = rect.center()
        corners = (
            QPointF(middle.x(), rect.top()),
            QPointF(rect.right(), middle.y()),
            QPointF(middle.x(), rect.bottom()),
            QPointF(rect.left(), middle.y()),
        )
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    elif outline is Outline.ROUNDED:
        radius = max(0.0, CORNER + gap)
        path.addRoundedRect(rect, radius, radius)
    else:
        radius = max(0.0, gap)
        path.addRoundedRect(rect, radius, radius)
    return path


def line_path(points: tuple[Point, ...]) -> QPainterPath:
    """The line through the points."""
    path = QPainterPath()
    add_line(path, points)
    return path


def add_line(path: QPainterPath, points: tuple[Point, ...]) -> None:
    """Add the line through the points to a path."""
    if points:
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)

"""A crowded diagram from far away: plain shapes and hairlines, straight from where things stand."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from procedit.bpmn.types import Family, Outline
from procedit.canvas.notation.look import color_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.theme import Theme

_FORMS_FROM = 0.06
"""Below this zoom events and gateways are boxes as well."""
_INK_FROM = 0.15
"""From this zoom on shapes have dark borders."""


def paint_rough(painter: QPainter, theme: Theme, drawn: Iterable[Drawn], zoom: float) -> None:
    """Paint what is given, the lowest first, without pictures: open shapes, then lines, then the rest."""
    muted = QPen(QColor(theme.color("muted")), 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(muted)
    lines: list[QLineF] = []
    shapes: dict[str, list[Drawn]] = {}
    for each in drawn:
        if each.line:
            lines.extend([QLineF(*a, *b) for a, b in itertools.pairwise(each.line)])
        elif each.is_open:
            painter.setBrush(_ground(theme, each))
            painter.drawRect(QRectF(*each.body))
        elif each.outline is Outline.BRACKET:
            lines.append(QLineF(each.body.x, each.body.y, each.body.x, each.body.bottom))
        else:
            shapes.setdefault(each.fill, []).append(each)
    painter.drawLines(lines)
    painter.setPen(QPen(QColor(theme.color("ink")), 0) if zoom >= _INK_FROM else muted)
    for fill, alike in shapes.items():
        painter.setBrush(QColor(theme.color(color_of(fill) or "paper")))
        _paint_shapes(painter, alike, with_forms=zoom >= _FORMS_FROM)


def _paint_shapes(painter: QPainter, shapes: Iterable[Drawn], *, with_forms: bool) -> None:
    boxes: list[QRectF] = []
    small: list[Drawn] = []
    for each in shapes:
        if with_forms and each.outline in (Outline.CIRCLE, Outline.DIAMOND):
            small.append(each)
        else:
            boxes.append(QRectF(*each.body))
    painter.drawRects(boxes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for each in small:
        if each.outline is Outline.CIRCLE:
            painter.drawEllipse(QRectF(*each.body))
        else:
            painter.drawPolygon(_diamond(each.body))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _diamond(body: Bounds) -> QPolygonF:
    x, y = body.center
    corners = ((x, body.y), (body.right, y), (x, body.bottom), (body.x, y))
    return QPolygonF([QPointF(*corner) for corner in corners])


def _ground(theme: Theme, drawn: Drawn) -> QBrush:
    if drawn.fill:
        return QBrush(QColor(theme.color(color_of(drawn.fill) or "paper")))
    if drawn.type.family is Family.LANE or drawn.type.name == "group":
        return QBrush(Qt.BrushStyle.NoBrush)
    return QBrush(QColor(theme.color("paper")))

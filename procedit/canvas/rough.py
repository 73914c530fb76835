"""A crowded diagram from far away: boxes and hairlines, straight from where things stand."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from procedit.bpmn.types import Family
from procedit.canvas.notation.look import color_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.theme import Theme

_ROUND = 0.06
"""Below this zoom events and gateways are no more than dots."""


def paint_rough(painter: QPainter, theme: Theme, drawn: Iterable[Drawn], zoom: float) -> None:
    """Paint what is given, the lowest first, without pictures."""
    lines: list[QLineF] = []
    boxes: dict[str, list[QRectF]] = {}
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.color("muted")), 0))
    for each in drawn:
        if each.line:
            lines.extend(line_segments(each))
        elif each.is_open:
            painter.setBrush(_ground(theme, each))
            painter.drawRect(QRectF(*each.body))
        else:
            boxes.setdefault(color_of(each.fill), []).append(QRectF(*each.body))
    painter.drawLines(lines)
    painter.setPen(QPen(QColor(theme.color("ink" if zoom >= _ROUND else "muted")), 0))
    for fill, rects in boxes.items():
        painter.setBrush(QColor(theme.color(fill or "paper")))
        painter.drawRects(rects)


def line_segments(drawn: Drawn) -> list[QLineF]:
    """The segments of a line for Qt."""
    return [QLineF(*a, *b) for a, b in itertools.pairwise(drawn.line)]


def _ground(theme: Theme, drawn: Drawn) -> QBrush:
    if drawn.fill:
        return QBrush(QColor(theme.color(color_of(drawn.fill) or "paper")))
    if drawn.type.name == "group":
        return QBrush(Qt.BrushStyle.NoBrush)
    return QBrush(QColor(theme.color("lane" if drawn.type.family is Family.LANE else "paper")))

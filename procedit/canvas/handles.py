"""The points of a selected element that can be dragged: corners, sides, bend points, segments."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.drawn import Drawn

_SHORT = 24.0
"""A segment shorter than this on the screen gets no handle of its own."""


class Grip(StrEnum):
    """What a handle drags: a side or corner of a shape, a point or a segment of a line."""

    TOP_LEFT = "top-left"
    TOP = "top"
    TOP_RIGHT = "top-right"
    RIGHT = "right"
    BOTTOM_RIGHT = "bottom-right"
    BOTTOM = "bottom"
    BOTTOM_LEFT = "bottom-left"
    LEFT = "left"
    BEND = "bend"
    SEGMENT = "segment"

    @property
    def cursor(self) -> Qt.CursorShape:
        """The cursor that tells which way it goes."""
        return _CURSORS.get(self, Qt.CursorShape.SizeAllCursor)


_CURSORS = {
    Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Grip.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Grip.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Grip.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Grip.TOP: Qt.CursorShape.SizeVerCursor,
    Grip.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
}

_SIDES = (Grip.LEFT, Grip.RIGHT)
_CORNERS: tuple[tuple[Grip, float, float], ...] = (
    (Grip.TOP_LEFT, 0, 0),
    (Grip.TOP, 0.5, 0),
    (Grip.TOP_RIGHT, 1, 0),
    (Grip.RIGHT, 1, 0.5),
    (Grip.BOTTOM_RIGHT, 1, 1),
    (Grip.BOTTOM, 0.5, 1),
    (Grip.BOTTOM_LEFT, 0, 1),
    (Grip.LEFT, 0, 0.5),
)


@dataclass(frozen=True, slots=True)
class Handle:
    """One such point. ``index`` is that of the way point, or of the one that begins the segment."""

    key: str
    grip: Grip
    at: Point
    index: int = -1


def handles_of(drawn: Drawn, zoom: float = 1.0) -> tuple[Handle, ...]:
    """The handles of a selected element; on a line those of segments long enough at ``zoom``."""
    if drawn.line:
        return tuple(_line_handles(drawn.key, drawn.line, zoom))
    handles = _shape_handles(drawn.key, drawn.body) if may_resize(drawn) else ()
    if drawn.type.name == "textAnnotation":
        return tuple(handle for handle in handles if handle.grip in _SIDES)
    return handles


def may_resize(drawn: Drawn) -> bool:
    """Whether a shape of this kind may get another size; an annotation only another width."""
    return drawn.is_open or drawn.type.name == "textAnnotation"


def _shape_handles(key: str, body: Bounds) -> tuple[Handle, ...]:
    return tuple(
        Handle(key, grip, Point(body.x + u * body.width, body.y + v * body.height))
        for grip, u, v in _CORNERS
    )


def _line_handles(key: str, line: Sequence[Point], zoom: float) -> list[Handle]:
    handles = [Handle(key, Grip.BEND, point, index) for index, point in enumerate(line)]
    for index, (a, b) in enumerate(itertools.pairwise(line)):
        if hypot(b.x - a.x, b.y - a.y) * zoom >= _SHORT:
            middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
            handles.append(Handle(key, Grip.SEGMENT, middle, index))
    return handles


def handle_at(handles: Sequence[Handle], point: Point, tolerance: float) -> Handle | None:
    """The handle nearest to ``point`` within ``tolerance``; bend points go before segments."""
    near = [h for h in handles if hypot(h.at.x - point.x, h.at.y - point.y) <= tolerance]
    if not near:
        return None
    return min(
        near,
        key=lambda h: (h.grip is Grip.SEGMENT, hypot(h.at.x - point.x, h.at.y - point.y)),
    )

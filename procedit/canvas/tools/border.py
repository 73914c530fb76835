"""Dragging the border of a pool or lane, wherever along it one takes hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.canvas.handles import Grip, Handle
from procedit.canvas.tools.resize import start_resize
from procedit.canvas.tools.tool import Hit

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Point
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.tools.tool import Pointer, Tool
    from procedit.canvas.view import DiagramView


def border_at(view: DiagramView, point: Point) -> Handle | None:
    """The side of a pool or lane whose border runs under the point, with nothing else above it."""
    drawn = view.diagram_scene.drawn_of(view.diagram_scene.hit(point, view.tolerance))
    if drawn is None or drawn.type.family not in (Family.POOL, Family.LANE):
        return None
    grip = _side(drawn, point, view.tolerance)
    return None if grip is None else Handle(drawn.key, grip, point)


def _side(drawn: Drawn, point: Point, tolerance: float) -> Grip | None:
    x, y, width, height = drawn.body
    misses = {
        Grip.LEFT: abs(point.x - x),
        Grip.RIGHT: abs(point.x - x - width),
        Grip.TOP: abs(point.y - y),
        Grip.BOTTOM: abs(point.y - y - height),
    }
    if drawn.type.family is Family.LANE:  # where its owner's name ends there is nothing to drag
        del misses[Grip.LEFT if drawn.is_horizontal else Grip.TOP]
    grip = min(misses, key=lambda side: misses[side])
    return grip if misses[grip] <= tolerance else None


def start_border(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from the border of a pool or lane changes its size."""
    handle = None if hit.label else border_at(view, pointer.at)
    return None if handle is None else start_resize(view, pointer, Hit(handle.key, handle=handle))

"""Message flows and associations: what is routed once all shapes stand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined
from procedit.layout.lines import is_upright
from procedit.layout.near import Surroundings
from procedit.layout.routing import route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.layout.specs import Placement, Sketch

_BESIDE = (0.0, 24.0, -24.0, 36.0, -36.0)
_INSET, _CLOSE, _REACH = 12.0, 10.0, 800.0


def join_levels(sketch: Sketch, placement: Placement, frames: frozenset[str]) -> None:
    """Route the flows of ``sketch`` that have no line in ``placement`` yet.

    ``frames`` are the keys of expanded sub-processes, which are no obstacles.
    """
    outlines = {node.key: node.outline for node in sketch.nodes}
    bounds, lines = placement.bounds, placement.waypoints
    around = Surroundings()
    for node in sketch.nodes:
        if node.key in bounds and node.key not in frames and not node.around:
            around.add(bounds[node.key])
    upright: list[tuple[Point, Point]] = []
    for flow in sketch.flows:
        if flow.key in lines:
            continue
        source = _outlined(placement, flow.source, outlines)
        target = _outlined(placement, flow.target, outlines)
        if source is None or target is None:
            continue
        solid = list(dict.fromkeys(around.boxes_near(_between(source.bounds, target.bounds))))
        line = route(source, target, kind=flow.kind, obstacles=solid)
        if flow.kind == "message" and len(line) == 2 and is_upright(*line):
            line = _beside(line, source, target, upright)
        elif flow.kind == "message" and any(
            _covers(piece, other) for piece in pairwise(line) for other in upright
        ):
            walls = [_wall(*other) for other in upright]
            line = route(source, target, kind=flow.kind, obstacles=[*solid, *walls])
        upright += [piece for piece in pairwise(line) if is_upright(*piece)]
        lines[flow.key] = tuple(line)


def _between(a: Bounds, b: Bounds) -> Bounds:
    """Where a flow between the two may run; of a wide pool only the part near the other end."""
    narrow, wide = (a, b) if a.width <= b.width else (b, a)
    whole = a.joined(b)
    if wide.width > _REACH:
        left = max(whole.x, narrow.x - _REACH)
        right = min(whole.right, narrow.right + _REACH)
        whole = Bounds(left, whole.y, max(right - left, narrow.width), whole.height)
    return whole.grown(_REACH / 4)


def _beside(
    line: list[Point], source: Outlined, target: Outlined, upright: Sequence[tuple[Point, Point]]
) -> list[Point]:
    """The upright line, shifted where it would cover another one."""
    for shift in _BESIDE:
        moved = [point.moved(shift, 0) for point in line]
        ends = (source, target)
        if shift and not all(_may_dock(end, moved[0].x) for end in ends):
            continue
        if not any(_covers(moved, other) for other in upright):
            return moved
    return line


def _may_dock(shape: Outlined, x: float) -> bool:
    if shape.outline in (Outline.CIRCLE, Outline.DIAMOND):
        return False
    return shape.bounds.x + _INSET <= x <= shape.bounds.right - _INSET


def _covers(line: Sequence[Point], other: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = line, other
    if not is_upright(a, b):
        return False
    apart = max(min(a.y, b.y), min(c.y, d.y)) >= min(max(a.y, b.y), max(c.y, d.y))
    return abs(a.x - c.x) < _CLOSE and not apart


def _wall(a: Point, b: Point) -> Bounds:
    """The strip along an upright piece that other message flows keep out of."""
    return Bounds(a.x - _CLOSE, min(a.y, b.y) + 2, 2 * _CLOSE, abs(a.y - b.y) - 4)


def _outlined(placement: Placement, key: str, outlines: dict[str, Outline]) -> Outlined | None:
    """The shape with this key, or the middle of the flow with it."""
    box = placement.bounds.get(key)
    if box is not None:
        return Outlined(outlines.get(key, Outline.RECTANGLE), box)
    line = placement.waypoints.get(key)
    if line is None:
        return None
    middle = (len(line) - 1) // 2
    a, b = line[middle], line[middle + 1]
    return Outlined(Outline.RECTANGLE, Bounds((a.x + b.x) / 2, (a.y + b.y) / 2, 0, 0))

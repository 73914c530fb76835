"""Tidying what is drawn: a layout that keeps the order and, as far as it can, the place of things."""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.layout.layered import lay_out
from procedit.layout.placing import free_spot
from procedit.layout.specs import Placement, Sketch
from procedit.layout.tidying_part import Room, part_of, tidied_part

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from procedit.layout.specs import FlowSpec, NodeSpec


_ROUNDS = 3
"""So often at most a layout starts again from its own result."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """A layout, and the room that is to be made before it is put there, in that order."""

    placement: Placement
    rooms: tuple[Room, ...] = ()


def tidied(sketch: Sketch, now: Placement, keys: Collection[str] = ()) -> Tidied:
    """The layout of what ``sketch`` holds, put where most of it is drawn ``now``.

    With ``keys`` only these, and what belongs to them, are laid out; the others make room.
    """
    if sketch.is_upright:
        found = tidied(_turned(sketch), _flipped(now), keys)
        rooms = [
            Room(replace(room.cut, across=not room.cut.across), room.by) for room in found.rooms
        ]
        return Tidied(_flipped(found.placement), tuple(rooms))
    part = part_of(sketch, keys)
    if part.nodes and len(part.nodes) < len(sketch.nodes):
        placement, rooms = tidied_part(sketch, now, part)
        return Tidied(placement, tuple(rooms))
    placement = _settled(sketch)
    placement = moved(placement, *_shift(sketch, now.bounds, placement.bounds))
    _keep_aside(sketch, now, placement)
    return Tidied(placement)


def _settled(sketch: Sketch) -> Placement:
    """A layout that stays the same when it is laid out again.

    What stands elsewhere afterwards may count as above or as straight where it did not before, so
    the layout starts again from where it got to; few diagrams take more than one such round.
    """
    placement = lay_out(sketch)
    for _ in range(_ROUNDS):
        if _is_in_place(sketch, placement):
            break
        before, sketch = placement, _as_placed(sketch, placement)
        placement = lay_out(sketch)
        if placement == before:
            break
    return placement


def _is_in_place(sketch: Sketch, placement: Placement) -> bool:
    """Whether all nodes stand to each other as they are placed."""
    ways = {
        (round(node.at.x - box.center.x), round(node.at.y - box.center.y))
        for node in sketch.nodes
        if node.at is not None and (box := placement.bounds.get(node.key)) is not None
    }
    return len(ways) <= 1


def _as_placed(sketch: Sketch, placement: Placement) -> Sketch:
    """The sketch as it is read when everything stands where it was placed."""
    nodes = [
        replace(node, at=placement.bounds[node.key].center)
        if node.key in placement.bounds
        else node
        for node in sketch.nodes
    ]
    nodes.sort(key=lambda node: (node.at or Point(0, 0), node.key))
    return replace(sketch, nodes=tuple(nodes))


def moved(placement: Placement, dx: float, dy: float) -> Placement:
    """The whole placement ``dx`` to the right and ``dy`` further down."""
    return Placement(
        {key: box.moved(dx, dy) for key, box in placement.bounds.items()},
        {
            key: tuple(point.moved(dx, dy) for point in line)
            for key, line in placement.waypoints.items()
        },
        {key: box.moved(dx, dy) for key, box in placement.labels.items()},
    )


def _shift(
    sketch: Sketch, now: Mapping[str, Bounds], new: Mapping[str, Bounds]
) -> tuple[float, float]:
    """By how much a layout is moved: frames keep their corner, else most steps their place."""
    frames = [pool.key for pool in sketch.pools if pool.key in new and pool.key in now]
    if frames:
        left = min(now[key].x for key in frames) - min(new[key].x for key in frames)
        top = min(now[key].y for key in frames) - min(new[key].y for key in frames)
        return round(left), round(top)
    keys = [node.key for node in sketch.nodes if not node.parent and node.key in now]
    if not keys:
        return 0.0, 0.0
    across = median(now[key].center.x - new[key].center.x for key in keys)
    down = median(now[key].center.y - new[key].center.y for key in keys)
    return round(across), round(down)


def _keep_aside(sketch: Sketch, now: Placement, placement: Placement) -> None:
    """Keep what stands apart where it is, seen from the nearest corner of all others."""
    solid = [pool.key for pool in sketch.pools]
    solid = solid or [node.key for node in sketch.nodes if not (node.beside or node.around)]
    old = enclosing(now.bounds[key] for key in solid if key in now.bounds)
    new = enclosing(placement.bounds[key] for key in solid if key in placement.bounds)
    if old is None or new is None:
        return
    taken = list(placement.bounds.values())
    for key, box in now.bounds.items():
        if key not in placement.bounds:
            dx = new.right - old.right if box.x >= old.right else new.x - old.x
            dy = new.bottom - old.bottom if box.y >= old.bottom else new.y - old.y
            placement.bounds[key] = free_spot(box.moved(dx, dy), taken, 0.0)
            taken.append(placement.bounds[key])


def _turned(sketch: Sketch) -> Sketch:
    """The sketch with rows and columns exchanged."""
    nodes = tuple(_turned_node(node) for node in sketch.nodes)
    flows = tuple(_turned_flow(flow) for flow in sketch.flows)
    return replace(sketch, nodes=nodes, flows=flows, is_upright=False)


def _turned_node(node: NodeSpec) -> NodeSpec:
    at = None if node.at is None else Point(node.at.y, node.at.x)
    return replace(node, size=node.size[::-1], label=node.label[::-1], at=at)


def _turned_flow(flow: FlowSpec) -> FlowSpec:
    return replace(flow, label=flow.label[::-1])


def _flipped(placement: Placement) -> Placement:
    return Placement(
        {key: _exchanged(box) for key, box in placement.bounds.items()},
        {
            key: tuple(Point(point.y, point.x) for point in line)
            for key, line in placement.waypoints.items()
        },
        {key: _exchanged(box) for key, box in placement.labels.items()},
    )


def _exchanged(box: Bounds) -> Bounds:
    return Bounds(box.y, box.x, box.height, box.width)

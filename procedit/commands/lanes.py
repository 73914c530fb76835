"""Add lanes, split lanes; taking one away is ``delete``'s business."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.lane_layout import owner_of, siblings_of, stretched_lanes
from procedit.commands.pools import HEADER, new_process
from procedit.commands.scopes import pool_of, process_of
from procedit.commands.shifting import moving_along, reshape, shift
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_BREADTH = 120.0
_NOT_DRAWN = QT_TRANSLATE_NOOP("Error", "The pool is not drawn in this diagram.")
_TOO_NARROW = QT_TRANSLATE_NOOP(
    "Error", "There is no room for {count} lanes. Make the lane or pool larger first."
)


def add_lane(
    edit: Edit, diagram: Diagram, at: Element, side: Literal["above", "below"] = "below"
) -> Element:
    """Add a lane above or below a lane, or at the edge of a pool; what is below moves down.

    In a vertical pool above means left, and below right. A pool without lanes first gets one that
    holds what it has.
    """
    if at.type.family is not Family.LANE:
        lanes = at.lanes or [_cover(edit, diagram, at)]
        at = lanes[0] if side == "above" else lanes[-1]
    shape = _shape(diagram, at)
    box, is_level = shape.bounds, shape.is_horizontal
    breadth = _BREADTH
    edge = (
        (box.y if is_level else box.x)
        if side == "above"
        else (box.bottom if is_level else box.right)
    )
    _make_room(edit, diagram, at, edge, breadth, is_level=is_level)
    place = (
        Bounds(box.x, edge, box.width, breadth)
        if is_level
        else Bounds(edge, box.y, breadth, box.height)
    )
    lane_set = at.parent or at
    before = at if side == "above" else None
    lane = edit.add(lane_set, bpmn("lane"), before=before, id=edit.document.new_id("Lane"))
    if side == "below":
        _put_after(edit, lane, at)
    _draw(edit, diagram, lane, place, above=_shape(diagram, at), is_level=is_level)
    return lane


def add_lane_at(edit: Edit, diagram: Diagram, at: Element, bounds: Bounds) -> Element:
    """Add a lane that was dropped on a pool or lane: above or below what it was dropped on."""
    shape = _shape(diagram, at)
    middle, own = bounds.center, shape.bounds.center
    first = middle.y < own.y if shape.is_horizontal else middle.x < own.x
    return add_lane(edit, diagram, at, "above" if first else "below")


def split_lane(edit: Edit, diagram: Diagram, at: Element, count: int) -> list[Element]:
    """Divide a pool or lane into ``count`` equal lanes; raises ProceditError if it is too narrow."""
    shape = _shape(diagram, at)
    is_level = shape.is_horizontal
    area = _inner(shape.bounds, is_level=is_level)
    breadth = (area.height if is_level else area.width) / count
    if breadth < 30:
        raise ProceditError(_TOO_NARROW, count=count)
    owner = at if at.type.family is Family.LANE else _process(edit, at)
    lane_set = _lane_set(edit, owner)
    lanes: list[Element] = []
    for index in range(count):
        lane = edit.add(lane_set, bpmn("lane"), id=edit.document.new_id("Lane"))
        place = _slice(area, index * breadth, breadth, is_level=is_level)
        above = _shape(diagram, lanes[-1]) if lanes else shape
        _draw(edit, diagram, lane, place, above=above, is_level=is_level)
        lanes.append(lane)
    return lanes


def _cover(edit: Edit, diagram: Diagram, pool: Element) -> Element:
    """A first lane over the whole of a pool."""
    return split_lane(edit, diagram, pool, 1)[0]


def _process(edit: Edit, pool: Element) -> Element:
    process = process_of(pool)
    if process is None:
        process = new_process(edit)
        edit.set(pool, "processRef", process.id)
    return process


def _lane_set(edit: Edit, owner: Element) -> Element:
    existing = owner.lane_sets
    if existing:
        return existing[0]
    name = "childLaneSet" if owner.type.family is Family.LANE else "laneSet"
    return edit.add(owner, bpmn(name), id=edit.document.new_id("LaneSet"))


def _put_after(edit: Edit, lane: Element, other: Element) -> None:
    """Order the lanes in the file as they stand in the diagram."""
    following = [each for each in siblings_of(other) if each != lane]
    index = following.index(other) + 1
    if index < len(following):
        edit.move(lane, lane.parent or lane, following[index])


def _draw(
    edit: Edit, diagram: Diagram, lane: Element, bounds: Bounds, *, above: Shape, is_level: bool
) -> None:
    """Draw a lane over its pool and under everything that stands in it."""
    following = above.node.getnext()
    before = None if following is None else edit.document.facade(following)
    traits = {"isHorizontal": "true" if is_level else "false"}
    di.add_shape(
        edit,
        diagram,
        lane,
        bounds,
        before=before if isinstance(before, Shape) else None,
        traits=traits,
    )


def _shape(diagram: Diagram, element: Element) -> Shape:
    shape = diagram.shape_of(element.key)
    if shape is None:
        raise ProceditError(_NOT_DRAWN)
    return shape


def _inner(bounds: Bounds, *, is_level: bool) -> Bounds:
    """What is left of a pool or lane beside the band with its name."""
    if is_level:
        return Bounds(bounds.x + HEADER, bounds.y, bounds.width - HEADER, bounds.height)
    return Bounds(bounds.x, bounds.y + HEADER, bounds.width, bounds.height - HEADER)


def _slice(area: Bounds, start: float, breadth: float, *, is_level: bool) -> Bounds:
    if is_level:
        return Bounds(area.x, area.y + start, area.width, breadth)
    return Bounds(area.x + start, area.y, breadth, area.height)


def _make_room(
    edit: Edit, diagram: Diagram, at: Element, edge: float, by: float, *, is_level: bool
) -> None:
    """Enlarge what holds the lane by ``by`` pixels and move what lies beyond ``edge`` away."""
    dx, dy = (0.0, by) if is_level else (by, 0.0)
    pool = pool_of(at)
    process = process_of(at)
    shapes: dict[str, Shape] = {}
    for element in () if process is None else process.descendants():
        shape = diagram.shape_of(element.key)
        if shape is not None and _beyond(shape.bounds, edge, is_level=is_level):
            shapes[element.key] = shape
    if pool is not None:
        shapes.update(_pools_beyond(diagram, pool, is_level=is_level))
    shift(edit, diagram, shapes, dx, dy)
    holders: list[Element] = []
    owner = owner_of(at)
    while owner is not None:
        holders.append(owner)
        owner = owner_of(owner) if owner.type.family is Family.LANE else None
    for holder in holders:
        shape = diagram.shape_of(holder.key)
        if shape is not None:
            box = shape.bounds
            di.set_bounds(edit, shape, Bounds(box.x, box.y, box.width + dx, box.height + dy))


def _beyond(box: Bounds, edge: float, *, is_level: bool) -> bool:
    return (box.y if is_level else box.x) >= edge - 1


def _pools_beyond(diagram: Diagram, pool: Element, *, is_level: bool) -> dict[str, Shape]:
    """What stands beyond a pool that grows: the other pools there with all they hold."""
    own = _shape(diagram, pool).bounds
    edge = own.bottom if is_level else own.right
    others: list[Element] = []
    for other in () if pool.parent is None else pool.parent.children("participant"):
        shape = diagram.shape_of(other.key)
        if other != pool and shape is not None and _beyond(shape.bounds, edge, is_level=is_level):
            others.append(other)
    return moving_along(diagram, others)


def remove_lane(edit: Edit, diagram: Diagram, lane: Element) -> None:
    """Remove a lane; its neighbours take its room, the last of a pool simply goes."""
    shape = diagram.shape_of(lane.key)
    others = [each for each in siblings_of(lane) if each != lane]
    boxes = [found.bounds for each in others if (found := diagram.shape_of(each.key)) is not None]
    edit.remove(lane)
    if shape is None or enclosing(boxes) is None:
        return
    _share(edit, diagram, others, shape)


def _share(edit: Edit, diagram: Diagram, others: list[Element], freed: Shape) -> None:
    """Give the room of a removed lane to the lane before it and the one after it."""
    room, is_level = freed.bounds, freed.is_horizontal
    before, after = None, None
    for each in others:
        box = _shape(diagram, each).bounds if diagram.shape_of(each.key) else None
        if box is None:
            continue
        if abs((box.bottom - room.y) if is_level else (box.right - room.x)) < 1.5:
            before = each
        elif abs((box.y - room.bottom) if is_level else (box.x - room.right)) < 1.5:
            after = each
    share = 0.5 if before is not None and after is not None else 1.0
    for each, low in ((before, False), (after, True)):
        if each is not None:
            box = _shape(diagram, each).bounds
            resize_into(edit, diagram, each, _taken(box, room, share, low=low, is_level=is_level))


def _taken(box: Bounds, room: Bounds, share: float, *, low: bool, is_level: bool) -> Bounds:
    gain = (room.height if is_level else room.width) * share
    if is_level:
        return Bounds(box.x, box.y - gain if low else box.y, box.width, box.height + gain)
    return Bounds(box.x - gain if low else box.x, box.y, box.width + gain, box.height)


def resize_into(edit: Edit, diagram: Diagram, lane: Element, bounds: Bounds) -> None:
    """Let a lane and the lanes in it fill a room that is free."""
    old = _shape(diagram, lane).bounds
    reshape(edit, diagram, {lane.key: bounds, **stretched_lanes(diagram, lane, old, bounds)})

"""Put a lane, with all that stands in it, to another place among its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from procedit.bpmn.types import Family
from procedit.commands.lane_layout import siblings_of
from procedit.commands.scopes import is_within, process_of
from procedit.commands.shifting import moving_along, shift_apart
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.commands.shifting import Group
    from procedit.model.diagram import Diagram, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_OTHER_SET = QT_TRANSLATE_NOOP(
    "Error", "A lane changes places with its own neighbours. Choose one in the same pool or lane."
)
_LAST = QT_TRANSLATE_NOOP("Error", "The lane has no neighbour on that side.")


def reorder_lane(edit: Edit, diagram: Diagram, lane: Element, before: Element | None) -> None:
    """Put ``lane`` in front of its neighbour ``before``, or last with None.

    Steps, data and notes whose middle lies in a lane go along with it; what lies between is moved up
    to close the gap. In a vertical pool "in front" is further left. Raises ProceditError for a lane
    of another pool or lane.
    """
    lanes = ordered_lanes(diagram, lane)
    if lane not in lanes or (before is not None and before not in lanes):
        raise ProceditError(_OTHER_SET)
    if before == lane:
        return
    order = [each for each in lanes if each != lane]
    order.insert(len(order) if before is None else order.index(before), lane)
    if order != lanes:
        shift_apart(edit, diagram, _groups(diagram, lanes, order))
        _file(edit, lane, before)


def _file(edit: Edit, lane: Element, before: Element | None) -> None:
    """Order the lanes in the file as they stand in the diagram."""
    parent = lane.parent
    if parent is None:
        return
    if before is not None:
        edit.move(lane, parent, before)
        return
    siblings = siblings_of(lane)
    for each in siblings[siblings.index(lane) + 1 :]:
        edit.move(each, parent, lane)


def step_lane(edit: Edit, diagram: Diagram, lane: Element, way: Literal[-1, 1]) -> None:
    """Let a lane change places with the one before (-1) or after it (1)."""
    lanes = ordered_lanes(diagram, lane)
    place = lanes.index(lane) + way if lane in lanes else -1
    if not 0 <= place < len(lanes):
        raise ProceditError(_LAST)
    behind = lanes[place + 1] if way > 0 and place + 1 < len(lanes) else None
    reorder_lane(edit, diagram, lane, lanes[place] if way < 0 else behind)


def ordered_lanes(diagram: Diagram, lane: Element) -> list[Element]:
    """The drawn lanes of the same set, from the top or from the left."""
    drawn = {each: diagram.shape_of(each.key) for each in siblings_of(lane)}
    starts = {each: _start(shape) for each, shape in drawn.items() if shape is not None}
    return sorted(starts, key=lambda each: starts[each])


def _start(shape: Shape) -> float:
    return shape.bounds.y if shape.is_horizontal else shape.bounds.x


def _breadth(shape: Shape) -> float:
    return shape.bounds.height if shape.is_horizontal else shape.bounds.width


def _groups(diagram: Diagram, lanes: list[Element], order: list[Element]) -> list[Group]:
    """What moves together: each lane with its content, and how far."""
    shapes = {each: shape for each in lanes if (shape := diagram.shape_of(each.key)) is not None}
    at = min(map(_start, shapes.values()))
    groups: list[Group] = []
    taken: set[str] = set()
    for each in order:
        shape = shapes[each]
        by = at - _start(shape)
        at += _breadth(shape)
        content = lane_content(diagram, each, shape)
        mine = {key: item for key, item in content.items() if key not in taken}
        taken.update(mine)
        dx, dy = (0.0, by) if shape.is_horizontal else (by, 0.0)
        groups.append((mine, dx, dy))
    return groups


def lane_content(diagram: Diagram, lane: Element, shape: Shape) -> dict[str, Shape]:
    """The shapes of a lane, of the lanes in it and of what has its middle there, by key."""
    box, process = shape.bounds, process_of(lane)
    inside = [each for each in _elements_in(diagram, box) if _belongs(each, process)]
    nested = [each for each in lane.descendants() if each.type.family is Family.LANE]
    return moving_along(diagram, [lane, *nested, *inside])


def _elements_in(diagram: Diagram, box: Bounds) -> list[Element]:
    found: list[Element] = []
    for shape in diagram.shapes_near(box):
        element = shape.element
        if element is None or not box.holds(*shape.bounds.center):
            continue
        if element.type.name != "group" or box.encloses(
            shape.bounds
        ):  # else it frames several lanes
            found.append(element)
    return found


def _belongs(element: Element, process: Element | None) -> bool:
    """Whether an element in a lane's area goes along for itself: not with a host or a container."""
    kind = element.type
    if kind.family in (Family.POOL, Family.LANE) or element.attached_to is not None:
        return False
    if kind.family is Family.ARTIFACT and element.container != process:
        return element.container is not None and element.container.type.name == "collaboration"
    return process is not None and is_within(element, process) and element.container == process

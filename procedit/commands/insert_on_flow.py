"""Put a step into a flow: the flow leads to it, a new one leads on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import bpmn
from procedit.bpmn.variants import Variant
from procedit.commands import di
from procedit.commands.connect import connect
from procedit.commands.connecting import connection_for
from procedit.commands.create import create
from procedit.commands.dropping import may_insert_on
from procedit.commands.make_space import make_space
from procedit.commands.reconnect import reconnect, redirect
from procedit.commands.refusal import Refusal, insist
from procedit.commands.routes import draw_connection, middle_of, outlined
from procedit.commands.shifting import moving_along, shift
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.docking import crop
from procedit.layout.lines import is_orthogonal, simplify
from procedit.layout.room import room_on
from procedit.layout.spacing import Cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.layout.room import Room
    from procedit.model.diagram import Diagram, Edge
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_BESIDE = 12.0
"""How far beside a flow the middle of a step that is put onto it may be, in diagram pixels."""
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "Error", "Between these two runs another kind of flow. Connect them instead of inserting."
)


def insert_on_flow(
    edit: Edit,
    diagram: Diagram,
    flow: Element,
    step: Variant | Element,
    at: Point | None = None,
) -> Element:
    """Insert a new ``step`` (or one that is there) into a flow, at the point of it nearest to ``at``.

    A flow too short for the step is pulled apart, with all that stands beyond. The flow
    keeps its id, name and condition and leads to the step; the bends stay on either side.
    """
    insist(may_insert_on(step, flow))
    edge, target = diagram.edge_of(flow.key), flow.target
    if isinstance(step, Variant):
        center = _place(edit, diagram, flow, edge, step, at) or at or Point(0, 0)
        width, height = step.size
        bounds = Bounds(center.x - width / 2, center.y - height / 2, width, height)
        element = create(edit, diagram, step, bounds, _holder(flow))
    else:
        _settle(edit, diagram, flow, edge, step)
        element = step
    if target is None or element in (target, flow.source):
        return element
    insist(_refused(flow, element))
    _split(edit, diagram, flow, element, target, edge)
    return element


def _place(
    edit: Edit,
    diagram: Diagram,
    flow: Element,
    edge: Edge | None,
    step: Variant,
    at: Point | None,
) -> Point | None:
    """Where the middle of a new step goes, with room made for it on a short flow."""
    points = () if edge is None else edge.waypoints
    if len(points) < 2:
        return None
    near = nearest_on(points, at or middle_of(points))
    if flow.tag != bpmn("sequenceFlow"):
        return near
    return _make_room(edit, diagram, room_on(points, near, step.size))


def _make_room(edit: Edit, diagram: Diagram, room: Room) -> Point:
    """Pull the diagram apart where a flow is too short; gives where the middle of the step goes."""
    if room.missing:
        make_space(edit, diagram, Cut(room.level, room.cut), room.missing)
    return room.center


def _settle(edit: Edit, diagram: Diagram, flow: Element, edge: Edge | None, step: Element) -> None:
    """Bring a step that was put onto a flow to where there is room for it, or make some."""
    shape = diagram.shape_of(step.key)
    points = () if edge is None else edge.waypoints
    if shape is None or len(points) < 2 or flow.tag != bpmn("sequenceFlow") or step.connections:
        return
    center, size = shape.bounds.center, (shape.bounds.width, shape.bounds.height)
    near = nearest_on(points, center)
    if abs(near.x - center.x) + abs(near.y - center.y) > _BESIDE:
        return
    wanted = _make_room(edit, diagram, room_on(points, near, size))
    center = shape.bounds.center  # it may have moved along
    shift(edit, diagram, moving_along(diagram, [step]), wanted.x - center.x, wanted.y - center.y)


def _holder(flow: Element) -> Element | None:
    if flow.tag != bpmn("messageFlow"):
        return flow.container
    target = flow.target
    return None if target is None else target.container


def _refused(flow: Element, element: Element) -> Refusal | None:
    source = flow.source
    found = flow.tag if source is None else connection_for(source, element)
    if isinstance(found, Refusal):
        return found
    return None if found == flow.tag else Refusal(_OTHER_KIND)


def _split(
    edit: Edit,
    diagram: Diagram,
    flow: Element,
    element: Element,
    target: Element,
    edge: Edge | None,
) -> None:
    """Lead ``flow`` to ``element``, and on to ``target`` where the standard allows it."""
    source = flow.source
    points = () if edge is None else edge.waypoints
    if source is None:
        return
    if flow.tag == bpmn("messageFlow"):
        reconnect(edit, diagram, flow, target=element)
    else:
        _drop_duplicates(edit, flow, source, element)
        redirect(edit, flow, source, element)
    second = _onward(edit, diagram, flow, element, target)
    first_half, second_half = _halves(diagram, points, source, element, target)
    _lead(edit, diagram, flow, first_half)
    if second is not None:
        _lead(edit, diagram, second, second_half)


def _drop_duplicates(edit: Edit, flow: Element, source: Element, element: Element) -> None:
    """Remove the flow that led from ``source`` to ``element`` before."""
    for other in element.incoming:
        if other != flow and other.source == source:
            edit.remove(other)


def _onward(
    edit: Edit, diagram: Diagram, flow: Element, element: Element, target: Element
) -> Element | None:
    """The flow that leads on: the one that is there already, else a new one where there may be one."""
    if flow.tag == bpmn("sequenceFlow"):
        known = next((each for each in element.outgoing if each.target == target), None)
        if known is not None:
            return known
    onward = connection_for(element, target)
    return connect(edit, diagram, element, target) if onward == flow.tag else None


def _lead(edit: Edit, diagram: Diagram, flow: Element, points: Sequence[Point]) -> None:
    edge = diagram.edge_of(flow.key)
    if edge is not None and len(points) > 1:
        di.set_waypoints(edit, edge, points)
    elif flow.is_attached:
        draw_connection(edit, diagram, flow)


def _halves(
    diagram: Diagram,
    points: Sequence[Point],
    source: Element,
    element: Element,
    target: Element,
) -> tuple[list[Point], list[Point]]:
    """The old line cut where it runs through the inserted step; empty where it does not."""
    start, middle, end = (outlined(diagram, each) for each in (source, element, target))
    if start is None or middle is None or end is None or len(points) < 2:
        return [], []
    center = middle.center
    index, near = _segment_at(points, center)
    if abs(near.x - center.x) + abs(near.y - center.y) > 1:
        return [], []
    first = crop(simplify([*points[: index + 1], center]), start, middle)
    second = crop(simplify([center, *points[index + 1 :]]), middle, end)
    fits = [_is_fine(half, points) for half in (first, second)]
    return (first if fits[0] else []), (second if fits[1] else [])


def _is_fine(half: Sequence[Point], whole: Sequence[Point]) -> bool:
    return len(half) > 1 and (is_orthogonal(half) or not is_orthogonal(whole))


def nearest_on(points: Sequence[Point], at: tuple[float, float]) -> Point:
    """The point of a line that is nearest to ``at``."""
    return _segment_at(points, at)[1]


def _segment_at(points: Sequence[Point], at: tuple[float, float]) -> tuple[int, Point]:
    feet = [(index, _foot(a, b, at)) for index, (a, b) in enumerate(pairwise(points))]
    return min(feet, key=lambda foot: (foot[1].x - at[0]) ** 2 + (foot[1].y - at[1]) ** 2)


def _foot(a: Point, b: Point, at: tuple[float, float]) -> Point:
    dx, dy = b.x - a.x, b.y - a.y
    square = dx * dx + dy * dy or 1.0
    share = min(1.0, max(0.0, ((at[0] - a.x) * dx + (at[1] - a.y) * dy) / square))
    return Point(a.x + share * dx, a.y + share * dy)

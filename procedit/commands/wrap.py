"""Put steps into a sub-process of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS, definition_of
from procedit.commands import di
from procedit.commands.connect import connect
from procedit.commands.furnishing import add_element, draw
from procedit.commands.move import put_into
from procedit.commands.reconnect import redirect
from procedit.commands.room import resettle
from procedit.commands.routes import draw_connection
from procedit.commands.shifting import moving_along, shift
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.diagram import Diagram, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_PADDING, _TITLE, _GATE = 30.0, 20.0, 86.0
"""Around the steps, for the name above them, and for an event before or behind them (pixels)."""
_WRAPPED = frozenset({Family.EVENT, Family.ACTIVITY, Family.GATEWAY, Family.DATA, Family.ARTIFACT})
_T = QT_TRANSLATE_NOOP
_NOTHING = _T("Error", "Select the steps that are to form a sub-process.")
_APART = _T("Error", "Steps of different processes cannot form one sub-process.")
_MANY_WAYS_IN = _T(
    "Error", "The flow enters these steps at several places. Choose steps with one way in."
)
_MANY_WAYS_OUT = _T(
    "Error", "The flow leaves these steps for several places. Choose steps with one way out."
)
_TRIGGER = _T(
    "Error",
    "A sub-process is not started by {label}. Leave that event out of the selection.",
)


class _Borders(NamedTuple):
    """The flows that come in from outside and those that go out, and where each leads."""

    entering: list[Element]
    leaving: list[Element]
    first: Element | None
    beyond: Element | None


def wrap(edit: Edit, diagram: Diagram, elements: Sequence[Element]) -> Element:
    """Put the steps among ``elements`` into a new open sub-process in their place, and give that.

    A start and an end event inside take the place of the flows that came in and went out, which the
    sub-process has now. Raises ProceditError unless there is one way in and one way out.
    """
    chosen = _chosen(diagram, elements)
    inside = {each.key: each for each in _with_events(chosen)}
    borders = _borders(inside)
    shapes = moving_along(diagram, chosen)
    content = enclosing(shape.bounds for shape in shapes.values())
    scope = chosen[0].container
    if content is None or scope is None:
        raise ProceditError(_NOTHING)
    sub = _add(edit, diagram, scope, shapes, content)
    for element in chosen:
        put_into(edit, element, sub)
    _move_flows(edit, inside, sub)
    _make_room(edit, diagram, sub, shapes, content, borders)
    _begin(edit, diagram, sub, borders)
    _end(edit, diagram, sub, borders)
    return sub


def _chosen(diagram: Diagram, elements: Sequence[Element]) -> list[Element]:
    """The drawn steps, data and notes that are put in, boundary events with their hosts only."""
    found = [
        each
        for each in dict.fromkeys(elements)
        if each.type.family in _WRAPPED and diagram.shape_of(each.key) is not None
    ]
    found = [each for each in found if not any(each.is_inside(other) for other in found)]
    found = [each for each in found if each.attached_to is None or each.attached_to not in found]
    if not any(each.type.is_flow_node for each in found):
        raise ProceditError(_NOTHING)
    if any(each.attached_to is not None for each in found):
        raise ProceditError(_NOTHING)
    homes = {each.container for each in found}
    home = next(iter(homes))
    if len(homes) > 1 or home is None or home.type.name == "collaboration":
        raise ProceditError(_APART)
    for each in found:
        if each.type.name == "startEvent" and definition_of(each):
            raise ProceditError(_TRIGGER, label=each.type.label)
    return found


def _with_events(chosen: Sequence[Element]) -> list[Element]:
    return [each for step in chosen for each in (step, *step.boundary_events)]


def _borders(inside: dict[str, Element]) -> _Borders:
    entering: list[Element] = []
    leaving: list[Element] = []
    for step in inside.values():
        if step.type.is_flow_node:
            entering += [
                flow for flow in step.incoming if flow.reference_key("sourceRef") not in inside
            ]
            leaving += [
                flow for flow in step.outgoing if flow.reference_key("targetRef") not in inside
            ]
    firsts = {flow.target for flow in entering}
    beyond = {flow.target for flow in leaving}
    if len(firsts) > 1:
        raise ProceditError(_MANY_WAYS_IN)
    if len(beyond) > 1:
        raise ProceditError(_MANY_WAYS_OUT)
    return _Borders(entering, leaving, next(iter(firsts), None), next(iter(beyond), None))


def _add(
    edit: Edit, diagram: Diagram, scope: Element, shapes: dict[str, Shape], content: Bounds
) -> Element:
    """The sub-process as large as what goes into it, drawn under it."""
    sub = add_element(edit, VARIANTS["subProcess"], scope)
    nodes = {shape.node for shape in shapes.values()}
    lowest = next(item for item in diagram.items if item.node in nodes)
    di.add_shape(edit, diagram, sub, content, before=lowest, traits={"isExpanded": "true"})
    return sub


def _move_flows(edit: Edit, inside: dict[str, Element], sub: Element) -> None:
    """Flows, associations and the like between what is inside belong in there, too."""
    for step in inside.values():
        for line in step.connections:
            ends = (line.source, line.target)
            both = all(
                end is not None and (end.key in inside or end.is_inside(sub)) for end in ends
            )
            if both and line.parent == sub.parent:
                edit.move(line, sub)


def _make_room(
    edit: Edit,
    diagram: Diagram,
    sub: Element,
    shapes: dict[str, Shape],
    content: Bounds,
    borders: _Borders,
) -> None:
    """Let the sub-process grow around the steps; its left border stays, they move to the right."""
    before = _PADDING + (_GATE if borders.entering else 0)
    behind = _PADDING + (_GATE if borders.leaving else 0)
    top = _PADDING + _TITLE
    width, height = content.width + before + behind, content.height + top + _PADDING
    least = max(0.0, 140 - width) / 2, max(0.0, 120 - height) / 2
    place = Bounds(
        content.x, content.y - top - least[1], width + 2 * least[0], height + 2 * least[1]
    )
    resettle(edit, diagram, sub, place)
    shift(edit, diagram, shapes, before + least[0], 0)


def _begin(edit: Edit, diagram: Diagram, sub: Element, borders: _Borders) -> None:
    """Let the flows that came in lead to the sub-process, and a start event to its first step."""
    first, shape = borders.first, diagram.shape_of(sub.key)
    to = None if first is None else diagram.shape_of(first.key)
    if first is None or shape is None or to is None:
        return
    for flow in borders.entering:
        if flow.source is not None:
            redirect(edit, flow, flow.source, sub)
            draw_connection(edit, diagram, flow)
    start = add_element(edit, VARIANTS["startEvent"], sub)
    draw(edit, diagram, start, _event(shape.bounds.x + _PADDING, to.bounds))
    connect(edit, diagram, start, first)


def _end(edit: Edit, diagram: Diagram, sub: Element, borders: _Borders) -> None:
    """Let the flows that went out end at an end event, and the sub-process lead on."""
    beyond, shape = borders.beyond, diagram.shape_of(sub.key)
    last = None if not borders.leaving else borders.leaving[0].source
    at = None if last is None else diagram.shape_of(last.key)
    if beyond is None or shape is None or at is None:
        return
    end = add_element(edit, VARIANTS["endEvent"], sub)
    draw(edit, diagram, end, _event(shape.bounds.right - _PADDING - 36, at.bounds))
    for flow in borders.leaving:
        if flow.source is not None:
            redirect(edit, flow, flow.source, end)
            draw_connection(edit, diagram, flow)
    connect(edit, diagram, sub, beyond)


def _event(x: float, level: Bounds) -> Bounds:
    return Bounds(x, level.center.y - 18, 36, 36)

"""Let two steps change places, in the flow and in the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.attributes import may_have
from procedit.commands.connecting import connection_for
from procedit.commands.di import set_label_bounds
from procedit.commands.labels import adapt_label
from procedit.commands.reconnect import redirect
from procedit.commands.refusal import Refusal
from procedit.commands.routes import lead, outlined
from procedit.commands.set_default import set_default
from procedit.commands.shifting import moving_along, shift_apart
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.repair import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.bpmn.geometry import Bounds
    from procedit.layout.docking import Outlined
    from procedit.model.diagram import Diagram, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NOT_STEPS = QT_TRANSLATE_NOOP(
    "Error",
    "Two steps of the same process can change places. Select two tasks, events or gateways.",
)


def swap_steps(edit: Edit, diagram: Diagram, first: Element, second: Element) -> None:
    """Exchange two steps: each gets the place and the sequence flows of the other.

    Boundary events, messages, data and notes stay with their own step. Raises ProceditError where one
    may not have the flows of the other.
    """
    shapes = [diagram.shape_of(each.key) for each in (first, second)]
    if not may_swap(first, second) or shapes[0] is None or shapes[1] is None:
        raise ProceditError(_NOT_STEPS)
    flows = list(dict.fromkeys(_flows(first) + _flows(second)))
    ends = {flow: (flow.source, flow.target) for flow in flows}
    lines = {flow: _line(diagram, flow) for flow in flows}
    ways = {flow: edge.waypoints for flow in flows if (edge := diagram.edge_of(flow.key))}
    defaults = [flow for flow in flows if _is_default(flow)]
    names = _names_around(diagram, flows, (first, second))
    _change_places(edit, diagram, first, second)
    for flow, (source, target) in ends.items():
        if source is not None and target is not None:
            _lead_on(edit, flow, _other(source, first, second), _other(target, first, second))
    for flow in defaults:
        source = flow.source
        if source is not None and may_have(source.type.name, "default"):
            set_default(edit, flow)
    for flow, points in ways.items():
        edge, old, new = diagram.edge_of(flow.key), lines[flow], _line(diagram, flow)
        if edge is not None and old is not None and new is not None:
            lead(edit, edge, repair(points, old[0], new[0], old[1], new[1], kind="sequence"))
    _restore_names(edit, diagram, names)


def _names_around(
    diagram: Diagram, flows: Iterable[Element], steps: tuple[Element, Element]
) -> list[tuple[Shape, Bounds]]:
    """The shapes at the other ends of the flows, with where their names stand beside them."""
    ends = dict.fromkeys(end for flow in flows for end in (flow.source, flow.target))
    shapes = [diagram.shape_of(end.key) for end in ends if end is not None and end not in steps]
    return [(each, each.label_bounds) for each in shapes if each and each.label_bounds]


def _restore_names(edit: Edit, diagram: Diagram, names: Iterable[tuple[Shape, Bounds]]) -> None:
    """Put names back that made way for flows which crossed them only on the way."""
    for shape, label in names:
        element = shape.element
        if shape.label_bounds != label and element is not None:
            set_label_bounds(edit, shape, label)
            adapt_label(edit, diagram, element)


def may_swap(first: Element, second: Element) -> bool:
    """Whether both are steps of the same process or sub-process, on no other's border."""
    both = (first, second)
    if first == second or first.container != second.container:
        return False
    return all(each.type.is_flow_node and each.attached_to is None for each in both)


def _flows(step: Element) -> list[Element]:
    return [*step.incoming, *step.outgoing]


def _other(end: Element, first: Element, second: Element) -> Element:
    return second if end == first else first if end == second else end


def _is_default(flow: Element) -> bool:
    return flow.source is not None and flow.source.reference("default") == flow


def _line(diagram: Diagram, flow: Element) -> tuple[Outlined, Outlined] | None:
    ends = [outlined(diagram, end) for end in (flow.source, flow.target) if end is not None]
    return (ends[0], ends[1]) if len(ends) == 2 and ends[0] and ends[1] else None


def _lead_on(edit: Edit, flow: Element, source: Element, target: Element) -> None:
    found = connection_for(source, target)
    if isinstance(found, Refusal):
        raise found.error()
    redirect(edit, flow, source, target)


def _change_places(edit: Edit, diagram: Diagram, first: Element, second: Element) -> None:
    one, two = (moving_along(diagram, [each]) for each in (first, second))
    a, b = one[first.key].bounds.center, two[second.key].bounds.center
    shift_apart(edit, diagram, [(one, b.x - a.x, b.y - a.y), (two, a.x - b.x, a.y - b.y)])

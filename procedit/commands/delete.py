"""Delete elements; the flow closes where a step is taken out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.connecting import connection_for
from procedit.commands.lanes import remove_lane
from procedit.commands.reconnect import redirect
from procedit.commands.routes import lead, new_route
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.lines import doubles_back, is_orthogonal, simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram, Edge
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_IN_USE = QT_TRANSLATE_NOOP(
    "Error", "“{name}” takes part in a choreography activity. Delete the activity first."
)


def delete(edit: Edit, elements: Sequence[Element]) -> None:
    """Delete elements with all that cannot be without them.

    A step with one flow in and one out is taken out of its flow: what was before it leads to what
    was after it, by the flow that came in.
    """
    doomed = {element.key for element in elements}
    for element in elements:
        insist_free(element, doomed)
    ordered = sorted(elements, key=lambda element: not element.type.is_connection)
    for element in ordered:
        if not element.is_attached:
            continue
        if element.type.is_flow_node:
            _heal(edit, element, doomed)
        if element.type.family is Family.LANE:
            _remove_lane(edit, element)
        else:
            edit.remove(element)


def insist_free(element: Element, doomed: set[str]) -> None:
    """Raise ProceditError for what choreography activities cannot be without: pools, messages."""
    if element.type.family is not Family.POOL and element.type.name != "messageFlow":
        return
    users = (*element.referring("participantRef"), *element.referring("messageFlowRef"))
    for user in users:
        if user.type.family is Family.CHOREOGRAPHY and user.key not in doomed:
            raise ProceditError(_IN_USE, name=element.name or element.type.label)


def _remove_lane(edit: Edit, lane: Element) -> None:
    for diagram in edit.document.diagrams:
        if diagram.shape_of(lane.key) is not None:
            remove_lane(edit, diagram, lane)
            return
    edit.remove(lane)


def _heal(edit: Edit, element: Element, doomed: set[str]) -> None:
    """Lead the flow that comes in on to where the flow that goes out led."""
    incoming, outgoing = element.incoming, element.outgoing
    if len(incoming) != 1 or len(outgoing) != 1 or incoming == outgoing:
        return
    first, second = incoming[0], outgoing[0]
    source, target = first.source, second.target
    if source is None or target is None or source.key in doomed or element in (source, target):
        return
    if not _may_close(source, target):
        return
    lines = _lines(edit, first, second)
    redirect(edit, first, source, target)
    for diagram, edge, points in lines:
        better = points or new_route(diagram, first, source, target)
        if len(better) > 1:
            lead(edit, edge, better)


def _may_close(source: Element, target: Element) -> bool:
    if source == target or connection_for(source, target) != bpmn("sequenceFlow"):
        return False
    return all(flow.target != target for flow in source.outgoing)


def _lines(edit: Edit, first: Element, second: Element) -> list[tuple[Diagram, Edge, list[Point]]]:
    """For each diagram the edge that stays, and the two lines joined where they fit."""
    found: list[tuple[Diagram, Edge, list[Point]]] = []
    for diagram in edit.document.diagrams:
        edge, other = diagram.edge_of(first.key), diagram.edge_of(second.key)
        if edge is not None:
            points = [] if other is None else _joined(edge.waypoints, other.waypoints)
            found.append((diagram, edge, points))
    return found


def _joined(first: Sequence[Point], second: Sequence[Point]) -> list[Point]:
    """Both lines as one, or nothing where they do not meet at right angles."""
    points = simplify([*first, *second])
    fits = len(points) > 1 and is_orthogonal(points) and not doubles_back(points)
    return points if fits else []

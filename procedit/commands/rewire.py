"""Connections that are no longer possible after their ends changed: swapped, or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.bpmn.variants import definition_of
from procedit.commands.connect import connect, connection_holder
from procedit.commands.connecting import connection_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_STAYS = frozenset({"messageFlow", "dataInputAssociation", "dataOutputAssociation"})
_SWAPPED = frozenset({bpmn("sequenceFlow"), bpmn("messageFlow")})


def rewire(edit: Edit, diagram: Diagram, elements: Iterable[Element]) -> None:
    """Check the connections of elements that changed type or place.

    A sequence flow becomes a message flow, and the reverse, where the standard has that instead; the
    flow of an event that now asks for compensation becomes an association, and the reverse.
    What may not be at all any more is removed, the others move to where the file holds them.
    """
    checked: set[str] = set()
    for element in elements:
        for connection in element.connections:
            if connection.key not in checked and connection.is_attached:
                checked.add(connection.key)
                _check(edit, diagram, connection)


def _check(edit: Edit, diagram: Diagram, connection: Element) -> None:
    source, target = connection.source, connection.target
    if source is None or target is None or connection.is_inside(target):
        return
    if _is_about_compensation(connection, source, target):
        _swap_compensation(edit, diagram, connection, source, target)
        return
    wanted = connection_for(source, target)
    if wanted == connection.tag:
        _rehouse(edit, connection, source, target)
    elif wanted in _SWAPPED and connection.tag in _SWAPPED:
        _swap(edit, diagram, connection, source, target)
    elif connection.type.name != "association" and not connection.is_inside(source):
        edit.remove(connection)


def _is_about_compensation(connection: Element, source: Element, target: Element) -> bool:
    """Whether a flow leaves a compensation event, or an association an event that no longer is one."""
    if source.type.name != "boundaryEvent" or target.type.family is not Family.ACTIVITY:
        return False
    asks = definition_of(source) == "compensate"
    return connection.tag == (bpmn("sequenceFlow") if asks else bpmn("association"))


def _swap_compensation(
    edit: Edit, diagram: Diagram, connection: Element, source: Element, target: Element
) -> None:
    """Let a flow to an activity that nothing else leads to become its compensation, or the reverse."""
    edge = diagram.edge_of(connection.key)
    points = () if edge is None else edge.waypoints
    name, was_flow = connection.get("name"), connection.tag in _SWAPPED
    edit.remove(connection)
    if not was_flow and target.flag("isForCompensation"):
        edit.set(target, "isForCompensation", None)
    others = (each.target for each in source.referring("sourceRef"))
    has_one = was_flow and any(each is not None and _compensates(each) for each in others)
    wanted = connection_for(source, target)
    if not has_one and wanted == bpmn("association" if was_flow else "sequenceFlow"):
        connect(edit, diagram, source, target, name=name, points=points)


def _compensates(element: Element) -> bool:
    return element.type.family is Family.ACTIVITY and element.flag("isForCompensation")


def _swap(
    edit: Edit, diagram: Diagram, connection: Element, source: Element, target: Element
) -> None:
    name, edge = connection.get("name"), diagram.edge_of(connection.key)
    points = () if edge is None else edge.waypoints
    edit.remove(connection)
    connect(edit, diagram, source, target, name=name, points=points)


def _rehouse(edit: Edit, connection: Element, source: Element, target: Element) -> None:
    holder = connection_holder(connection.type.name, source, target)
    stays = connection.type.name in _STAYS
    if not stays and connection.parent != holder:
        edit.move(connection, holder)

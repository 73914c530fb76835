"""Connect two elements by whatever the standard has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name
from procedit.bpmn.types import Family, type_of
from procedit.commands import di
from procedit.commands.connecting import connected_as, connection_for, is_compensation
from procedit.commands.data_flow import add_data_association
from procedit.commands.ids import ensure_id, id_prefix
from procedit.commands.refusal import Refusal
from procedit.commands.routes import draw_connection
from procedit.commands.scopes import ancestors, collaboration_of, scope_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NAMED = frozenset({"sequenceFlow", "messageFlow", "conversationLink"})


def connect(
    edit: Edit,
    diagram: Diagram,
    source: Element,
    target: Element,
    *,
    name: str = "",
    points: Sequence[Point] = (),
) -> Element:
    """Connect ``source`` with ``target`` and draw it, along ``points`` where they are given.

    Raises ProceditError where the standard allows no connection.
    """
    tag = connection_for(source, target)
    if isinstance(tag, Refusal):
        raise tag.error()
    source, target = connected_as(source), connected_as(target)
    connection = _added(edit, tag, source, target, name)
    if len(points) > 1:
        di.add_edge(edit, diagram, connection, points)
    else:
        draw_connection(edit, diagram, connection)
    return connection


def _added(edit: Edit, tag: str, source: Element, target: Element, name: str) -> Element:
    kind = local_name(tag)
    if kind in ("dataInputAssociation", "dataOutputAssociation"):
        return add_data_association(edit, kind, source, target)
    compensates = kind == "association" and is_compensation(source, target)
    if compensates:
        _compensate(edit, source, target)
    return edit.add(
        connection_holder(kind, source, target),
        tag,
        id=edit.document.new_id(id_prefix(type_of(kind))),
        name=(name or None) if kind in _NAMED else None,
        associationDirection="One" if compensates else None,
        sourceRef=ensure_id(edit, source),
        targetRef=ensure_id(edit, target),
    )


def connection_holder(kind: str, source: Element, target: Element) -> Element:
    """The element of the file that a new connection belongs into."""
    definitions = source.document.definitions
    if kind in ("messageFlow", "conversationLink"):
        return collaboration_of(source) or collaboration_of(target) or definitions
    if kind == "sequenceFlow":
        return scope_of(source) or definitions
    around = [each for each in ancestors(source) if each.is_container and each != definitions]
    common = next((each for each in ancestors(target) if each in around), None)
    return common or _collaboration_or_process(source, target)


def _collaboration_or_process(source: Element, target: Element) -> Element:
    for end in (source, target):
        for each in ancestors(end):
            if each.type.family is Family.CONTAINER and each.type.name != "definitions":
                found = collaboration_of(each)
                return found or each
    return source.document.definitions


def _compensate(edit: Edit, event: Element, activity: Element) -> None:
    """Make ``activity`` the one that compensates; an event has only one of them."""
    edit.set(activity, "isForCompensation", "true")
    for old in event.referring("sourceRef"):
        end = old.target
        if end is not None and end.type.family is Family.ACTIVITY and old.type.is_connection:
            edit.remove(old)

"""Lead an end of a connection to another element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name
from procedit.commands.connect import connect, connection_holder
from procedit.commands.connecting import connected_as, connection_for, is_compensation
from procedit.commands.ids import ensure_id
from procedit.commands.listing import list_flow
from procedit.commands.refusal import Refusal
from procedit.commands.routes import draw_connection, lead, outlined, route_kind
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.repair import repair

if TYPE_CHECKING:
    from procedit.layout.docking import Outlined
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

LOOSE = QT_TRANSLATE_NOOP(
    "Error", "The other end of this connection is missing in the file. Delete it and draw it anew."
)
_KEPT = ("sequenceFlow", "messageFlow", "association", "conversationLink")


def reconnect(
    edit: Edit,
    diagram: Diagram,
    connection: Element,
    *,
    source: Element | None = None,
    target: Element | None = None,
) -> Element:
    """Let a connection start at ``source`` or end at ``target``; its type changes where it must.

    Gives the connection, which is a new one where the type changed. Raises ProceditError where the
    two may not be connected.
    """
    start, end = source or connection.source, target or connection.target
    if start is None or end is None:
        raise ProceditError(LOOSE)
    start, end = connected_as(start), connected_as(end)
    tag = connection_for(start, end)
    if isinstance(tag, Refusal):
        raise tag.error()
    if tag != connection.tag or local_name(tag) not in _KEPT or _compensates(start, end):
        name = connection.get("name")
        edit.remove(connection)
        return connect(edit, diagram, start, end, name=name)
    before = _ends(diagram, connection)
    redirect(edit, connection, start, end)
    _draw(edit, diagram, connection, before)
    return connection


def _ends(diagram: Diagram, connection: Element) -> tuple[Outlined | None, Outlined | None]:
    source, target = connection.source, connection.target
    return (
        None if source is None else outlined(diagram, source),
        None if target is None else outlined(diagram, target),
    )


def _draw(
    edit: Edit,
    diagram: Diagram,
    connection: Element,
    before: tuple[Outlined | None, Outlined | None],
) -> None:
    """Lead the line to its new ends, the bends at the other end kept."""
    edge = diagram.edge_of(connection.key)
    (start, end), (new_start, new_end) = before, _ends(diagram, connection)
    if edge is None or start is None or end is None or new_start is None or new_end is None:
        draw_connection(edit, diagram, connection)
        return
    kind = route_kind(connection)
    lead(edit, edge, repair(edge.waypoints, start, new_start, end, new_end, kind=kind))


def _compensates(start: Element, end: Element) -> bool:
    return is_compensation(start, end) or is_compensation(end, start)


def redirect(edit: Edit, connection: Element, start: Element, end: Element) -> None:
    """Set the ends of a flow or association and all that repeats them; the line stays."""
    was = connection.source
    edit.set(connection, "sourceRef", ensure_id(edit, start))
    edit.set(connection, "targetRef", ensure_id(edit, end))
    for item in edit.document.depicting(connection.key):
        facade = edit.document.facade(item)
        for name in ("sourceElement", "targetElement"):
            edit.set(facade, name, None)
    if connection.type.name != "sequenceFlow":
        return
    if was is not None and was != start and was.get("default") == connection.id:
        edit.set(was, "default", None)
    holder = connection_holder("sequenceFlow", start, end)
    if connection.parent != holder:
        edit.move(connection, holder)
    list_flow(edit, connection)

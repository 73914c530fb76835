"""Connections that run into something that closes end at it instead of in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.connecting import connection_for
from procedit.commands.reconnect import reconnect
from procedit.commands.refusal import Refusal
from procedit.commands.routes import connections_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def redock(edit: Edit, diagram: Diagram, holder: Element, inside: Iterable[Element]) -> None:
    """Lead what connects ``inside`` with something else to ``holder``; what may not be is removed."""
    hidden = {each.key: each for each in inside}
    for connection in connections_at(edit.document, hidden).values():
        source, target = connection.source, connection.target
        if source is None or target is None or not connection.is_attached:
            continue
        starts, ends = source.key in hidden, target.key in hidden
        if starts == ends or holder in (source, target):
            continue
        start, end = (holder if starts else source), (holder if ends else target)
        if isinstance(connection_for(start, end), Refusal):
            edit.remove(connection)
        elif starts:
            reconnect(edit, diagram, connection, source=holder)
        else:
            reconnect(edit, diagram, connection, target=holder)

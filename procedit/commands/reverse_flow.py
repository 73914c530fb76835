"""Let a flow run the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.connecting import connection_for
from procedit.commands.labels import adapt_label
from procedit.commands.reconnect import LOOSE, redirect
from procedit.commands.refusal import Refusal
from procedit.commands.routes import draw_connection
from procedit.commands.set_waypoints import set_waypoints
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_REVERSIBLE = frozenset({"sequenceFlow", "messageFlow", "association"})
_NOT_A_FLOW = QT_TRANSLATE_NOOP(
    "Error", "Only sequence flows, message flows and associations can be reversed."
)
_OTHER_KIND = QT_TRANSLATE_NOOP("Error", "The other way round this would be another kind of flow.")


def reverse_flow(edit: Edit, diagram: Diagram, flow: Element) -> None:
    """Exchange the ends of a flow; the line stays where it is.

    It is no default flow any more, for what it was the default of it does not leave now; a condition
    stays where the new beginning may have conditional flows. Raises ProceditError where the standard
    allows no such flow.
    """
    source, target = flow.source, flow.target
    if flow.type.name not in _REVERSIBLE:
        raise ProceditError(_NOT_A_FLOW)
    if source is None or target is None:
        raise ProceditError(LOOSE)
    found = connection_for(target, source)
    if isinstance(found, Refusal):
        raise found.error()
    if found != flow.tag:
        raise ProceditError(_OTHER_KIND)
    edge = diagram.edge_of(flow.key)
    points = () if edge is None else edge.waypoints[::-1]
    redirect(edit, flow, target, source)
    if len(points) > 1:
        set_waypoints(edit, diagram, flow, points)
    else:
        draw_connection(edit, diagram, flow)
    for end in (source, target):
        adapt_label(edit, diagram, end)

"""Lead a connection along other bend points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.routes import draw_connection, lead
from procedit.layout.lines import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def set_waypoints(
    edit: Edit, diagram: Diagram, connection: Element, points: Sequence[Point]
) -> None:
    """Lead a connection through ``points``; its label goes along with the middle of the line."""
    edge = diagram.edge_of(connection.key)
    wanted = simplify(points)
    if edge is not None and len(wanted) > 1:
        lead(edit, edge, wanted)


def reroute(edit: Edit, diagram: Diagram, connection: Element) -> None:
    """Find a new way for a connection, or draw one that was not drawn."""
    draw_connection(edit, diagram, connection)

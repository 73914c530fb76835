"""The name of an event, gateway or data element makes way for a line that comes to run there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.labels import adapt_label
from procedit.commands.line_traces import led_edges, waypoints_before
from procedit.layout.labels import label_side
from procedit.layout.sides import side_of
from procedit.model.diagram import Edge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.layout.sides import Side
    from procedit.model.change import Change
    from procedit.model.edit import Edit

_NEAR = 2.0


def adapt_labels(edit: Edit, change: Change) -> None:
    """Move the labels at whose side a new or newly led line docks to a free side.

    A label that a line passed already, where its user put it, stays.
    """
    for node, before in waypoints_before(edit, led_edges(edit)).items():
        edge = Edge(edit.document, node)
        connection, diagram = edge.element, edge.diagram
        if connection is None or diagram is None:
            continue
        for end in (connection.source, connection.target):
            shape = None if end is None else diagram.shape_of(end.key)
            label = None if shape is None else shape.label_bounds
            if end is None or shape is None or label is None:
                continue
            side = label_side(shape.bounds, label)
            if side in _docked(shape.bounds, edge.waypoints) - _docked(shape.bounds, before):
                adapt_label(edit, diagram, end)


def _docked(shape: Bounds, line: Sequence[Point]) -> set[Side]:
    """The sides of a shape at which a line begins or ends."""
    ends = (line[0], line[-1]) if line else ()
    return {side_of(shape, end) for end in ends if shape.grown(_NEAR).holds(*end)}

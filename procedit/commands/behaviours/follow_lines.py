"""What is docked on a line goes along with it, such as an annotation at a flow (clause 8.4.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi
from procedit.commands import di
from procedit.commands.line_traces import led_edges, waypoints_before
from procedit.layout.lines import point_at, share_of
from procedit.model.diagram import Edge
from procedit.model.node import tag_of
from procedit.model.steps import Translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.change import Change
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NEAR = 15.0
"""An end this near to a line counts as docked on it, in diagram pixels."""


def follow_lines(edit: Edit, change: Change) -> None:
    """Keep associations docked at the same share of a line that was led anew or carried along."""
    for edge, before in _moved_lines(edit):
        line, diagram = edge.element, edge.diagram
        if line is None or diagram is None or len(before) < 2 or len(edge.waypoints) < 2:
            continue
        if line.type.name == "association":
            continue  # two could be docked on each other
        for name in ("sourceRef", "targetRef"):
            for association in line.referring(name):
                if association.type.name == "association":
                    _redock(edit, diagram, association, name, (before, edge.waypoints))


def _moved_lines(edit: Edit) -> list[tuple[Edge, list[Point]]]:
    """The edges on which something may be docked, with the waypoints before."""
    document = edit.document
    found = dict(led_edges(edit))
    for step in tuple(edit.steps):
        for node in step.items if isinstance(step, Translate) else ():
            if tag_of(node) == bpmndi("BPMNEdge") and node not in found:
                edge = Edge(document, node)
                line = edge.element
                if line is not None and (
                    line.referring("sourceRef") or line.referring("targetRef")
                ):
                    found[node] = waypoints_before(edit, node)
    return [(Edge(document, node), before) for node, before in found.items()]


def _redock(
    edit: Edit,
    diagram: Diagram,
    association: Element,
    name: str,
    ways: tuple[Sequence[Point], Sequence[Point]],
) -> None:
    """Move the end of an association from the old way of the line to the new one."""
    edge = diagram.edge_of(association.key)
    points = [] if edge is None else list(edge.waypoints)
    past = [] if edge is None else waypoints_before(edit, edge.node)
    if edge is None or len(points) < 2 or len(past) < 2:
        return
    end = 0 if name == "sourceRef" else -1
    old, new = ways
    share, distance = share_of(old, past[end])
    if distance <= _NEAR:
        points[end] = point_at(new, share)
        di.set_waypoints(edit, edge, points)

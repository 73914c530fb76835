"""What is docked on a line goes along with it, such as an annotation at a flow (clause 8.4.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.names import bpmndi
from procedit.commands import di
from procedit.commands.line_traces import led_edges, waypoints_before
from procedit.layout.lines import point_at, share_of
from procedit.model.diagram import Edge
from procedit.model.node import tag_of
from procedit.model.steps import Translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.change import Change
    from procedit.model.edit import Edit

_EDGE = bpmndi("BPMNEdge")

_NEAR = 15.0
"""An end this near to a line counts as docked on it, in diagram pixels."""


def follow_lines(edit: Edit, change: Change) -> None:
    """Keep associations docked at the same share of a line that was led anew or carried along."""
    docked = list(_docked(edit))
    if not docked:
        return
    lines = (line for each in docked for line in (each.edge.node, each.line.node))
    past = waypoints_before(edit, dict.fromkeys(lines))
    for each in docked:
        _redock(edit, each, past[each.edge.node], past[each.line.node])


class _Docked(NamedTuple):
    """An association that ends (-1) or starts (0) on a line."""

    edge: Edge
    end: int
    line: Edge


def _docked(edit: Edit) -> Iterator[_Docked]:
    """What may be docked on the lines that were led anew or carried along."""
    for edge in _moved_lines(edit):
        line, diagram = edge.element, edge.diagram
        if line is None or diagram is None or line.type.name == "association":
            continue  # two associations could be docked on each other
        for name, end in (("sourceRef", 0), ("targetRef", -1)):
            for association in line.referring(name):
                if association.type.name == "association":
                    drawn = diagram.edge_of(association.key)
                    if drawn is not None:
                        yield _Docked(drawn, end, edge)


def _moved_lines(edit: Edit) -> list[Edge]:
    nodes = dict.fromkeys(led_edges(edit))
    for step in edit.steps:
        if isinstance(step, Translate):
            nodes.update((node, None) for node in step.items if tag_of(node) == _EDGE)
    return [Edge(edit.document, node) for node in nodes]


def _redock(edit: Edit, docked: _Docked, past: Sequence[Point], old: Sequence[Point]) -> None:
    """Move the end of an association from the old way of the line to the new one."""
    points, new = list(docked.edge.waypoints), docked.line.waypoints
    if min(map(len, (points, past, old, new))) < 2:
        return
    share, distance = share_of(old, past[docked.end])
    if distance <= _NEAR:
        points[docked.end] = point_at(new, share)
        di.set_waypoints(edit, docked.edge, points)

"""Which lines an edit has led differently, and how they ran before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.bpmn.names import bpmndi, di
from procedit.model.node import tag_of
from procedit.model.steps import Insert, Remove, SetAttributes, Translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.edit import Edit
    from procedit.model.node import Node
    from procedit.model.steps import Step

_EDGE, _WAYPOINT = bpmndi("BPMNEdge"), di("waypoint")


def led_edges(edit: Edit) -> dict[Node, list[Point]]:
    """The nodes of the edges that were drawn or led anew, with the waypoints they had before.

    A new edge had none. What was only carried along is not listed.
    """
    edges: dict[Node, None] = {}
    for step in edit.steps:
        edge = _edge_of(step)
        if edge is not None and edge.getparent() is not None:
            edges[edge] = None
    return {edge: waypoints_before(edit, edge) for edge in edges}


def _edge_of(step: Step) -> Node | None:
    """The edge that a step gave another way."""
    if isinstance(step, Insert) and tag_of(step.node) == _EDGE:
        return step.node
    if isinstance(step, Insert | Remove):
        return step.parent if tag_of(step.node) == _WAYPOINT else None
    if isinstance(step, SetAttributes) and tag_of(step.node) == _WAYPOINT:
        return step.node.getparent()
    return None


def waypoints_before(edit: Edit, edge: Node) -> list[Point]:
    """The waypoints an edge had before the edit; empty where it was not there or they are no numbers."""
    past = _Past(edge)
    for step in reversed(edit.steps):
        past.take_back(step)
    return past.points()


class _Past:
    """The waypoints of one edge, going back step by step."""

    def __init__(self, edge: Node) -> None:
        self._edge = edge
        self._nodes = list(edge.iterchildren(_WAYPOINT))
        self._at = {node: (node.get("x", ""), node.get("y", "")) for node in self._nodes}
        self._is_there = True

    def take_back(self, step: Step) -> None:
        """Go back over one step."""
        if isinstance(step, Translate):
            self._carry_back(step)
        elif step.node is self._edge and isinstance(step, Insert | Remove):
            self._is_there = isinstance(step, Remove)
        elif isinstance(step, SetAttributes) and step.node in self._at:
            before = dict(step.before)
            self._at[step.node] = (before.get("x", ""), before.get("y", ""))
        elif isinstance(step, Insert) and step.node in self._at:
            self._nodes.remove(step.node)
            del self._at[step.node]
        elif isinstance(step, Remove) and step.parent is self._edge:
            self._bring_back(step)

    def _carry_back(self, step: Translate) -> None:
        if any(item is self._edge for item in step.items):
            for node, x, y, _, _ in step.moves:
                if node in self._at:
                    self._at[node] = (x, y)

    def _bring_back(self, step: Remove) -> None:
        if tag_of(step.node) != _WAYPOINT:
            return
        following = step.successor
        place = len(self._nodes)
        if following is not None and following in self._at:
            place = self._nodes.index(following)
        self._nodes.insert(place, step.node)
        self._at[step.node] = (step.node.get("x", ""), step.node.get("y", ""))

    def points(self) -> list[Point]:
        """The waypoints as they were."""
        return list(self._numbers()) if self._is_there else []

    def _numbers(self) -> Iterator[Point]:
        for node in self._nodes:
            x, y = self._at[node]
            try:
                yield Point(float(x), float(y))
            except ValueError:
                return

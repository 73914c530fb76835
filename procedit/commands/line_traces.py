"""Which lines an edit has led differently, and how they ran before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.bpmn.names import bpmndi, di
from procedit.model.diagram import coordinate
from procedit.model.node import tag_of
from procedit.model.steps import Insert, Remove, SetAttributes, Translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.edit import Edit
    from procedit.model.node import Node
    from procedit.model.steps import Step

_EDGE, _WAYPOINT = bpmndi("BPMNEdge"), di("waypoint")


def led_edges(edit: Edit) -> list[Node]:
    """The nodes of the edges that were drawn or led anew; what was only carried along is not listed."""
    edges: dict[Node, None] = {}
    for step in edit.steps:
        edge = _edge_of(step)
        if edge is not None and edge.getparent() is not None:
            edges[edge] = None
    return list(edges)


def _edge_of(step: Step) -> Node | None:
    """The edge that a step gave another way."""
    if isinstance(step, Insert) and tag_of(step.node) == _EDGE:
        return step.node
    if isinstance(step, Insert | Remove):
        return step.parent if tag_of(step.node) == _WAYPOINT else None
    if isinstance(step, SetAttributes) and tag_of(step.node) == _WAYPOINT:
        return step.node.getparent()
    return None


def waypoints_before(edit: Edit, edges: Iterable[Node]) -> dict[Node, list[Point]]:
    """The waypoints that edges had before the edit.

    Empty where an edge was not there or they are no numbers. All edges at once, because each look
    goes back over all steps.
    """
    past = _Past(edges)
    for step in reversed(edit.steps):
        past.take_back(step)
    return past.points()


class _Past:
    """The waypoints of edges, going back step by step."""

    def __init__(self, edges: Iterable[Node]) -> None:
        self._nodes = {edge: list(edge.iterchildren(_WAYPOINT)) for edge in edges}
        self._edge_at = {node: edge for edge, nodes in self._nodes.items() for node in nodes}
        self._at = {node: (node.get("x", ""), node.get("y", "")) for node in self._edge_at}
        self._gone: set[Node] = set()

    def take_back(self, step: Step) -> None:
        """Go back over one step."""
        if isinstance(step, Translate):
            self._carry_back(step)
        elif isinstance(step, SetAttributes):
            if step.node in self._at:
                before = dict(step.before)
                self._at[step.node] = (before.get("x", ""), before.get("y", ""))
        elif isinstance(step, Insert):
            self._take_out(step.node)
        elif isinstance(step, Remove):
            self._bring_back(step)

    def _carry_back(self, step: Translate) -> None:
        carried = set(step.items)
        for node, x, y, _, _ in step.moves:
            if self._edge_at.get(node) in carried:
                self._at[node] = (x, y)

    def _take_out(self, node: Node) -> None:
        if node in self._nodes:
            self._gone.add(node)
        elif node in self._at:
            self._nodes[self._edge_at.pop(node)].remove(node)
            del self._at[node]

    def _bring_back(self, step: Remove) -> None:
        self._gone.discard(step.node)
        nodes = self._nodes.get(step.parent)
        if nodes is None or tag_of(step.node) != _WAYPOINT:
            return
        following = step.successor
        place = len(nodes)
        if following is not None and self._edge_at.get(following) is step.parent:
            place = nodes.index(following)
        nodes.insert(place, step.node)
        self._edge_at[step.node] = step.parent
        self._at[step.node] = (step.node.get("x", ""), step.node.get("y", ""))

    def points(self) -> dict[Node, list[Point]]:
        """The waypoints as they were, by edge."""
        return {
            edge: [] if edge in self._gone else list(self._numbers(nodes))
            for edge, nodes in self._nodes.items()
        }

    def _numbers(self, nodes: Iterable[Node]) -> Iterator[Point]:
        for node in nodes:
            x, y = self._at[node]
            yield Point(coordinate(x), coordinate(y))

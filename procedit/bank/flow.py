"""The ways through a process as a graph: plain reachability with nodes taken out (profile 4.4).

Sub-processes are flattened: into one leads to its own beginnings, its ends lead out of it. Boundary
events are branches, link events are joined by name, loops are fine. Data conditions are not evaluated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.element import Element

_START = "\0start"
_OUT = "\0out"


class Flow:
    """The keys of the flow nodes of a process (None: an empty one), and which leads to which."""

    def __init__(self, process: Element | None) -> None:
        self._graph: nx.DiGraph[str] = nx.DiGraph()
        self._graph.add_node(_START)
        if process is not None:
            self._add_scope(process)
            for start in _beginnings(process):
                self._graph.add_edge(_START, start.key)

    def reached(self, without: Iterable[str] = ()) -> set[str]:
        """The nodes that can be reached from the beginning when some are taken out."""
        gone = set(without)
        graph = self._graph
        if gone:
            graph = graph.subgraph([node for node in graph if node not in gone])
        return {node for node in _descendants(graph, _START) if _OUT not in node}

    def guards(self, node: str) -> frozenset[str]:
        """The nodes that every way to ``node`` passes, itself left out; empty if there is no way."""
        return self._dominators().get(node, frozenset())

    def leading_to(self, targets: Iterable[str]) -> set[str]:
        """The nodes from which one of the targets can be reached, themselves included."""
        found: set[str] = set()
        for target in targets:
            if target in self._graph:
                found |= {target} | _descendants(self._graph.reverse(copy=False), target)
        return {node for node in found if _OUT not in node and node != _START}

    def after(self, node: str) -> set[str]:
        """The nodes that can be reached from one, itself only by a loop."""
        if node not in self._graph:
            return set()
        steps = {end for next_ in self._graph.successors(node) for end in self._beyond(next_)}
        return {each for each in steps if _OUT not in each}

    def _beyond(self, node: str) -> set[str]:
        return {node} | _descendants(self._graph, node)

    def _dominators(self) -> dict[str, frozenset[str]]:
        parents = nx.immediate_dominators(self._graph, _START)
        found: dict[str, frozenset[str]] = {}
        for node in parents:
            chain: set[str] = set()
            each = parents.get(node)
            while each is not None and each != _START and each not in chain:
                chain.add(each)
                each = parents.get(each)
            found[node] = frozenset(name for name in chain if _OUT not in name and name != node)
        return found

    def _add_scope(self, scope: Element) -> None:
        nodes = [each for each in scope.children() if each.type.is_flow_node]
        for node in nodes:
            self._graph.add_node(node.key)
            inner = [each for each in node.children() if each.type.is_flow_node]
            if inner:
                self._add_inner(node)
        for node in nodes:
            self._add_ways(node)
        self._add_links(nodes)

    def _add_inner(self, node: Element) -> None:
        self._add_scope(node)
        for start in _beginnings(node):
            self._graph.add_edge(node.key, start.key)
        for end in _endings(node):
            self._graph.add_edge(_leaving(end), node.key + _OUT)

    def _add_ways(self, node: Element) -> None:
        for flow in node.outgoing:
            target = flow.target
            if target is not None:
                self._graph.add_edge(_leaving(node), target.key)
        for event in node.boundary_events:
            self._graph.add_edge(node.key, event.key)
        if node.is_event_sub_process:
            self._graph.add_edge(_START, node.key)

    def _add_links(self, nodes: list[Element]) -> None:
        for throw in nodes:
            if throw.type.name != "intermediateThrowEvent" or not _is_link(throw):
                continue
            for catch in nodes:
                is_catch = catch.type.name == "intermediateCatchEvent" and _is_link(catch)
                if is_catch and _link_name(catch) == _link_name(throw):
                    self._graph.add_edge(throw.key, catch.key)


def _descendants(graph: nx.DiGraph[str], node: str) -> set[str]:
    return {end for _, end in nx.bfs_edges(graph, node)}


def _leaving(node: Element) -> str:
    """Where the flows out of a node start: a sub-process with content is left by its own ends."""
    inner = any(each.type.is_flow_node for each in node.children())
    return node.key + _OUT if inner else node.key


def _is_link(event: Element) -> bool:
    return any(each.type.name == "linkEventDefinition" for each in event.event_definitions)


def _link_name(event: Element) -> str:
    names = [each.get("name") for each in event.event_definitions]
    return next(filter(None, names), event.name)


def _beginnings(scope: Element) -> list[Element]:
    """The start events of a scope; without any, what nothing leads to."""
    starts = list(scope.children("startEvent"))
    if starts:
        return starts
    nodes = [each for each in scope.children() if each.type.is_flow_node]
    return [
        each
        for each in nodes
        if not each.incoming
        and each.attached_to is None
        and not each.is_event_sub_process
        and not (each.type.name == "intermediateCatchEvent" and _is_link(each))
    ]


def _endings(scope: Element) -> list[Element]:
    """What leads nowhere in a scope: its end events, and steps without a flow out."""
    nodes = [each for each in scope.children() if each.type.is_flow_node]
    return [
        each
        for each in nodes
        if not each.outgoing
        and not each.is_event_sub_process
        and not (each.type.name == "intermediateThrowEvent" and _is_link(each))
    ]

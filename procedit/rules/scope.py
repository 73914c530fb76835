"""The flow nodes of one process or sub-process and the ways between them, as a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from procedit.model.element import Element

BEGIN, END = "\0begin", "\0end"
"""Before all nodes without a way to them, and after all without a way on."""


def scope_graph(container: Element) -> nx.DiGraph[str]:
    """The keys of the flow nodes directly in ``container``; boundary events follow their activity."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    nodes = [each for each in container.children() if each.type.is_flow_node]
    graph.add_nodes_from(each.key for each in nodes)
    for node in nodes:
        for flow in node.outgoing:
            if flow.target is not None and flow.target.key in graph:
                graph.add_edge(node.key, flow.target.key)
        host = node.attached_to
        if host is not None and host.key in graph:
            graph.add_edge(host.key, node.key)
    first = [key for key in graph if not graph.in_degree(key)]
    last = [key for key in graph if not graph.out_degree(key)]
    graph.add_edges_from((BEGIN, key) for key in first)
    graph.add_edges_from((key, END) for key in last)
    return graph


def gates_before(graph: nx.DiGraph[str]) -> dict[str, str]:
    """By node the last one that every way to it passes, where there is one."""
    return _immediate(graph, BEGIN)


def gates_after(graph: nx.DiGraph[str]) -> dict[str, str]:
    """By node the first one that every way on from it passes, where there is one."""
    return _immediate(graph.reverse(copy=False), END)


def _immediate(graph: nx.DiGraph[str], root: str) -> dict[str, str]:
    found = nx.immediate_dominators(graph, root) if root in graph else {}
    return {key: gate for key, gate in found.items() if gate not in (None, BEGIN, END, key)}

"""The ``incoming`` and ``outgoing`` children of flow nodes, which repeat what the flows say.

The schema lets a file leave them out, and some tools do. A node that has flows but lists none is
left so, and a node without flows does as the other end of its flow does; all others are kept full.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def list_flow(edit: Edit, flow: Element) -> None:
    """Say at both ends of a sequence flow that it is there, and nowhere else."""
    source, target = flow.source, flow.target
    forget_flow(edit, flow.key, keep={"outgoing": source, "incoming": target})
    for node, name, other in ((source, "outgoing", target), (target, "incoming", source)):
        if node is None or _lists(node, name, flow.key) or not node.type.is_flow_node:
            continue
        if _leaves_out(node, flow) or (not _has_flows(node, flow) and _leaves_out(other, flow)):
            continue
        edit.add_part(node, bpmn(name), text=flow.key)


def forget_flow(edit: Edit, key: str, keep: dict[str, Element | None] | None = None) -> None:
    """Remove the children that list the flow, but for those at the nodes to ``keep``."""
    for name in ("incoming", "outgoing"):
        kept = (keep or {}).get(name)
        for owner in edit.document.referring(key, name):
            if owner != kept:
                remove_children(edit, owner, name, key)


def remove_children(edit: Edit, owner: Element, name: str, key: str) -> None:
    """Remove the children ``name`` of ``owner`` whose text refers to ``key``."""
    document = edit.document
    for node in list(owner.child_nodes(name)):
        if document.resolve(node.text or "", node) == key:
            edit.remove(document.facade(node))


def _lists(node: Element, name: str, key: str) -> bool:
    return any(owner == node for owner in node.document.referring(key, name))


def _leaves_out(node: Element | None, flow: Element) -> bool:
    """Whether the node has other flows than ``flow`` and lists none."""
    if node is None or not _has_flows(node, flow):
        return False
    return node.child("incoming", "outgoing") is None


def _has_flows(node: Element, besides: Element) -> bool:
    return any(flow != besides for flow in (*node.outgoing, *node.incoming))

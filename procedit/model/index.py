"""Who is who and who refers to whom: kept in step with the tree by the recorder alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN, BPMNDI, local_name, namespace_of
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from procedit.model.node import Node

_REFERRING_ATTRIBUTE = re.compile(
    r"\w*Refs?|default|bpmnElement|labelStyle|calledElement|sourceElement|targetElement"
    r"|choreographyActivityShape|activityRef"
)
_REFERRING_CHILD = re.compile(r"\w*Refs?|incoming|outgoing|source|target|supports")


@cache
def is_reference(name: str) -> bool:
    """Whether an attribute of that name holds the id of another element."""
    return _REFERRING_ATTRIBUTE.fullmatch(name) is not None


@cache
def is_reference_child(name: str) -> bool:
    """Whether the text of a child of that local name is the id of another element."""
    return _REFERRING_CHILD.fullmatch(name) is not None


_OWN = (f"{{{BPMN}}}*", f"{{{BPMNDI}}}*")


class Index:
    """Nodes by key, and the nodes that refer to a key by the attribute or child that names it.

    A key is the id; a node without one, or with one already taken, gets a key for this session.
    """

    def __init__(self, root: Node) -> None:
        self._root = root
        self._nodes: dict[str, Node] = {}
        self._odd: dict[Node, str] = {}
        self._former: dict[Node, str] = {}
        self._referring: dict[str, dict[str, dict[Node, None]]] = {}
        self._kinds: dict[str, bool | None] = {}
        self._attributes: dict[str, bool] = {}
        self._target = root.get("targetNamespace", "")
        self._fresh = 0
        self.enter(root)

    def find(self, key: str) -> Node | None:
        """The node of that key."""
        return self._nodes.get(key)

    def __contains__(self, key: str) -> bool:
        return key in self._nodes

    def key_of(self, node: Node) -> str:
        """The key of a node; one is made up for a node that has none yet.

        A node that was taken out has the key that it will have when it returns.
        """
        own = node.get("id")
        if own is not None and self._nodes.get(own) is node:
            return own
        odd = self._odd.get(node)
        if odd is None and own is not None and not self._holds(node):
            return own
        return odd or self._name_odd(node, own)

    def _holds(self, node: Node) -> bool:
        """Whether the node is part of the tree."""
        top: Node | None = node
        while top is not None and top is not self._root:
            top = top.getparent()
        return top is not None

    def given_key(self, node: Node) -> str | None:
        """The key a node has or, taken out of the tree, had; None if it never had one."""
        return self._odd.get(node) or node.get("id")

    def _name_odd(self, node: Node, own: str | None) -> str:
        while True:
            self._fresh += 1
            key = f"{own or local_name(tag_of(node))}~{self._fresh}"
            if key not in self._nodes:
                break
        self._odd[node] = key
        self._nodes[key] = node
        return key

    def referring(self, key: str, name: str) -> list[Node]:
        """The nodes whose attribute or child ``name`` refers to ``key``, in document order of entry."""
        return list(self._referring.get(key, {}).get(name, ()))

    def referring_names(self, key: str) -> dict[str, list[Node]]:
        """All nodes that refer to ``key``, by the name of the attribute or child."""
        return {name: list(nodes) for name, nodes in self._referring.get(key, {}).items() if nodes}

    def resolve(self, value: str, node: Node) -> str:
        """A reference as written at ``node``, as a key: a prefix of the own namespace is dropped."""
        if value in self._nodes:  # nearly always
            return value
        value = value.strip()
        prefix, colon, local = value.rpartition(":")
        if colon and value not in self._nodes and node.nsmap.get(prefix) == self._target:
            return local
        return value

    def former_key(self, node: Node) -> str | None:
        """The key that a node had before it got an id of its own."""
        return self._former.get(node)

    def settle(self, node: Node) -> None:
        """Let a node whose id was changed be found by it; taken back, by its former key again."""
        odd = self._former.pop(node, None) or self._odd.pop(node, None)
        if odd is None:
            return
        self._nodes.pop(odd, None)
        own = node.get("id")
        if own and self._nodes.get(own, node) is node:
            self._former[node] = odd
            self._nodes[own] = node
            return
        self._odd[node] = odd
        self._nodes[odd] = node

    def enter(self, node: Node, *, deep: bool = True) -> None:
        """Take in a node that is part of the tree, ``deep``: with everything below it."""
        for each in node.iter(*_OWN) if deep else (node,):
            traits = self._traits_of(each)
            if traits is None:
                continue
            own = each.get("id")
            if own is not None or self._odd:
                self._enter_key(each, own)
            for key, name, owner in self._references(each, refers=traits):
                self._referring.setdefault(key, {}).setdefault(name, {})[owner] = None

    def _enter_key(self, node: Node, own: str | None) -> None:
        odd = self._odd.get(node)
        if odd is not None:
            self._nodes[odd] = node
            if own is not None:  # given since: references find it by its id, too
                self._nodes.setdefault(own, node)
        elif own is not None and self._nodes.setdefault(own, node) is not node:
            self._name_odd(node, own)

    def leave(self, node: Node, *, deep: bool = True) -> None:
        """Forget a node that still is part of the tree; a key made up for it waits for its return."""
        for each in node.iter(*_OWN) if deep else (node,):
            traits = self._traits_of(each)
            if traits is None:
                continue
            for key in (each.get("id"), self._odd.get(each)):
                if key is not None and self._nodes.get(key) is each:
                    del self._nodes[key]
            for key, name, owner in self._references(each, refers=traits):
                self._referring.get(key, {}).get(name, {}).pop(owner, None)

    def _traits_of(self, node: Node) -> bool | None:
        """Whether the node itself is a reference; None for a node that is not of BPMN."""
        tag = tag_of(node)
        if tag not in self._kinds:
            own = namespace_of(tag) in (BPMN, BPMNDI)
            refers = _REFERRING_CHILD.fullmatch(local_name(tag)) is not None
            self._kinds[tag] = refers if own else None
        return self._kinds[tag]

    def _references(self, node: Node, *, refers: bool) -> list[tuple[str, str, Node]]:
        found: list[tuple[str, str, Node]] = []
        known = self._attributes
        for name, value in node.items():
            referring = known.get(name)
            if referring is None:
                referring = known[name] = _REFERRING_ATTRIBUTE.fullmatch(name) is not None
            if referring:
                found.append(
                    (self.resolve(value, node) if ":" in value else value.strip(), name, node)
                )
        if refers and node.text:
            owner = node.getparent()
            if owner is not None:
                found.append((self.resolve(node.text, node), local_name(tag_of(node)), owner))
        return found

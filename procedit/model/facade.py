"""What the façades of elements and diagram parts have in common."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lxml.etree import tostring

from procedit.bpmn.names import bpmn, local_name
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.node import Node


_ANY, _OWN = bpmn("*"), bpmn("")

_MANY = 20
"""From so many children on, letting lxml look for some of them is faster than looking at each."""


@cache
def _tags(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(bpmn, names))


class Facade:
    """A read-only view of one node of the open document. It keeps nothing; compare with ``==``."""

    __slots__ = ("document", "node")

    def __init__(self, document: Document, node: Node) -> None:
        self.document = document
        self.node = node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Facade) and other.node is self.node

    def __hash__(self) -> int:
        return hash(self.node)

    def __repr__(self) -> str:
        return f"<{local_name(self.tag)} {self.key}>"

    @property
    def tag(self) -> str:
        """The qualified name, ``{namespace}local``."""
        return tag_of(self.node)

    @property
    def id(self) -> str:
        """The id as written in the file, empty where there is none."""
        return self.node.get("id", "")

    @property
    def key(self) -> str:
        """What the element is found by: its id, or a name for this session where that is not unique."""
        return self.document.key_of(self.node)

    def get(self, name: str, default: str = "") -> str:
        """An attribute's value as written; ``name`` may be ``{namespace}local``."""
        return self.node.get(name, default)

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean attribute (XML Schema: true, false, 1, 0)."""
        value = self.node.get(name)
        return default if value is None else value.strip() in ("true", "1")

    @property
    def attributes(self) -> dict[str, str]:
        """All attributes by qualified name, in the file's order."""
        return dict(self.node.items())

    @property
    def is_attached(self) -> bool:
        """Whether the node still is part of the document."""
        node: Node | None = self.node
        while node is not None:
            if node is self.document.root:
                return True
            node = node.getparent()
        return False

    def child_nodes(self, *names: str) -> Iterator[Node]:
        """The child nodes in the BPMN namespace, all or those of the given local names."""
        if not names:
            yield from self.node.iterchildren(_ANY)
            return
        wanted = _tags(names)
        if len(self.node) > _MANY:
            yield from self.node.iterchildren(*wanted)
            return
        for child in self.node:
            if child.tag in wanted:
                yield child

    def child_text(self, name: str) -> str:
        """The text of the first BPMN child of that local name, without surrounding blanks."""
        for child in self.child_nodes(name):
            return text_of(child).strip()
        return ""


def text_of(node: Node) -> str:
    """All text below a node, without markup, comments and instructions (it may hold XHTML)."""
    if len(node) == 0:
        return node.text or ""
    return tostring(node, method="text", encoding="unicode", with_tail=False)


def is_element(node: Node) -> bool:
    """Whether the node is an element rather than a comment or a processing instruction."""
    return isinstance(node.tag, str)


def in_model(node: Node) -> bool:
    """Whether the node is an element of the BPMN model namespace."""
    return tag_of(node).startswith(_OWN)

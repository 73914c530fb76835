"""The names under which the model speaks of lxml's classes, which lxml keeps private."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

if TYPE_CHECKING:
    Node: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage] # noqa: SLF001
    Tree: TypeAlias = etree._ElementTree[etree._Element]  # pyright: ignore[reportPrivateUsage] # noqa: SLF001
else:
    Node = etree._Element  # noqa: SLF001
    Tree = etree._ElementTree  # noqa: SLF001


def tag_of(node: Node) -> str:
    """The qualified name of an element; empty for a comment or a processing instruction."""
    tag = node.tag
    return tag if isinstance(tag, str) else ""


def first_child(node: Node, tag: str) -> Node | None:
    """The first child of that qualified name; quicker than lxml's ``find``, which knows paths."""
    for child in node:
        if child.tag == tag:
            return child
    return None

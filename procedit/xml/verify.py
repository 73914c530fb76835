"""Whether bytes say what a document says: the check before a file is replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.names import XSI
from procedit.model.facade import is_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.node import Node, Tree

_PREFIX = re.compile(r"([\w.-]+):")
_TYPE = f"{{{XSI}}}type"


def says_the_same(data: bytes, document: Document) -> bool:
    """Whether ``data``, which ``write`` made of ``document``, reads back as the same tree.

    It is read the quick way, without the search for harm that a stranger's file gets.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False
    )
    try:
        read_back = etree.fromstring(data, parser).getroottree()
    except etree.XMLSyntaxError:
        return False
    if etree.tostring(read_back, encoding="UTF-8") == etree.tostring(
        document.tree, encoding="UTF-8"
    ):
        return True
    return _mean_the_same(document.tree, read_back)


def _mean_the_same(before: Tree, after: Tree) -> bool:
    """Compare node by node: an edit may leave unused or equal prefixes behind in the tree."""
    first, second = _nodes(before), _nodes(after)
    for node in first:
        other = next(second, None)
        if other is None or not _is_same(node, other):
            return False
    return next(second, None) is None


def _nodes(tree: Tree) -> Iterator[Node]:
    root = tree.getroot()
    yield from reversed(list(root.itersiblings(preceding=True)))
    yield from root.iter()
    yield from root.itersiblings()


def _is_same(node: Node, other: Node) -> bool:
    if node.tag != other.tag or len(node) != len(other):
        return False
    texts = (node.text or "", node.tail or "")
    if texts != (other.text or "", other.tail or ""):
        return False
    if not is_element(node):
        return str(node) == str(other)  # an instruction's target is in neither tag nor text
    values = dict(node.items())
    return values == dict(other.items()) and all(
        other.nsmap.get(prefix) == uri for prefix, uri in _prefixes(node, values, texts[0]).items()
    )


def _prefixes(node: Node, values: dict[str, str], text: str) -> dict[str | None, str]:
    """What the prefixes mean that values or text of a node may use (as ``xsi:type`` does)."""
    used: set[str | None] = {
        prefix
        for each in (*values.values(), text)
        if ":" in each
        for prefix in _PREFIX.findall(each)
    }
    if _TYPE in values:
        used.add(None)
    return {each: node.nsmap[each] for each in used if each in node.nsmap} if used else {}

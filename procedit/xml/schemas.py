"""Validity to the schemas in ``resources/schemas``: OMG's for BPMN 2.0, ours for the bank's data."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from procedit.bpmn.bank import PB, PROCEDURE_ORDER, pb
from procedit.model.node import Node
from procedit.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.node import Tree


_REQUIRED: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("purpose", "x", ()),
    ("kle", "", (("number", "00"),)),
    ("authority", "", (("scope", "national"), ("name", "x"))),
    ("owner", "x", ()),
    ("role", "x", (("key", "x"),)),
    ("trigger", "x", (("key", "x"),)),
    ("result", "x", (("key", "x"),)),
    ("change", "x", (("version", "1.0"), ("date", "2000-01-01"), ("by", "x"))),
)


class SchemaError(NamedTuple):
    """What a schema does not allow: the node, its line in the file (from 1) and libxml2's words."""

    node: Node
    line: int
    message: str


def bpmn_errors(document: Document) -> list[SchemaError]:
    """Where the document breaks the OMG schema (BPMN20.xsd); empty if nowhere."""
    return _errors(_bpmn_schema(), document.root, document)


def bank_errors(document: Document) -> list[SchemaError]:
    """Where the bank's data breaks ``procedure-bank-1.0.xsd``; empty if nowhere.

    Whole children that are missing are not told: what a procedure must have is asked with better
    words than libxml2's.
    """
    found: list[SchemaError] = []
    for part in bank_parts(document):
        whole = _completed(part) if part.tag == pb("procedure") else part
        found += [each._replace(node=part) for each in _errors(_bank_schema(), whole, document)]
    return found


def _completed(part: Node) -> Node:
    """A copy of a ``pb:procedure`` with valid children in the place of those that are missing."""
    copy = deepcopy(part)
    for tag, text, attributes in _REQUIRED:
        if next(copy.iterchildren(pb(tag)), None) is None:
            child = etree.Element(pb(tag), dict(attributes))
            child.text = text or None
            copy.insert(_place_of(copy, tag), child)
    return copy


def _place_of(part: Node, tag: str) -> int:
    """The position of the first child that comes behind ``tag``."""
    behind = {pb(each) for each in PROCEDURE_ORDER[PROCEDURE_ORDER.index(tag) :]}
    elements = list(part)
    return next((at for at, each in enumerate(elements) if each.tag in behind), len(elements))


def bank_parts(document: Document) -> Iterator[Node]:
    """The nodes in the bank's namespace that stand in something else, in document order."""
    for node in document.root.iter(f"{{{PB}}}*"):
        parent = node.getparent()
        if parent is None or not str(parent.tag).startswith(f"{{{PB}}}"):
            yield node


def _errors(schema: etree.XMLSchema, node: Node, document: Document) -> list[SchemaError]:
    if schema.validate(node):
        return []
    tree = document.tree if node is document.root else None
    return [
        SchemaError(_place(node, tree, each.path or ""), each.line, _plain(each.message))
        for each in schema.error_log
    ]


def _place(top: Node, tree: Tree | None, path: str) -> Node:
    """The node that an error's XPath names; the validated node where it names none."""
    if not path or tree is None:
        return top
    prefixes = {prefix: uri for prefix, uri in top.nsmap.items() if prefix}
    try:
        found = tree.xpath(path, namespaces=prefixes)
    except etree.XPathEvalError:  # a prefix that is declared further inside
        return top
    return found[0] if isinstance(found, list) and found and isinstance(found[0], Node) else top


def _plain(message: str) -> str:
    """libxml2's words without the namespaces in braces."""
    parts = message.split("{")
    return parts[0] + "".join(part.partition("}")[2] or "{" + part for part in parts[1:])


@cache
def _bpmn_schema() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(resource("schemas", "BPMN20.xsd")))


@cache
def _bank_schema() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(resource("schemas", "procedure-bank-1.0.xsd")))

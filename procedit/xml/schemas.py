"""Validity to the schemas in ``resources/schemas``: OMG's for BPMN 2.0, ours for the bank's data."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from procedit.bpmn.bank import PB
from procedit.model.node import Node
from procedit.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.node import Tree


class SchemaError(NamedTuple):
    """What a schema does not allow: the node, its line in the file (from 1) and libxml2's words."""

    node: Node
    line: int
    message: str


def bpmn_errors(document: Document) -> list[SchemaError]:
    """Where the document breaks the OMG schema (BPMN20.xsd); empty if nowhere."""
    return _errors(_bpmn_schema(), document.root, document)


def bank_errors(document: Document) -> list[SchemaError]:
    """Where the bank's data breaks ``procedure-bank-1.0.xsd``; empty if nowhere."""
    found: list[SchemaError] = []
    for part in bank_parts(document):
        found += _errors(_bank_schema(), part, document)
    return found


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
    found = tree.xpath(path, namespaces=prefixes)
    return found[0] if isinstance(found, list) and isinstance(found[0], Node) else top


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

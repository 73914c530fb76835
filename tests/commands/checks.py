"""What must hold of a document whatever was done to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from procedit.model.index import Index
from procedit.resources import resource
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from procedit.model.document import Document


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(resource("schemas", "BPMN20.xsd")))


def schema_errors(data: bytes) -> list[str]:
    """What the OMG schema says against a file."""
    checked = schema()
    checked.validate(etree.fromstring(data))
    return [f"{each.line}: {each.message}" for each in checked.error_log][:5]


def dangling(document: Document) -> set[tuple[str, str]]:
    """The references that lead nowhere, as name and value; a call may lead to another file."""
    index = document.index
    return {
        (name, key)
        for key, names in index._referring.items()
        for name, nodes in names.items()
        if nodes and key not in index and name != "calledElement"
    }


def is_indexed_rightly(document: Document) -> bool:
    """Whether the index is what a fresh one would be."""
    fresh, own = Index(document.root), document.index
    if fresh._odd or own._odd:
        return True  # which of several elements with one id has it as its key depends on history
    return _told(fresh) == _told(own)


def _told(index: Index) -> tuple[object, object]:
    nodes = {key: node for key, node in index._nodes.items() if "~" not in key}
    referring = {
        (key, name): set(found)
        for key, names in index._referring.items()
        for name, found in names.items()
        if found and "~" not in key
    }
    return nodes, referring


def reads_alike(document: Document) -> bool:
    """Whether the written file means what the tree in memory means."""
    return _canonical(read(write(document)).root) == _canonical(document.root)


def _canonical(root: etree._Element) -> bytes:
    text = etree.tostring(root, method="c14n", exclusive=True, with_comments=True)
    return re.sub(rb"&#xD;", b"", text)

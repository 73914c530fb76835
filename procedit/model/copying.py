"""Deep copies of nodes with new ids, for paste and duplicate."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from procedit.bpmn.names import BPMN, BPMNDI, XSI, local_name, namespace_of
from procedit.model.index import is_reference, is_reference_child
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from procedit.model.document import Document
    from procedit.model.facade import Facade
    from procedit.model.node import Node

_PREFIX = re.compile(r"\b([A-Za-z_][\w.-]*):")
_QUALIFIED = re.compile(r"([A-Za-z_][\w.-]*):([A-Za-z_][\w.-]*)")
_TYPE = f"{{{XSI}}}type"


def copied(original: Facade, renamed: Mapping[str, str], *, keep_ids: bool) -> Node:
    """A copy without a parent; ids and references are ``renamed``, other ids dropped.

    References into the own document lose their prefix, which can mean another namespace elsewhere.
    """
    node = original.node
    copy = deepcopy(node)
    copy.tail = None
    for old, new in zip(node.iter(), copy.iter(), strict=True):
        if namespace_of(tag_of(old)) in (BPMN, BPMNDI):
            _rename_id(new, renamed, keep_ids=keep_ids)
            _rename_references(original.document, old, new, renamed)
    declare(copy, prefixes_used(node))
    return copy


def prefixes_used(node: Node) -> dict[str, str]:
    """What prefixes in the values and texts below a node mean there."""
    used = {match for text in _texts(node) for match in _PREFIX.findall(text)}
    return {
        prefix: uri for prefix, uri in node.nsmap.items() if prefix is not None and prefix in used
    }


def declare(node: Node, prefixes: Mapping[str, str]) -> None:
    """Declare prefixes at a node without a parent, which else knows only those of its names."""
    if any(node.nsmap.get(prefix) != uri for prefix, uri in prefixes.items()):
        known = {str(prefix) for each in node.iter("*") for prefix in each.nsmap if prefix}
        etree.cleanup_namespaces(
            node, top_nsmap=dict(prefixes), keep_ns_prefixes=sorted(known | set(prefixes))
        )


@dataclass(frozen=True, slots=True)
class Declare:
    """The step that keeps the meaning of prefixes while a node is out of the tree.

    There is no way back to go: where the node came from they are declared around it.
    """

    node: Node
    prefixes: Mapping[str, str]

    def do(self, document: Document) -> None:
        """Declare them."""
        declare(self.node, self.prefixes)

    def undo(self, document: Document) -> None:
        """Leave them."""


class Qualified(NamedTuple):
    """A qualified name below a node: in which element, counted from 0, and what it means.

    ``attribute`` is empty for the element's text.
    """

    position: int
    attribute: str
    value: str
    uri: str
    local: str


def qualified_names(node: Node) -> list[Qualified]:
    """The values and texts below a node that are qualified names, such as ``xsi:type``."""
    found: list[Qualified] = []
    for position, each in enumerate(node.iter("*")):
        values = {str(name): str(value) for name, value in each.items()}
        if each.text and len(each) == 0:
            values[""] = each.text
        for name, value in values.items():
            match = _QUALIFIED.fullmatch(value.strip())
            if match is None and name != _TYPE:
                continue
            prefix, local = (match[1], match[2]) if match else (None, value)
            uri = each.nsmap.get(prefix)
            if uri is not None:
                found.append(Qualified(position, name, value, uri, local))
    return found


def requalified(names: Iterable[Qualified], node: Node) -> Iterator[tuple[Node, str, str]]:
    """Those of the names that need another prefix where ``node`` stands now to mean the same.

    Gives the node, the attribute and the new value. What has got another value is let be.
    """
    elements = list(node.iter("*"))
    for position, attribute, value, uri, local in names:
        each = elements[position]
        if (each.get(attribute) if attribute else each.text) != value:
            continue
        prefix, colon, _ = value.strip().partition(":")
        if each.nsmap.get(prefix if colon else None) == uri:
            continue
        known = next((own for own, other in each.nsmap.items() if other == uri), None)
        yield each, attribute, f"{known}:{local}" if known else local


def _rename_id(node: Node, renamed: Mapping[str, str], *, keep_ids: bool) -> None:
    own = node.get("id")
    if own is None:
        return
    if own in renamed:
        node.set("id", renamed[own])
    elif not keep_ids:
        del node.attrib["id"]


def _rename_references(
    document: Document, old: Node, new: Node, renamed: Mapping[str, str]
) -> None:
    for name, value in old.items():
        if is_reference(str(name)):
            key = document.resolve(str(value), old)
            if key in renamed or document.find_node(key) is not None:
                new.set(name, renamed.get(key, key))
    if is_reference_child(local_name(tag_of(old))) and len(old) == 0 and old.text:
        key = document.resolve(old.text, old)
        if key in renamed or document.find_node(key) is not None:
            new.text = renamed.get(key, key)


def _texts(node: Node) -> list[str]:
    found: list[str] = []
    for each in node.iter("*"):
        found += [str(value) for value in each.attrib.values()]
        if each.text:
            found.append(each.text)
    return found

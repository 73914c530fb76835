"""Deep copies of nodes with new ids, for paste and duplicate."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.names import BPMN, BPMNDI, XSI, local_name, namespace_of
from procedit.model.index import is_reference, is_reference_child
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
    used = {match for text in _texts(copy) for match in _PREFIX.findall(text)}
    wanted = {prefix: node.nsmap[prefix] for prefix in used if prefix in node.nsmap}
    etree.cleanup_namespaces(copy, top_nsmap=wanted, keep_ns_prefixes=sorted(used))
    return copy


def requalified(original: Node, copy: Node) -> Iterator[tuple[Node, str, str]]:
    """Qualified names in a copy that need another prefix where it stands now to mean the same.

    Gives the node, the attribute (empty for the node's text) and the new value.
    """
    for old, new in zip(original.iter("*"), copy.iter("*"), strict=True):
        values = {str(name): str(value) for name, value in new.items()}
        if new.text and len(new) == 0:
            values[""] = new.text.strip()
        for name, value in values.items():
            match = _QUALIFIED.fullmatch(value)
            if match is None and name != _TYPE:
                continue
            prefix, local = (match[1], match[2]) if match else (None, value)
            uri = old.nsmap.get(prefix)
            if uri is None or new.nsmap.get(prefix) == uri:
                continue
            known = next((own for own, each in new.nsmap.items() if each == uri), None)
            yield new, name, f"{known}:{local}" if known else local


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

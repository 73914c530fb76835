"""Deep copies of nodes with new ids, for paste and duplicate."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.names import BPMN, BPMNDI, local_name, namespace_of
from procedit.model.index import is_reference, is_reference_child
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from procedit.model.node import Node

_PREFIX = re.compile(r"\b([A-Za-z_][\w.-]*):")


def copied(node: Node, renamed: Mapping[str, str], *, keep_ids: bool) -> Node:
    """A copy without a parent; ids and references are ``renamed``, other ids dropped."""
    copy = deepcopy(node)
    copy.tail = None
    for each in copy.iter():
        if namespace_of(tag_of(each)) in (BPMN, BPMNDI):
            _rename(each, renamed, keep_ids=keep_ids)
    used = {match for text in _texts(copy) for match in _PREFIX.findall(text)}
    etree.cleanup_namespaces(copy, keep_ns_prefixes=sorted(used & set(filter(None, copy.nsmap))))
    return copy


def _rename(node: Node, renamed: Mapping[str, str], *, keep_ids: bool) -> None:
    for name, value in node.items():
        if value in renamed and (name == "id" or is_reference(name)):
            node.set(name, renamed[value])
        elif name == "id" and not keep_ids:
            del node.attrib["id"]
    child = is_reference_child(local_name(tag_of(node)))
    if child and len(node) == 0 and node.text and node.text.strip() in renamed:
        node.text = renamed[node.text.strip()]


def _texts(node: Node) -> list[str]:
    found: list[str] = []
    for each in node.iter("*"):
        found += [str(value) for value in each.attrib.values()]
        if each.text:
            found.append(each.text)
    return found

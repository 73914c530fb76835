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
_IN_EXPRESSION = re.compile(r"""'[^']*'|"[^"]*"|(?<![\w.-])([A-Za-z_][\w.-]*):(?=[A-Za-z_*])""")
"""A text in quotes, or the prefix of a name in an expression such as XPath."""
_PROSE = frozenset({"documentation", "text"})
_TYPE = f"{{{XSI}}}type"


def copied(original: Facade, renamed: Mapping[str, str], *, keep_ids: bool) -> Node:
    """A copy without a parent; ids and references are ``renamed``, other ids dropped.

    References into the own document lose their prefix, which can mean another namespace elsewhere. Of
    several nodes with one id only the first gets the new one.
    """
    node = original.node
    copy = deepcopy(node)
    copy.tail = None
    given: set[str] = set()
    for old, new in zip(node.iter(), copy.iter(), strict=True):
        if namespace_of(tag_of(old)) in (BPMN, BPMNDI):
            _rename_id(new, renamed, given, keep_ids=keep_ids)
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
    """A value or text with qualified names: in which element, counted from 0, and what they mean.

    ``attribute`` is empty for the element's text. ``local`` is the name where the value is nothing
    but one; it is empty for an expression with names in it. ``uris`` go by prefix, None for none.
    """

    position: int
    attribute: str
    value: str
    uris: Mapping[str | None, str]
    local: str = ""

    def written(self, prefixes: Mapping[str | None, str | None]) -> str:
        """The value with other prefixes, by the old ones; None for a name without one."""
        if not self.local:
            return _with_prefixes(self.value, prefixes)
        known = next(iter(prefixes.values()))
        return f"{known}:{self.local}" if known else self.local


def qualified_names(node: Node) -> list[Qualified]:
    """The values and texts below a node with qualified names, such as ``xsi:type`` and expressions."""
    found: list[Qualified] = []
    for position, each in enumerate(node.iter("*")):
        values = {str(name): str(value) for name, value in each.items()}
        if each.text and len(each) == 0:
            values[""] = each.text
        for name, value in values.items():
            meant = _meant(each, name, value)
            if meant is not None:
                found.append(Qualified(position, name, value, *meant))
    return found


def _meant(node: Node, name: str, value: str) -> tuple[dict[str | None, str], str] | None:
    """What the prefixes in a value stand for, and the local name if it is one name only."""
    match = _QUALIFIED.fullmatch(value.strip())
    if match is not None or name == _TYPE:
        prefix, local = (match[1], match[2]) if match else (None, value)
        uri = node.nsmap.get(prefix)
        return None if uri is None else ({prefix: uri}, local)
    if name or local_name(tag_of(node)) in _PROSE:
        return None
    prefixes = {found[1] for found in _IN_EXPRESSION.finditer(value) if found[1]}
    uris: dict[str | None, str] = {
        prefix: uri for prefix in prefixes if (uri := node.nsmap.get(prefix)) is not None
    }
    return (uris, "") if uris else None


def requalified(names: Iterable[Qualified], node: Node) -> Iterator[tuple[Node, str, str]]:
    """Those of the names that need another prefix where ``node`` stands now to mean the same.

    Gives the node, the attribute and the new value. What has got another value is let be.
    """
    elements = list(node.iter("*"))
    for name in names:
        each = elements[name.position]
        if (each.get(name.attribute) if name.attribute else each.text) != name.value:
            continue
        changed = {
            prefix: _prefix_of(each, uri)
            for prefix, uri in name.uris.items()
            if each.nsmap.get(prefix) != uri
        }
        if changed:
            yield each, name.attribute, name.written(changed)


def _prefix_of(node: Node, uri: str) -> str | None:
    """A prefix that stands for a namespace at a node, None for the default or none at all."""
    known = [prefix for prefix, other in node.nsmap.items() if other == uri]
    return next((prefix for prefix in known if prefix), None)


def _with_prefixes(text: str, changed: Mapping[str | None, str | None]) -> str:
    """An expression with other prefixes; what stands in quotes, and what has no prefix now, stays."""

    def other(match: re.Match[str]) -> str:
        prefix = changed.get(match[1])
        return f"{prefix}:" if match[1] and prefix else match[0]

    return _IN_EXPRESSION.sub(other, text)


def _rename_id(node: Node, renamed: Mapping[str, str], given: set[str], *, keep_ids: bool) -> None:
    """Give a node its new id; of several with the same id in a faulty file only the first."""
    own = node.get("id")
    if own is None:
        return
    if own in renamed and own not in given:
        given.add(own)
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

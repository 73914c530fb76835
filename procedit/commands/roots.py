"""Root elements that others refer to: messages, signals, errors, escalations, categories."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn, local_name
from procedit.bpmn.types import type_of
from procedit.commands.ids import id_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.edit import Edit
    from procedit.model.element import Element

_REFERRING = re.compile(r"\w*Refs?")

REFERENCES = {
    "messageEventDefinition": ("messageRef", "message"),
    "signalEventDefinition": ("signalRef", "signal"),
    "errorEventDefinition": ("errorRef", "error"),
    "escalationEventDefinition": ("escalationRef", "escalation"),
    "sendTask": ("messageRef", "message"),
    "receiveTask": ("messageRef", "message"),
    "messageFlow": ("messageRef", "message"),
    "dataStoreReference": ("dataStoreRef", "dataStore"),
}
"""By local name: the attribute that refers to a root element, and the root element's local name."""

CODES = {"error": "errorCode", "escalation": "escalationCode"}
"""The attribute with the code of a root element."""


def add_root(edit: Edit, kind: str, name: str = "") -> Element:
    """A new root element of the local name ``kind``, in front of what is there of other kinds."""
    document = edit.document
    key = document.new_id(id_prefix(type_of(kind)))
    return edit.add(document.definitions, bpmn(kind), id=key, name=name or None)


def root_named(edit: Edit, kind: str, name: str) -> Element:
    """The root element of that kind and name; a new one where there is none."""
    for each in edit.document.definitions.children(kind):
        if each.get("name") == name:
            return each
    return add_root(edit, kind, name)


def root_elements(element: Element, kind: str) -> list[Element]:
    """The root elements of that kind in the element's document, to choose from."""
    return list(element.document.definitions.children(kind))


def root_around(element: Element | None) -> Element | None:
    """The root element that an element is or lies in."""
    each = element
    while each is not None and each.parent is not None:
        if each.parent == each.document.definitions:
            return each
        each = each.parent
    return None


def roots_behind(elements: Iterable[Element]) -> list[Element]:
    """The root elements that the elements refer to, directly or through others, innermost first.

    Processes, collaborations and the like are not among them.
    """
    found: dict[Element, None] = {}
    known: set[Element] = set()
    for element in elements:
        _find_roots(element, found, known)
    return list(found)


def _find_roots(element: Element, found: dict[Element, None], known: set[Element]) -> None:
    for target in _referred(element):
        root = root_around(target)
        if root is None or root.is_container or root in known:
            continue
        known.add(root)
        for each in (root, *root.descendants()):
            _find_roots(each, found, known)
        found[root] = None


def _referred(element: Element) -> Iterator[Element]:
    """What the attributes and children of an element whose names end in ``Ref`` lead to.

    The category of an element is that of the group around it, which it gets where it is pasted.
    """
    document, node = element.document, element.node
    written = [(str(name), str(value), node) for name, value in node.items()]
    written += [
        (local_name(child.tag), child.node.text or "", child.node)
        for child in element.children()
        if child.tag != bpmn("categoryValueRef")
    ]
    for name, value, at in written:
        target = document.find(document.resolve(value, at)) if _REFERRING.fullmatch(name) else None
        if target is not None:
            yield target

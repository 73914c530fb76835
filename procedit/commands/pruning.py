"""References in copies to what was not copied along: they go, or the element that lives by them does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.commands.attach import detach
from procedit.commands.living import lives_by
from procedit.model.facade import in_model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.edit import Edit
    from procedit.model.element import Element

_ATTRIBUTE = re.compile(r"(?!structure|implementation)\w*Ref|default")
"""Structures and implementations are types and services outside the file."""
_CHILD = re.compile(r"incoming|outgoing|supports|\w+Refs?")
_ENDS = ("sourceRef", "targetRef")


def prune(edit: Edit, elements: Iterable[Element]) -> None:
    """Bring copied ``elements``, and all in them, in order where they refer to nothing."""
    found = list(elements)
    nodes = [each for element in found for each in (element, *element.descendants())]
    for element in nodes:
        if element.type.is_connection and _is_loose(element):
            edit.remove(element)
    for element in nodes:
        if element.is_attached:
            _prune(edit, element)


def _is_loose(connection: Element) -> bool:
    return connection.source is None or connection.target is None


def _prune(edit: Edit, element: Element) -> None:
    if element.type.name == "boundaryEvent" and element.attached_to is None:
        detach(edit, element)
    for name, value in element.attributes.items():
        if _ATTRIBUTE.fullmatch(name) and ":" not in value and element.reference(name) is None:
            _cut(edit, element, name)
    for child in list(element.children()):
        name = child.tag.rpartition("}")[2]
        if _CHILD.fullmatch(name) and _is_reference(child) and _leads_nowhere(child):
            edit.remove(child)
            if lives_by(element, name):
                edit.remove(element)
                return


def _cut(edit: Edit, element: Element, name: str) -> None:
    if lives_by(element, name):
        edit.remove(element)
    else:
        edit.set(element, name, None)


def _is_reference(child: Element) -> bool:
    return len(child.node) == 0 and bool(child.node.text) and in_model(child.node)


def _leads_nowhere(child: Element) -> bool:
    text = (child.node.text or "").strip()
    document = child.document
    return ":" not in text and document.find(document.resolve(text, child.node)) is None

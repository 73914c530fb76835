"""Whose picture depends on whom: what else must be drawn anew when an element changes."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.document import Document
    from procedit.model.element import Element

_SHOWN_BY = (
    "categoryValueRef",
    "dataObjectRef",
    "dataStoreRef",
    "messageRef",
    "eventDefinitionRef",
    "processRef",
    "participantRef",
    "participantRefs",
    "messageFlowRef",
    "labelStyle",
)
"""The references through which a picture shows something of what is referred to."""


def dependents(document: Document, keys: Iterable[str]) -> set[str]:
    """The keys of the elements that show something of the elements of ``keys``, those included."""
    found = set(keys)
    for key in tuple(found):
        for name in _SHOWN_BY:
            found.update(_owners(document, key, name))
        element = document.find(key)
        if element is not None:
            found.update(_shown_along(document, element))
    return found


def _shown_along(document: Document, element: Element) -> Iterable[str]:
    """The keys of what shows something of an element without referring to it."""
    kind = element.type
    if kind.family is Family.POOL:
        return _bands(document, element.key)
    if kind.is_flow_node:
        return [flow.key for flow in element.outgoing]
    if kind.name == "sequenceFlow":
        return [element.source.key] if element.source is not None else []
    values = element.children("categoryValue") if kind.name == "category" else ()
    return chain.from_iterable(_owners(document, each.key, "categoryValueRef") for each in values)


def _bands(document: Document, key: str) -> Iterable[str]:
    """The keys of a participant's bands in choreography activities."""
    shapes = map(document.facade, document.depicting(key))
    return [each.key for each in shapes if isinstance(each, Shape) and each.is_band]


def _owners(document: Document, key: str, name: str) -> Iterable[str]:
    """The keys of what refers to ``key``, and of what that is part of."""
    for element in document.referring(key, name):
        yield element.key
        parent = element.parent
        if parent is not None and not parent.is_container:
            yield parent.key

"""Whose picture depends on whom: what else must be drawn anew when an element changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.document import Document

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

_MARKED = ("sequenceFlow",)


def dependents(document: Document, keys: Iterable[str]) -> set[str]:
    """The keys of the elements that show something of the elements of ``keys``, those included."""
    found = set(keys)
    for key in tuple(found):
        for name in _SHOWN_BY:
            found.update(_owners(document, key, name))
        element = document.find(key)
        if element is None:
            continue
        if element.type.family is Family.POOL:
            found.update(_bands(document, key))
        elif element.type.is_flow_node:
            found.update(flow.key for flow in element.outgoing)
        elif element.type.name in _MARKED and element.source is not None:
            found.add(element.source.key)
        elif element.type.name == "category":
            for value in element.children("categoryValue"):
                found.update(_owners(document, value.key, "categoryValueRef"))
    return found


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

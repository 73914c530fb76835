"""Which elements a diagram shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

_SHOWN = frozenset(
    {
        "sequenceFlow",
        "messageFlow",
        "association",
        "dataInputAssociation",
        "dataOutputAssociation",
        "participant",
        "lane",
        "dataObjectReference",
        "dataStoreReference",
        "textAnnotation",
        "group",
    }
)
_NODES = (Family.ACTIVITY, Family.EVENT, Family.GATEWAY)


def to_be_drawn(document: Document) -> Iterator[tuple[Element, bool]]:
    """The elements that have a picture, each with whether it must have one."""
    for element in document.elements():
        kind = element.type
        if kind.name in _SHOWN or (kind.family in _NODES and kind.is_flow_node):
            yield element, not _is_folded_away(element)


def _is_folded_away(element: Element) -> bool:
    """Whether it lies in a sub-process whose shape is not expanded."""
    container = element.container
    while container is not None and container.type.is_sub_process:
        for node in element.document.depicting(container.key):
            if node.get("isExpanded") == "true":
                break
        else:
            return True
        container = container.container
    return False

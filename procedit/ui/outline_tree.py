"""What the outline shows: the document's elements as a tree of pools, lanes, sub-processes, steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

_SHOWN = frozenset(Family) - {Family.LANE, Family.FLOW, Family.MESSAGE, Family.OTHER}
_ROOTS = ("collaboration", "process", "choreography", "globalConversation")


def roots(document: Document) -> list[Element]:
    """The topmost rows: pools, and the processes that have none."""
    found: list[Element] = []
    for element in document.definitions.children(*_ROOTS):
        if element.type.name == "process":
            if element.participant is None:
                found.append(element)
        elif element.type.name == "choreography":
            found.append(element)
        else:
            found += _shown(element)
    if len(found) == 1 and found[0].type.name in ("process", "choreography"):
        return rows_below(found[0])
    return found


def rows_below(element: Element) -> list[Element]:
    """The rows directly below an element, in document order."""
    if element.type.name == "lane":
        listed = [element.document.find(key) for key in _listed(element)]
        steps = [each for each in listed if each is not None and each.type.is_shape]
        return [*element.lanes, *(each for each in steps if each.lane == element)]
    owner = element.process if element.type.family is Family.POOL else element
    if owner is None or not owner.is_container:
        return []
    lanes = owner.lanes
    in_lanes = {key for lane in lanes for key in _listed_below(lane)}
    return [*lanes, *(each for each in _shown(owner) if each.key not in in_lanes)]


def _shown(owner: Element) -> Iterator[Element]:
    return (each for each in owner.children() if _is_shown(each))


def _is_shown(element: Element) -> bool:
    """Whether it is a row; of a data object only the references to it are drawn (clause 10.4.1)."""
    return element.type.family in _SHOWN and element.type.name != "dataObject"


def _listed(lane: Element) -> list[str]:
    document = lane.document
    return [document.resolve(node.text or "", node) for node in lane.child_nodes("flowNodeRef")]


def _listed_below(lane: Element) -> Iterator[str]:
    yield from _listed(lane)
    for inner in lane.lanes:
        yield from _listed_below(inner)

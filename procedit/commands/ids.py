"""The ids of new elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import ElementType, Family

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_BY_FAMILY = {
    Family.EVENT: "Event",
    Family.ACTIVITY: "Activity",
    Family.GATEWAY: "Gateway",
    Family.CHOREOGRAPHY: "ChoreographyActivity",
    Family.CONVERSATION: "Conversation",
}
_FLOWS = ("sequenceFlow", "messageFlow")


def id_prefix(kind: ElementType) -> str:
    """What the id of a new element starts with, such as ``Activity``."""
    if kind.name in _FLOWS:
        return "Flow"
    name = _BY_FAMILY.get(kind.family, kind.name)
    return name[:1].upper() + name[1:]


def ensure_id(edit: Edit, element: Element) -> str:
    """The element's id; one is given to an element that has none, so that it can be referred to."""
    if not element.id:
        edit.set(element, "id", edit.document.new_id(id_prefix(element.type)))
    return element.id

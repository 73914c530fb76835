"""The rule ``no-bpmndi``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_UNDRAWN = QT_TRANSLATE_NOOP("Rule", "This element is in the file but in no diagram.")
_NEVER_DRAWN = (
    "dataObject",
    "dataStore",
    "dataInput",
    "dataOutput",
    "dataInputAssociation",
    "dataOutputAssociation",
)


@rule(
    "no-bpmndi", "activity", "event", "gateway", "flow", "data", "artifact", "participant", "lane"
)
def no_bpmndi(element: Element) -> Iterator[Message]:
    """What is in the file is in a diagram.

    Elements without diagram information (BPMN 2.0.2 clause 12) are invisible in
    most tools. Message flows that a conversation or a choreography task stands
    for need none.

    """
    if element.type.name in _NEVER_DRAWN or element.referring("messageFlowRef"):
        return
    if not element.document.depicting(element.key):
        yield message(_UNDRAWN)

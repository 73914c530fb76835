"""The rule ``message-event-type``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_MESSAGE = QT_TRANSLATE_NOOP("Rule", "A message flow is attached, but this is no message event.")


@rule("message-event-type", "event", usual=False)
def message_event_type(element: Element) -> Iterator[Message]:
    """An event with a message flow is a message event.

    Its envelope tells readers that something is sent or received here (Method & Style).

    """
    name = "sourceRef" if element.type.name in _THROWING else "targetRef"
    linked = any(each.type.name == "messageFlow" for each in element.referring(name))
    if linked and "message" not in triggers(element):
        yield message(_NO_MESSAGE)


_THROWING = ("endEvent", "intermediateThrowEvent")

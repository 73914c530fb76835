"""The rule ``sub-process-blank-start-event``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TRIGGER = QT_TRANSLATE_NOOP(
    "Rule", "The start of a sub-process has no trigger: the flow starts it."
)


@rule("sub-process-blank-start-event", "startEvent")
def sub_process_blank_start_event(element: Element) -> Iterator[Message]:
    """A sub-process begins without a trigger.

    The flow that leads to it starts it; a trigger inside would never be waited for
    (BPMN 2.0.2 clause 10.5.2). Only event sub-processes wait.

    """
    parent = element.parent
    plain = parent is not None and parent.type.is_sub_process and not parent.is_event_sub_process
    if plain and element.event_definitions:
        yield message(_TRIGGER)

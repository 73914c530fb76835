"""The rule ``event-sub-process-typed-start-event``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_TRIGGER = QT_TRANSLATE_NOOP("Rule", "Nothing triggers this start of an event sub-process.")


@rule("event-sub-process-typed-start-event", "startEvent")
def event_sub_process_typed_start_event(element: Element) -> Iterator[Message]:
    """An event sub-process says which event starts it.

    No flow leads to it, so without a trigger its start event never happens
    (BPMN 2.0.2 clause 10.3.5).

    """
    parent = element.parent
    if parent is not None and parent.is_event_sub_process and not element.event_definitions:
        yield message(_NO_TRIGGER)

"""The rule ``single-event-definition``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SEVERAL = QT_TRANSLATE_NOOP("Rule", "This event has {count} triggers at once.")


@rule("single-event-definition", "event")
def single_event_definition(element: Element) -> Iterator[Message]:
    """An event has one trigger.

    Several are legal (BPMN 2.0.2 clause 10.5.5) but drawn as a pentagon that does
    not tell which; draw an event for each.

    """
    if len(element.event_definitions) > 1:
        yield message(_SEVERAL, count=len(element.event_definitions))

"""The rule ``single-blank-start-event``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SEVERAL = QT_TRANSLATE_NOOP(
    "Rule", "{count} start events without a trigger: nobody knows which one begins."
)


@rule("single-blank-start-event", "process", "subProcess", "transaction", "adHocSubProcess")
def single_blank_start_event(element: Element) -> Iterator[Message]:
    """One start event without a trigger is enough.

    Several say that the process begins at all of them at once; give each a
    trigger or keep one.

    """
    blank = [each for each in element.children("startEvent") if not each.event_definitions]
    if len(blank) > 1:
        yield message(_SEVERAL, count=len(blank))

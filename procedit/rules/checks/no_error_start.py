"""The rule ``no-error-start``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_HERE = QT_TRANSLATE_NOOP(
    "Rule", "Only an event sub-process starts by an error, an escalation or a compensation."
)


@rule("no-error-start", "startEvent")
def no_error_start(element: Element) -> Iterator[Message]:
    """Errors start event sub-processes only.

    So do escalations and compensation: nothing outside could raise them for a whole
    process (BPMN 2.0.2 clause 10.5.2).

    """
    parent = element.parent
    outside = parent is None or not parent.is_event_sub_process
    if outside and {"error", "escalation", "compensate"} & set(triggers(element)):
        yield message(_NOT_HERE)

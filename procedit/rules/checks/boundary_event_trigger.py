"""The rule ``boundary-event-trigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_WRONG = QT_TRANSLATE_NOOP("Rule", "A boundary event cannot wait for this.")
_CANCEL = QT_TRANSLATE_NOOP("Rule", "Only a transaction can be cancelled.")


@rule("boundary-event-trigger", "boundaryEvent")
def boundary_event_trigger(element: Element) -> Iterator[Message]:
    """A boundary event says what it waits for.

    It is a message, timer, signal, error, escalation, condition, compensation or, at a
    transaction, a cancellation (BPMN 2.0.2 clause 10.5.4).

    """
    found = triggers(element)
    if not found or not set(found) <= _LEGAL:
        yield message(_WRONG)
    elif "cancel" in found and not _is_on_transaction(element):
        yield message(_CANCEL)


_LEGAL = frozenset(
    ["message", "timer", "signal", "error", "escalation", "conditional", "cancel", "compensate"]
)


def _is_on_transaction(event: Element) -> bool:
    return event.attached_to is not None and event.attached_to.type.name == "transaction"

"""The rule ``throw-event-trigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_WRONG = QT_TRANSLATE_NOOP("Rule", "This cannot be thrown on the way.")


@rule("throw-event-trigger", "intermediateThrowEvent")
def throw_event_trigger(element: Element) -> Iterator[Message]:
    """An intermediate event throws what can be thrown on the way.

    That is a message, signal, escalation, link or compensation; without a trigger it is
    a milestone (BPMN 2.0.2 clause 10.5.4).

    """
    if not set(triggers(element)) <= _LEGAL:
        yield message(_WRONG)


_LEGAL = frozenset(["message", "signal", "escalation", "link", "compensate"])

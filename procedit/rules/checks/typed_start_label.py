"""The rule ``typed-start-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import triggers
from procedit.rules.words import is_participle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "The name says what starts this.")
_NOT_RECEIVED = QT_TRANSLATE_NOOP("Rule", "Name what was received: “Ansøgning modtaget”.")


@rule("typed-start-label", "startEvent", severity=Severity.WARNING, usual=False)
def typed_start_label(element: Element) -> Iterator[Message]:
    """A start with a trigger says which one.

    A timer names the schedule, a signal or condition itself, a message what was
    received: “Ansøgning modtaget” (Method & Style).

    """
    found = triggers(element)
    if found and not element.name.strip():
        yield message(_NAMELESS)
    elif "message" in found and not any(map(_tells_arrival, element.name.split())):
        yield message(_NOT_RECEIVED)


def _tells_arrival(word: str) -> bool:
    return word.lower().strip(".,") == "received" or is_participle(word.strip(".,"))

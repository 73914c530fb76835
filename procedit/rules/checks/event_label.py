"""The rule ``event-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import triggers
from procedit.rules.words import is_imperative

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_STATE = QT_TRANSLATE_NOOP("Rule", "Name what has happened: “Ansøgning modtaget”.")


@rule("event-label", "event", severity=Severity.WARNING, usual=False)
def event_label(element: Element) -> Iterator[Message]:
    """An event names what has happened.

    “Ansøgning modtaget” and “Sag afsluttet uden afgørelse” tell more than “Start” and
    “Slut” (Camunda, profile 4.6).

    """
    words = element.name.split()
    if not words or "link" in triggers(element) or "timer" in triggers(element):
        return
    empty = len(words) == 1 and words[0].lower() in _EMPTY
    if empty or is_imperative(words[0]):
        yield message(_NO_STATE)


_EMPTY = frozenset(["start", "slut", "begynd", "stop", "modtag", "afslut", "end", "begin"])

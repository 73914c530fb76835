"""The rule ``step-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.words import imperative_of, is_imperative, is_noun, verb_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_BETTER = QT_TRANSLATE_NOOP("Rule", "Say what to do: {better}.")
_NO_VERB = QT_TRANSLATE_NOOP("Rule", "The name begins with no verb that says what to do.")


@rule("step-label", "activity", severity=Severity.WARNING, usual=False)
def step_label(element: Element) -> Iterator[Message]:
    """A step is named by a verb and an object.

    “Behandl ansøgning” says what to do, “Behandling af ansøgning” only that there is
    something to do (7PMG 6, Camunda, profile 4.6).

    """
    words = element.name.split()
    if not words or element.type.is_sub_process or is_imperative(words[0]):
        return
    better = verb_of(words)
    if better:
        yield message(_BETTER, better=better)
    elif is_noun(words[0]) or imperative_of(words[0]) or len(words) == 1:
        yield message(_NO_VERB)

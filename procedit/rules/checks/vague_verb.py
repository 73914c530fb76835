"""The rule ``vague-verb``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.words import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_VAGUE = QT_TRANSLATE_NOOP("Rule", "{verb} does not say what is done.")


@rule(
    "vague-verb",
    "activity",
    severity=Severity.WARNING,
    usual=False,
    verbs=("håndter", "behandl", "udfør", "varetag", "handle", "process", "manage", "perform"),
)
def vague_verb(element: Element, verbs: tuple[str, ...]) -> Iterator[Message]:
    """Verbs say what is done.

    “Håndtér sagen” can mean anything; a reader wants to know whether to examine, decide
    or answer (Camunda).

    """
    words = element.name.split()
    if words and without_accents(words[0]) in verbs:
        yield message(_VAGUE, verb=words[0])

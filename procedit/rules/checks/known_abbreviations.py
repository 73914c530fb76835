"""The rule ``known-abbreviations``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_UNKNOWN = QT_TRANSLATE_NOOP("Rule", "Not every reader knows {word}.")


@rule(
    "known-abbreviations",
    "activity",
    "event",
    "gateway",
    "participant",
    "lane",
    severity=Severity.HINT,
    usual=False,
    known=("CPR", "CVR", "BBR", "KLE", "IT", "KMD", "GDPR", "EU", "MR"),
)
def known_abbreviations(element: Element, known: tuple[str, ...]) -> Iterator[Message]:
    """Abbreviations are known to the reader.

    Off unless a profile asks: what your readers know is listed in the parameter “known”
    (eCH-0158, Camunda).

    """
    for word in _ABBREVIATION.findall(element.name):
        if word.upper() not in known:
            yield message(_UNKNOWN, word=word)


_ABBREVIATION = re.compile(r"\b[A-ZÆØÅ]{2,6}\b")

"""The rule ``sentence-case``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_CASE = QT_TRANSLATE_NOOP("Rule", "Write the name as a sentence: one capital at its beginning.")


@rule("sentence-case", "activity", "event", "gateway", severity=Severity.HINT, usual=False)
def sentence_case(element: Element) -> Iterator[Message]:
    """Names are written as a sentence is.

    The first letter is a capital, the others are as usual, so that names read easily
    (Camunda).

    """
    name = element.name.strip()
    words = name.split()
    if name[:1].islower() or (len(words) > 1 and sum(_is_title(each) for each in words[1:]) > 1):
        yield message(_CASE)


def _is_title(word: str) -> bool:
    """Whether a word has one capital, its first letter; abbreviations have more."""
    return word[:1].isupper() and word[1:].islower()

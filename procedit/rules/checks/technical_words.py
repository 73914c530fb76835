"""The rule ``technical-words``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TECHNICAL = QT_TRANSLATE_NOOP("Rule", "{word} is a word for programmers.")


@rule(
    "technical-words",
    "activity",
    "event",
    "gateway",
    severity=Severity.HINT,
    usual=False,
    words=(
        "api",
        "xml",
        "json",
        "soap",
        "rest",
        "webservice",
        "endpoint",
        "payload",
        "database",
        "script",
        "http",
    ),
)
def technical_words(element: Element, words: tuple[str, ...]) -> Iterator[Message]:
    """Names use the words of the trade, not of the machine.

    Who reads a procedure knows cases and letters, not interfaces and formats (Camunda).

    """
    for word in element.name.lower().replace("/", " ").split():
        if word.strip(".,:()") in words:
            yield message(_TECHNICAL, word=word)

"""The rule ``cooperation-shown``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ALONE = QT_TRANSLATE_NOOP("Rule", "No second pool shows with whom this organisation works.")


@rule("cooperation-shown", "definitions", severity=Severity.HINT, usual=False)
def cooperation_shown(element: Element) -> Iterator[Message]:
    """The first level shows who works together.

    Off unless a profile asks: eCH-0073 wants the cooperation of organisations on level
    1 and the details in sub-processes.

    """
    if sum(1 for _ in element.document.elements("participant")) < 2:
        yield message(_ALONE)

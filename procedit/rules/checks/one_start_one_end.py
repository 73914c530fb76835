"""The rule ``one-start-one-end``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_STARTS = QT_TRANSLATE_NOOP("Rule", "There are {count} start events.")
_ENDS = QT_TRANSLATE_NOOP("Rule", "There are {count} end events.")


@rule(
    "one-start-one-end", "process", "subProcess", "transaction", severity=Severity.HINT, usual=False
)
def one_start_one_end(element: Element) -> Iterator[Message]:
    """One start and one end.

    Off unless a profile asks: a single entry and exit are easiest to follow (7PMG 3),
    but Method & Style wants an end for each outcome.

    """
    for name, said in (("startEvent", _STARTS), ("endEvent", _ENDS)):
        count = sum(1 for _ in element.children(name))
        if count > 1:
            yield message(said, count=count)

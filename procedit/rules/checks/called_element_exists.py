"""The rule ``called-element-exists``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOTHING = QT_TRANSLATE_NOOP("Rule", "This calls nothing.")
_ELSEWHERE = QT_TRANSLATE_NOOP("Rule", "{name} is not in this file.")


@rule("called-element-exists", "callActivity", usual=False)
def called_element_exists(element: Element) -> Iterator[Message]:
    """A call activity calls a process that is there.

    Off unless a profile asks, since what is called often stands in another file or in
    the catalogue, which this rule does not see (eCH-0158).

    """
    if not element.get("calledElement").strip():
        yield message(_NOTHING)
    elif element.reference("calledElement") is None:
        yield message(_ELSEWHERE, name=element.get("calledElement"))

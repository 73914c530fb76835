"""The rule ``procedure-name``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_OTHERWISE = QT_TRANSLATE_NOOP("Rule", "The name of this procedure is not as agreed.")


@rule("procedure-name", "process", usual=False, pattern=r".+ \((Korrekt|God)\)")
def procedure_name(element: Element, pattern: str) -> Iterator[Message]:
    """A procedure is named as agreed.

    Off unless a profile asks: the parameter “pattern” is a regular expression, such as
    one for “KLE number – area – name” or for the ending “(Korrekt)” that the bank
    wants.

    """
    name = element.name.strip()
    if name and not re.fullmatch(pattern, name):
        yield message(_OTHERWISE)

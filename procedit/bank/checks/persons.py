"""M11: no personal data in a procedure."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from procedit.bank.finding import ERROR, WARNING, Found, Text, check
from procedit.model.facade import in_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.element import Element
    from procedit.model.node import Node

_CPR = re.compile(r"\b(\d{2})(\d{2})(\d{2})-?\d{4}\b")
_ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_PRIVATE = re.compile(
    r"(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|protonmail|proton|jubii|ofir|mail|"
    r"stofanet|webspeed|tdcadsl|youmail|post|privat)\.(com|dk|me|net)",
    re.IGNORECASE,
)
_READ = ("name", "title", "paragraph", "from", "by")
"""The attributes that people write texts into; ids and numbers are not looked at."""
_LEAP_YEAR = 2000


@check("M11", Text("No personal data", "Ingen personoplysninger"), draft=ERROR)
def no_persons(case: Case) -> Iterator[Found]:
    """No CPR number (six digits that are a day, four more) and no private mail address stands anywhere."""
    for node in case.document.root.iter("*"):
        for text in _texts(node):
            if any(_is_day(match) for match in _CPR.finditer(text)):
                said = Text(
                    "Here stands what looks like a CPR number. Remove it.",
                    "Her står noget, der ligner et CPR-nummer. Fjern det.",
                )
                yield Found(said, _element_of(case, node))
            for match in _ADDRESS.finditer(text):
                if _PRIVATE.fullmatch(match[1]):
                    said = Text(
                        "The mail address {address} looks private; give a shared mailbox.",
                        "Mailadressen {address} ser privat ud; angiv en fællespostkasse.",
                    )
                    found = said.filled(address=match[0])
                    yield Found(found, _element_of(case, node), upload=WARNING)


def _texts(node: Node) -> Iterator[str]:
    for name in _READ:
        value = node.get(name)
        if value:
            yield value
    for text in (node.text, node.tail):
        if text and not text.isspace():
            yield text


def _is_day(match: re.Match[str]) -> bool:
    """Whether the first six digits are a day in some year of the last two centuries."""
    try:
        date(_LEAP_YEAR + int(match[3]) % 100, int(match[2]), int(match[1]))
    except ValueError:
        return False
    return True


def _element_of(case: Case, node: Node) -> Element | None:
    each: Node | None = node
    while each is not None and (not in_model(each) or each.get("id") is None):
        each = each.getparent()
    return None if each is None else case.document.find(case.document.key_of(each))


CHECKS = (no_persons,)

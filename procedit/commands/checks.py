"""What may be written into a property: each check raises ProceditError for anything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bpmn.iso8601 import is_cycle, is_date, is_duration, is_expression
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER = QT_TRANSLATE_NOOP("Error", "“{text}” is not a whole number of at least {least}.")
_DURATION = QT_TRANSLATE_NOOP(
    "Error", "“{text}” is not a duration. Write P14D for 14 days, or PT2H30M for 2½ hours."
)
_DATE = QT_TRANSLATE_NOOP(
    "Error", "“{text}” is not a date. Write 2026-12-24, or 2026-12-24T18:00 with the time."
)
_CYCLE = QT_TRANSLATE_NOOP(
    "Error", "“{text}” is not a repetition. Write R/P1W for every week, or R3/PT1H for 3 hours."
)
_ADDRESS = QT_TRANSLATE_NOOP("Error", "An address may hold no spaces. Write %20 instead.")
_CALLED = QT_TRANSLATE_NOOP(
    "Error", "“{text}” is no id. An id begins with a letter or _ and holds no spaces."
)
_QNAME = re.compile(r"([^\W\d][\w.\-]*:)?[^\W\d][\w.\-]*")
_BLANK = re.compile(r"\s")


def whole_number(least: int) -> Callable[[str], None]:
    """A check for whole numbers of at least ``least``."""

    def check(text: str) -> None:
        if not (text.isascii() and text.isdecimal() and int(text) >= least):
            raise ProceditError(_NUMBER, text=text, least=least)

    return check


def duration(text: str) -> None:
    """Check a timer's duration (ISO 8601)."""
    _require(text, is_duration, _DURATION)


def date(text: str) -> None:
    """Check a timer's date (ISO 8601)."""
    _require(text, is_date, _DATE)


def cycle(text: str) -> None:
    """Check a timer's repetition (ISO 8601)."""
    _require(text, is_cycle, _CYCLE)


def address(text: str) -> None:
    """Check a URI (XML Schema: anyURI) for what surely is none."""
    if _BLANK.search(text):
        raise ProceditError(_ADDRESS)


def called_id(text: str) -> None:
    """Check the id of something in this or another file (XML Schema: QName)."""
    _require(text, lambda name: _QNAME.fullmatch(name) is not None, _CALLED)


def _require(text: str, is_right: Callable[[str], bool], problem: str) -> None:
    if not is_right(text) and not is_expression(text):
        raise ProceditError(problem, text=text)

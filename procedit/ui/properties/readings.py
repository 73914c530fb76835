"""Values of a notation of their own, put into words: times (clause 10.5.5), numbers with a check."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from procedit.bank.municipalities import is_probable_cvr
from procedit.bpmn.iso8601 import (
    duration_parts,
    is_date,
    is_expression,
    repetition_of,
)
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

_T = QT_TRANSLATE_NOOP
_EXPRESSION = _T("Reading", "Worked out while the procedure runs")
_UNITS = {
    "Y": (_T("Reading", "1 year"), _T("Reading", "{number} years")),
    "M": (_T("Reading", "1 month"), _T("Reading", "{number} months")),
    "W": (_T("Reading", "1 week"), _T("Reading", "{number} weeks")),
    "D": (_T("Reading", "1 day"), _T("Reading", "{number} days")),
    "h": (_T("Reading", "1 hour"), _T("Reading", "{number} hours")),
    "m": (_T("Reading", "1 minute"), _T("Reading", "{number} minutes")),
    "s": (_T("Reading", "1 second"), _T("Reading", "{number} seconds")),
}
"""Singular and plural by unit; fractions take the plural, as in “1.5 hours”."""
_AND = _T("Reading", "{first} and {last}")
_AT = _T("Reading", "{date} at {time}")
_DAY = _T("Reading", "dddd, d MMMM yyyy")
"""How Qt is to write a day (QLocale): day of the week, day, month, year."""
_ZONE = _T("Reading", "{moment} ({zone})")
_ENDLESS = _T("Reading", "Again and again")
_ONCE = _T("Reading", "Once")
_TIMES = _T("Reading", "{number} times")
_INTERVAL = _T("Reading", "interval {duration}")
_FROM = _T("Reading", "from {moment}")
_UNTIL = _T("Reading", "until {moment}")
_CVR_DIGITS = 8
_ODD_CVR = _T("Reading", "The digits do not fit together. Is the number right?")


def duration_in_words(text: str) -> str:
    """``P1DT2H`` as “1 day and 2 hours”; empty for what is no duration."""
    if is_expression(text):
        return _text(_EXPRESSION)
    parts = [_counted(number, unit) for number, unit in duration_parts(text)]
    if len(parts) < 2:
        return "".join(parts)
    return _text(_AND).format(first=", ".join(parts[:-1]), last=parts[-1])


def date_in_words(text: str) -> str:
    """``2026-12-24T18:00`` as a day of the week, a date and a time; empty for what is no date."""
    if is_expression(text):
        return _text(_EXPRESSION)
    if not is_date(text):
        return ""
    moment, locale = datetime.fromisoformat(text.replace(",", ".")), QLocale()
    day = QDate(moment.year, moment.month, moment.day)
    words = locale.toString(day, _text(_DAY))
    if "T" in text:
        time = QTime(moment.hour, moment.minute, moment.second)
        clock = locale.toString(time, "HH:mm:ss" if moment.second else "HH:mm")
        words = _text(_AT).format(date=words, time=clock)
    zone = moment.tzname() or ""
    return _text(_ZONE).format(moment=words, zone=zone) if zone else words


def cycle_in_words(text: str) -> str:
    """``R3/PT1H`` as “3 times, interval 1 hour”; empty for what is no repetition."""
    if is_expression(text):
        return _text(_EXPRESSION)
    found = repetition_of(text)
    if found is None:
        return ""
    parts = [_how_often(found.times)]
    if found.duration:
        parts.append(_text(_INTERVAL).format(duration=duration_in_words(found.duration)))
    if found.start:
        parts.append(_text(_FROM).format(moment=date_in_words(found.start)))
    if found.end:
        parts.append(_text(_UNTIL).format(moment=date_in_words(found.end)))
    return ", ".join(parts)


def _how_often(times: int | None) -> str:
    if times is None:
        return _text(_ENDLESS)
    return _text(_ONCE) if times == 1 else _text(_TIMES).format(number=times)


def _counted(number: str, unit: str) -> str:
    singular, plural = _UNITS[unit]
    value = float(number.replace(",", "."))
    if value == 1:
        return _text(singular)
    return _text(plural).format(number=QLocale().toString(value, "g", 12))


def _text(source: str) -> str:
    return translated("Reading", source)


def cvr_in_words(text: str) -> str:
    """A warning where the last digit of a CVR number does not fit the others."""
    is_odd = len(text) == _CVR_DIGITS and not is_probable_cvr(text)
    return _text(_ODD_CVR) if is_odd else ""


READINGS: dict[str, Callable[[str], str]] = {
    "duration": duration_in_words,
    "date": date_in_words,
    "cycle": cycle_in_words,
    "cvr": cvr_in_words,
}
"""By the name that a field gives as its ``reading``."""

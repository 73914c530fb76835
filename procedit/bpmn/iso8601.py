"""Dates, durations and cycles of timers as ISO 8601 writes them (BPMN 2.0.2 clause 10.5.5).

What an engine works out at run time may stand in their place: ``=…``, ``${…}`` and ``#{…}``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_EXPRESSION = re.compile(r"=.+|[#$]\{.+\}", re.DOTALL)
_DURATION = re.compile(
    r"P(?=.)(?:\d+(?:[.,]\d+)?W"
    r"|(?:\d+Y)?(?:\d+M)?(?:\d+(?:[.,]\d+)?D)?"
    r"(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?)"
)
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
)
_REPEAT = re.compile(r"R\d*")


def is_expression(text: str) -> bool:
    """Whether the text is worked out by an engine."""
    return _EXPRESSION.fullmatch(text.strip()) is not None


def is_duration(text: str) -> bool:
    """Whether the text is a duration such as ``P14D`` or ``PT1H30M``."""
    return _DURATION.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether the text is a day or a point in time, such as ``2026-12-24T18:00``, that exists."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        datetime.fromisoformat(text.replace(",", "."))
    except ValueError:
        return False
    return True


def is_cycle(text: str) -> bool:
    """Whether the text is a repetition such as ``R/P1W``, ``R3/2026-01-01/P1M``, or one duration."""
    parts = text.split("/")
    if len(parts) == 1:
        return is_duration(text)
    repeat, *interval = parts
    if _REPEAT.fullmatch(repeat) is None:
        return False
    if len(interval) == 1:
        return is_duration(interval[0])
    return len(interval) == 2 and _is_interval(*interval)


def _is_interval(start: str, end: str) -> bool:
    if is_date(start):
        return is_duration(end) or is_date(end)
    return is_duration(start) and is_date(end)


@dataclass(frozen=True, slots=True)
class Repetition:
    """A repetition in its parts: how often (None: without end), how long between, from and until when."""

    times: int | None
    duration: str = ""
    start: str = ""
    end: str = ""


_PART = re.compile(r"(\d+(?:[.,]\d+)?)([YMWDHS])")


def duration_parts(text: str) -> list[tuple[str, str]]:
    """The numbers of a duration with their units ``Y M W D h m s``; M is months, m minutes.

    Empty for what is no duration. Parts that are nought are left out, unless all are.
    """
    if not is_duration(text):
        return []
    day, _, time = text.partition("T")
    found = [(number, unit) for number, unit in _PART.findall(day)]
    found += [(number, unit.lower()) for number, unit in _PART.findall(time)]
    return [each for each in found if float(each[0].replace(",", "."))] or found[-1:]


def repetition_of(text: str) -> Repetition | None:
    """A cycle in its parts, None for what is none."""
    if not is_cycle(text):
        return None
    first, *interval = text.split("/")
    if not interval:
        return Repetition(None, first)
    times = int(first[1:]) if first[1:] else None
    dates = [each for each in interval if is_date(each)]
    duration = next((each for each in interval if is_duration(each)), "")
    start = interval[0] if is_date(interval[0]) else ""
    end = interval[-1] if dates and interval[-1] != start and is_date(interval[-1]) else ""
    return Repetition(times, duration, start, end)

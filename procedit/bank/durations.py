"""Time limits in days (ISO 8601 durations without weeks; the law also counts in working days)."""

from __future__ import annotations

import re

_DURATION = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_SHORT = {"years": 365, "months": 28}
_LONG = {"years": 366, "months": 31}
_DAY = 24 * 60 * 60
_SECONDS = {"days": _DAY, "hours": 3600, "minutes": 60, "seconds": 1}


def days_of(duration: str) -> tuple[float, float] | None:
    """The fewest and the most days that a duration can be; None for what is no duration."""
    match = _DURATION.fullmatch(duration)
    if match is None or len(duration) < len("P1D"):
        return None
    exact = sum(float(match[name] or 0) * seconds for name, seconds in _SECONDS.items()) / _DAY
    bounds = [
        exact + sum(float(match[name] or 0) * days for name, days in table.items())
        for table in (_SHORT, _LONG)
    ]
    return bounds[0], bounds[1]

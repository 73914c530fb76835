"""Inputs one after the other, with a limit on the time and the memory of each."""

from __future__ import annotations

import signal
import sys
import traceback
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.fuzz.targets import input_of, use

if sys.platform != "win32":
    from resource import RUSAGE_SELF, getrusage

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

SECONDS = 5.0
"""Of the processor's time for one input, so that a busy machine counts for nothing."""
MEMORY = 500
"""Megabytes that one input may add to the most that was ever used."""


class TooLong(BaseException):
    """An input took too long; not an Exception, so that nobody catches it on the way."""


@dataclass
class Tally:
    """How many inputs were used and refused, and which fell."""

    counts: Counter[str] = field(default_factory=Counter)
    fell: dict[int, str] = field(default_factory=dict)


def run(numbers: Iterable[int], before: Callable[[int], object] = lambda _: None) -> Tally:
    """Use these inputs; ``before`` hears of each first."""
    tally = Tally()
    for number in numbers:
        before(number)
        memory = _peak()
        try:
            kind, data = input_of(number)
            with _limit():
                tally.counts[f"{kind} {use(kind, data, number)}"] += 1
        except (Exception, TooLong):  # noqa: BLE001 - whatever falls is what is looked for
            tally.fell[number] = traceback.format_exc()
        if _peak() - memory > MEMORY:
            tally.fell[number] = f"{_peak() - memory} MB more than before"
    return tally


@contextmanager
def _limit() -> Generator[None]:
    if sys.platform == "win32":
        yield
        return

    def stop(*_: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _peak() -> int:
    if sys.platform == "win32":
        return 0
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return getrusage(RUSAGE_SELF).ru_maxrss // unit

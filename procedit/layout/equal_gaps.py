"""Gaps as wide as others in the same row or column, while something is moved or resized."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BAND = 60.0
"""Neighbours are kept in bands of this breadth, so that one row is found without the others."""
SAME = 0.06
"""Shifts closer than this are the same, in diagram pixels."""


class Span(NamedTuple):
    """A rectangle along a row, from ``low`` to ``high``, and across it."""

    low: float
    high: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class EqualGaps:
    """A shift that makes gaps equal; ``pairs`` are what stands beside them, None for what is moved."""

    shift: float
    pairs: tuple[tuple[Span | None, Span | None], ...]


class Row:
    """The neighbours along one axis."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._bands: defaultdict[int, list[Span]] = defaultdict(list)
        for span in spans:
            for band in _bands(span):
                self._bands[band].append(span)

    def equal(
        self, moving: Span, tolerance: float, *, low_moves: bool = True, high_moves: bool = True
    ) -> list[EqualGaps]:
        """The smallest shift of the sides that move by which a gap becomes as wide as its neighbour."""
        row = self._beside(moving)
        before = _before(row, moving.low + tolerance)
        after = _after(row, moving.high - tolerance)
        found = list(_between(moving, before, after, low=low_moves, high=high_moves))
        if low_moves and before is not None:
            found += _like_the_one_before(moving, before, _before(row, before.low))
        if high_moves and after is not None:
            found += _like_the_one_after(moving, after, _after(row, after.high))
        near = sorted((each for each in found if abs(each.shift) <= tolerance), key=_distance)
        return [each for each in near if abs(each.shift - near[0].shift) < SAME]

    def _beside(self, moving: Span) -> list[Span]:
        """The neighbours that share a part of the row with what is moved."""
        found = {span for band in _bands(moving) for span in self._bands.get(band, ())}
        return [span for span in found if span.start < moving.end and moving.start < span.end]


def _bands(span: Span) -> range:
    return range(int(span.start // _BAND), int(span.end // _BAND) + 1)


def _before(row: Sequence[Span], at: float) -> Span | None:
    return max((span for span in row if span.high <= at), key=lambda span: span.high, default=None)


def _after(row: Sequence[Span], at: float) -> Span | None:
    return min((span for span in row if span.low >= at), key=lambda span: span.low, default=None)


def _between(
    moving: Span, before: Span | None, after: Span | None, *, low: bool, high: bool
) -> Iterator[EqualGaps]:
    """The same gap on both sides."""
    if before is None or after is None:
        return
    difference = (after.low - moving.high) - (moving.low - before.high)
    shift = difference / 2 if low and high else difference if high else -difference
    if moving.low + (shift if low else 0) > before.high:
        pairs: tuple[tuple[Span | None, Span | None], ...] = ((before, None), (None, after))
        yield EqualGaps(shift, pairs)


def _like_the_one_before(moving: Span, before: Span, other: Span | None) -> Iterator[EqualGaps]:
    if other is not None and before.low > other.high:
        shift = before.high + (before.low - other.high) - moving.low
        yield EqualGaps(shift, ((other, before), (before, None)))


def _like_the_one_after(moving: Span, after: Span, other: Span | None) -> Iterator[EqualGaps]:
    if other is not None and other.low > after.high:
        shift = after.low - (other.low - after.high) - moving.high
        yield EqualGaps(shift, ((None, after), (after, other)))


def _distance(gaps: EqualGaps) -> float:
    return abs(gaps.shift)

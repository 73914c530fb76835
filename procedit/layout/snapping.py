"""Alignment while something is moved: to neighbours' edges, middles and gaps, else to the grid."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.equal_gaps import SAME, EqualGaps, Row, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Orientation = Literal["horizontal", "vertical"]

TOLERANCE = 6.0
"""How close to an alignment a shape is drawn to it, in diagram pixels at 100 %."""

_SMALL = 110.0
"""Up to this size shapes snap to the grid with their middle, larger ones with their corner."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to show: vertical at an x, from y ``start`` to ``end``; horizontal the other way."""

    orientation: Orientation
    position: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to shift a moved rectangle, and the lines and distances that say why.

    Distances are equal gaps, and how far it is to what it is aligned with.
    """

    dx: float
    dy: float
    lines: tuple[Guide, ...] = ()
    distances: tuple[tuple[Point, Point], ...] = ()


class _Match(NamedTuple):
    """An alignment found along one axis."""

    shift: float
    position: float
    start: float
    end: float


class _Found(NamedTuple):
    """The smallest shift along one axis, with the alignments and the equal gaps it makes."""

    shift: float
    matches: list[_Match]
    gaps: list[EqualGaps]


class _Axis:
    """The edges and middles of the neighbours along one axis, sorted."""

    def __init__(self, spans: Iterable[tuple[float, float, float, float]]) -> None:
        lines: dict[float, list[tuple[float, float]]] = {}
        for low, high, start, end in spans:
            for position in (low, (low + high) / 2, high):
                lines.setdefault(round(position, 1), []).append((start, end))
        for extents in lines.values():
            extents.sort()
        self._lines = lines
        self._positions = sorted(lines)

    def matches(
        self, owns: Iterable[float], across: tuple[float, float], tolerance: float, reach: float
    ) -> list[_Match]:
        """The alignments of the nearest kind, each with a neighbour within ``reach`` across."""
        found: list[_Match] = []
        for own in owns:
            for position in self._near(own, tolerance):
                extent = self._nearest_extent(position, across, reach)
                if extent is not None:
                    insort(found, _Match(position - own, position, *extent), key=_distance)
        return [match for match in found if abs(match.shift - found[0].shift) < SAME]

    def _near(self, own: float, tolerance: float) -> Iterator[float]:
        index = bisect_left(self._positions, own - tolerance)
        while index < len(self._positions) and self._positions[index] <= own + tolerance:
            yield self._positions[index]
            index += 1

    def _nearest_extent(
        self, position: float, across: tuple[float, float], reach: float
    ) -> tuple[float, float] | None:
        """From where to where the closest neighbour on this line stands, or None."""
        extents = self._lines[position]
        index = bisect_left(extents, across)
        start, end = across
        close = extents[max(0, index - 1) : index + 1]
        gaps = [(max(a - end, start - b, 0.0), a, b) for a, b in close]
        gap, a, b = min(gaps)
        return (a, b) if gap <= reach else None


def _distance(match: _Match) -> float:
    return abs(match.shift)


class Snapper:
    """What a gesture may align to; made when the gesture starts, asked at every step.

    ``grid`` is the width of the grid in diagram pixels, 0 for none; ``reach`` says how far away a
    neighbour may stand and still be aligned to.
    """

    def __init__(
        self,
        neighbours: Iterable[Bounds],
        *,
        grid: float = 0.0,
        tolerance: float = TOLERANCE,
        reach: float = 1500.0,
    ) -> None:
        boxes = list(neighbours)
        self._across = _Axis((box.x, box.right, box.y, box.bottom) for box in boxes)
        self._down = _Axis((box.y, box.bottom, box.x, box.right) for box in boxes)
        self._row = Row(Span(box.x, box.right, box.y, box.bottom) for box in boxes)
        self._column = Row(Span(box.y, box.bottom, box.x, box.right) for box in boxes)
        self._grid, self._tolerance, self._reach = grid, tolerance, reach

    def snap(self, moving: Bounds) -> Snap:
        """The shift that aligns ``moving`` with neighbours, or else with the grid."""
        across = self._found(moving, is_across=True)
        down = self._found(moving, is_across=False)
        dx = self._to_grid(moving.x, moving.width) if across is None else across.shift
        dy = self._to_grid(moving.y, moving.height) if down is None else down.shift
        return _snap(moving.moved(dx, dy), dx, dy, across, down)

    def snap_side(self, box: Bounds, *, is_across: bool, is_high: bool) -> Snap:
        """The shift of one side of ``box``: the right (``is_high``) or left one, or below or above."""
        found = self._found(box, is_across=is_across, low=not is_high, high=is_high)
        at = (box.right if is_high else box.x) if is_across else box.bottom if is_high else box.y
        by = self._to_grid(at, math.inf) if found is None else found.shift
        resized = _with_side(box, by, is_across=is_across, is_high=is_high)
        if is_across:
            return _snap(resized, by, 0.0, found, None)
        return _snap(resized, 0.0, by, None, found)

    def _found(
        self, box: Bounds, *, is_across: bool, low: bool = True, high: bool = True
    ) -> _Found | None:
        """The nearest alignment or equal gaps along one axis, of the sides that move."""
        span = _span(box, is_across=is_across)
        axis, row = (self._across, self._row) if is_across else (self._down, self._column)
        owns = (span.low, span.high, (span.low + span.high) / 2)
        if not (low and high):
            owns = (span.low,) if low else (span.high,)
        limits = (self._tolerance, self._reach)
        matches = axis.matches(owns, (span.start, span.end), *limits)
        gaps = row.equal(span, self._tolerance, low_moves=low, high_moves=high)
        shifts = [each[0].shift for each in (matches, gaps) if each]
        if not shifts:
            return None
        shift = min(shifts, key=abs)
        return _Found(
            shift,
            [match for match in matches if abs(match.shift - shift) < SAME],
            [each for each in gaps if abs(each.shift - shift) < SAME],
        )

    def _to_grid(self, low: float, extent: float) -> float:
        if self._grid <= 0:
            return 0.0
        own = low + extent / 2 if extent <= _SMALL else low
        return round(own / self._grid) * self._grid - own


def _span(box: Bounds, *, is_across: bool) -> Span:
    if is_across:
        return Span(box.x, box.right, box.y, box.bottom)
    return Span(box.y, box.bottom, box.x, box.right)


def _with_side(box: Bounds, by: float, *, is_across: bool, is_high: bool) -> Bounds:
    x, y, width, height = box
    if is_across:
        return (
            Bounds(x, y, width + by, height) if is_high else Bounds(x + by, y, width - by, height)
        )
    return Bounds(x, y, width, height + by) if is_high else Bounds(x, y + by, width, height - by)


def _snap(moved: Bounds, dx: float, dy: float, across: _Found | None, down: _Found | None) -> Snap:
    lines: list[Guide] = []
    distances: list[tuple[Point, Point]] = []
    for found, is_across in ((across, True), (down, False)):
        if found is not None:
            span = _span(moved, is_across=is_across)
            lines += _guides("vertical" if is_across else "horizontal", found.matches, span)
            distances += _equal_distances(found.gaps, span, is_across=is_across)
            if not found.gaps:
                distances += _distance_along(found.matches, span, is_across=is_across)
    return Snap(dx, dy, tuple(lines), tuple(dict.fromkeys(distances)))


def _guides(orientation: Orientation, matches: list[_Match], moved: Span) -> Iterator[Guide]:
    """One line per position, from the neighbour to the moved rectangle."""
    for match in {match.position: match for match in matches}.values():
        start, end = min(match.start, moved.start), max(match.end, moved.end)
        yield Guide(orientation, match.position, start, end)


def _equal_distances(
    gaps: list[EqualGaps], moved: Span, *, is_across: bool
) -> Iterator[tuple[Point, Point]]:
    """The equal gaps, half way through what both of their neighbours share."""
    for left, right in (pair for each in gaps for pair in each.pairs):
        a, b = left or moved, right or moved
        at = (max(a.start, b.start) + min(a.end, b.end)) / 2
        yield _points(a.high, b.low, at, is_across=is_across)


def _distance_along(
    matches: list[_Match], moved: Span, *, is_across: bool
) -> Iterator[tuple[Point, Point]]:
    """How far it is along the line to the nearest neighbour that is aligned with."""
    gaps = [
        (moved.start - match.end, match.end, moved.start, match.position)
        if match.end < moved.start
        else (match.start - moved.end, moved.end, match.start, match.position)
        for match in matches
    ]
    apart = [gap for gap in gaps if gap[0] > 0]
    if apart:
        _, start, end, at = min(apart)
        yield _points(start, end, at, is_across=not is_across)


def _points(low: float, high: float, at: float, *, is_across: bool) -> tuple[Point, Point]:
    if is_across:
        return Point(low, at), Point(high, at)
    return Point(at, low), Point(at, high)

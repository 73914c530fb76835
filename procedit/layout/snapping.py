"""Alignment while something is moved: to neighbours' edges and middles, else to the grid."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.bpmn.geometry import Bounds

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
    """How far to shift a moved rectangle, and the lines that say why."""

    dx: float
    dy: float
    lines: tuple[Guide, ...] = ()


class _Match(NamedTuple):
    """An alignment found along one axis."""

    shift: float
    position: float
    start: float
    end: float


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
        self, low: float, high: float, across: tuple[float, float], tolerance: float, reach: float
    ) -> list[_Match]:
        """The alignments of the nearest kind, each with a neighbour within ``reach`` across."""
        found: list[_Match] = []
        for own in (low, high, (low + high) / 2):
            for position in self._near(own, tolerance):
                extent = self._nearest_extent(position, across, reach)
                if extent is not None:
                    insort(found, _Match(position - own, position, *extent), key=_distance)
        return [match for match in found if abs(match.shift - found[0].shift) < 0.06]

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
        self._grid, self._tolerance, self._reach = grid, tolerance, reach

    def snap(self, moving: Bounds) -> Snap:
        """The shift that aligns ``moving`` with neighbours, or else with the grid."""
        limits = (self._tolerance, self._reach)
        xs = self._across.matches(moving.x, moving.right, (moving.y, moving.bottom), *limits)
        ys = self._down.matches(moving.y, moving.bottom, (moving.x, moving.right), *limits)
        dx = xs[0].shift if xs else self._to_grid(moving.x, moving.width)
        dy = ys[0].shift if ys else self._to_grid(moving.y, moving.height)
        moved = moving.moved(dx, dy)
        vertical = _guides("vertical", xs, moved.y, moved.bottom)
        horizontal = _guides("horizontal", ys, moved.x, moved.right)
        return Snap(dx, dy, (*vertical, *horizontal))

    def _to_grid(self, low: float, extent: float) -> float:
        if self._grid <= 0:
            return 0.0
        own = low + extent / 2 if extent <= _SMALL else low
        return round(own / self._grid) * self._grid - own


def _guides(
    orientation: Orientation, matches: list[_Match], start: float, end: float
) -> Iterator[Guide]:
    """One line per position, from the neighbour to the moved rectangle."""
    for match in {match.position: match for match in matches}.values():
        yield Guide(orientation, match.position, min(match.start, start), max(match.end, end))

"""Where on a line there is room for a step, and how far the line must be pulled apart otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.layout.lines import is_level, is_upright

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 50.0
"""Left on either side of a step that a line was pulled apart for, in diagram pixels."""
_TIGHT = 20.0
"""With less than this beside the step, an arrow can hardly be seen."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where a step goes on a line.

    What lies beyond ``cut`` (an x where the line is ``level`` there, else a y) first moves away by
    ``missing`` diagram pixels, which is 0 where there is room enough.
    """

    center: Point
    missing: float = 0.0
    cut: float = 0.0
    level: bool = True


def room_on(points: Sequence[Point], near: Point, size: tuple[float, float]) -> Room:
    """The room for a step of ``size`` on a line of at least two points, nearest to ``near``.

    The step stays on the segment it was put on, clear of the shapes that the line runs between, or
    goes to another segment that is long enough.
    """
    segments = [_Segment(points, index, size) for index in range(len(points) - 1)]
    meant = min(segments, key=lambda each: _square(each.nearest(near), near))
    if not meant.is_straight:
        return Room(meant.nearest(near))
    roomy = [each for each in segments if each.is_straight and each.holds_step]
    if roomy:
        best = meant if meant in roomy else min(roomy, key=lambda each: each.miss(near))
        return Room(best.fitting(near))
    return meant.pulled_apart()


class _Segment:
    """One segment of a line with what a step on it must keep clear of."""

    def __init__(self, points: Sequence[Point], index: int, size: tuple[float, float]) -> None:
        a, b = list(pairwise(points))[index]
        self._ends = (a, b)
        self.level = is_level(a, b)
        self.is_straight = self.level or is_upright(a, b)
        self._half = (size[0] if self.level else size[1]) / 2
        along = [(self._along(a), index == 0), (self._along(b), index == len(points) - 2)]
        (self._low, self._low_docks), (self._high, self._high_docks) = sorted(along)

    def _along(self, point: Point) -> float:
        return point.x if self.level else point.y

    def _at(self, along: float) -> Point:
        a = self._ends[0]
        return Point(along, a.y) if self.level else Point(a.x, along)

    def _limits(self, gap: float) -> tuple[float, float]:
        """Between which places the middle of the step stays; it may stand right on a bend."""
        low = self._low + (self._half + gap if self._low_docks else 0)
        high = self._high - (self._half + gap if self._high_docks else 0)
        return low, high

    @property
    def holds_step(self) -> bool:
        """Whether the step fits as it is."""
        low, high = self._limits(_TIGHT)
        return low <= high

    def nearest(self, near: Point) -> Point:
        """The point of the segment nearest to ``near``."""
        a, b = self._ends
        dx, dy = b.x - a.x, b.y - a.y
        square = dx * dx + dy * dy or 1.0
        share = min(1.0, max(0.0, ((near.x - a.x) * dx + (near.y - a.y) * dy) / square))
        return Point(a.x + share * dx, a.y + share * dy)

    def fitting(self, near: Point) -> Point:
        """The place for the step nearest to ``near``."""
        low, high = self._limits(_TIGHT)
        return self._at(min(high, max(low, self._along(near))))

    def miss(self, near: Point) -> float:
        """How far that is from ``near``, squared."""
        return _square(self.fitting(near), near)

    def pulled_apart(self) -> Room:
        """The room there is once the segment has been made long enough."""
        low, high = self._limits(GAP)
        return Room(self._at(low), low - high, (self._low + self._high) / 2, self.level)


def _square(a: Point, b: Point) -> float:
    return (a.x - b.x) ** 2 + (a.y - b.y) ** 2

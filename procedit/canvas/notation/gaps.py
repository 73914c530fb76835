"""A line that makes room for its own name where a file puts the one upon the other."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.canvas.picture import Label

_AIR = 3.0
_LEAST = 0.25
"""So much of a line has to stay; else it runs through its name after all."""


def runs_around(points: Sequence[Point], labels: Sequence[Label]) -> list[list[Point]]:
    """The parts of the line that stay clear of the letters; mostly the whole line."""
    found = [list(points)]
    for label in labels:
        size, box = label.style.size, label.bounds
        core = Bounds(box.x + 2, box.y + 0.45 * size, box.width - 4, box.height - 0.85 * size)
        if not any(_inside(a, b, core) for a, b in pairwise(points)):
            continue
        room = Bounds(box.x - _AIR, box.y, box.width + 2 * _AIR, box.height)
        found = [run for each in found for run in _outside(each, room)]
    kept = sum(map(_length, found))
    return found if kept >= _LEAST * _length(points) else [list(points)]


def _length(points: Sequence[Point]) -> float:
    return sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(points))


def _outside(points: Sequence[Point], box: Bounds) -> list[list[Point]]:
    found: list[list[Point]] = [[points[0]]]
    for a, b in pairwise(points):
        cut = _inside(a, b, box)
        if cut is None:
            found[-1].append(b)
            continue
        enter, leave = cut
        found[-1].append(_at(a, b, enter))
        found.append([_at(a, b, leave), b])
    return [run for run in found if _length(run) > 1]


def _at(a: Point, b: Point, share: float) -> Point:
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def _inside(a: Point, b: Point, box: Bounds) -> tuple[float, float] | None:
    """Between which shares of the way from a to b it runs inside the box, None for nowhere."""
    enter, leave = 0.0, 1.0
    for start, step, low, high in (
        (a.x, b.x - a.x, box.x, box.right),
        (a.y, b.y - a.y, box.y, box.bottom),
    ):
        if abs(step) < 1e-9:
            if not low < start < high:
                return None
            continue
        one, other = (low - start) / step, (high - start) / step
        enter, leave = max(enter, min(one, other)), min(leave, max(one, other))
    return (enter, leave) if enter < leave else None

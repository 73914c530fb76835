"""Lines of waypoints: how long, how bent, what they run through, and what of them is redundant."""

from __future__ import annotations

import itertools
from math import dist
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.bpmn.geometry import Bounds

SAME = 0.01
"""Coordinates closer than this are the same, in diagram pixels."""

_STRAIGHT = 0.02
"""How far a point may lie beside the line through its neighbours and still be redundant."""

_LEAN = 2.0
"""How far a segment may lean that was meant to be level or upright, in diagram pixels."""


def is_level(a: Point, b: Point) -> bool:
    """Whether the segment runs horizontally."""
    return abs(a.y - b.y) < SAME


def is_upright(a: Point, b: Point) -> bool:
    """Whether the segment runs vertically."""
    return abs(a.x - b.x) < SAME


def is_orthogonal(points: Sequence[Point]) -> bool:
    """Whether every segment runs horizontally or vertically."""
    return all(is_level(a, b) or is_upright(a, b) for a, b in itertools.pairwise(points))


def runs_level(a: Point, b: Point) -> bool:
    """Whether the segment is meant to run horizontally: tools that round lean it by a pixel."""
    return abs(a.y - b.y) <= min(_LEAN, abs(a.x - b.x))


def runs_upright(a: Point, b: Point) -> bool:
    """Whether the segment is meant to run vertically."""
    return abs(a.x - b.x) <= min(_LEAN, abs(a.y - b.y))


def runs_square(points: Sequence[Point]) -> bool:
    """Whether every segment is meant to run horizontally or vertically."""
    return all(runs_level(a, b) or runs_upright(a, b) for a, b in itertools.pairwise(points))


def simplify(points: Iterable[Point]) -> list[Point]:
    """The same line without repeated points, points within a straight run, and spikes."""
    kept: list[Point] = []
    for point in points:
        while len(kept) > 1 and _is_between(kept[-2], kept[-1], point):
            kept.pop()
        if not kept or abs(kept[-1].x - point.x) >= SAME or abs(kept[-1].y - point.y) >= SAME:
            kept.append(point)
    return kept


def _is_between(a: Point, b: Point, c: Point) -> bool:
    """Whether ``b`` adds nothing between ``a`` and ``c``: the three lie on one line."""
    (ax, ay), (bx, by), (cx, cy) = a, b, c
    ux, uy, vx, vy = bx - ax, by - ay, cx - ax, cy - ay
    longest = max(abs(ux) + abs(uy), abs(vx) + abs(vy))
    return longest < SAME or abs(ux * vy - uy * vx) <= _STRAIGHT * longest


def doubles_back(points: Sequence[Point]) -> bool:
    """Whether the line somewhere returns on itself."""
    for (ax, ay), (bx, by), (cx, cy) in zip(points, points[1:], points[2:], strict=False):
        ux, uy, vx, vy = bx - ax, by - ay, cx - bx, cy - by
        if abs(ux * vy - uy * vx) < SAME and ux * vx + uy * vy < -SAME:
            return True
    return False


def length(points: Sequence[Point]) -> float:
    """How long an orthogonal line is, in diagram pixels."""
    return sum([abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in itertools.pairwise(points)])


def crosses(a: Point, b: Point, box: Bounds) -> bool:
    """Whether the segment from ``a`` to ``b`` runs through the inside of ``box``."""
    (ax, ay), (bx, by) = a, b
    low_x, high_x = (ax, bx) if ax < bx else (bx, ax)
    low_y, high_y = (ay, by) if ay < by else (by, ay)
    x, y, width, height = box
    if high_x <= x or low_x >= x + width or high_y <= y or low_y >= y + height:
        return False
    if ax == bx or ay == by:
        return True
    sides = [
        (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        for cx, cy in ((x, y), (x + width, y), (x, y + height), (x + width, y + height))
    ]
    return min(sides) < 0 < max(sides)


def unshared(line: Sequence[Point], others: Iterable[Sequence[Point]]) -> Sequence[Point]:
    """What is left of a line without its beginning as far as others begin alike."""
    a, b = line[0], line[1]
    reach, so_far = length((a, b)), 0.0
    for other in others:
        if other[0] == a and _is_same_way(a, b, other[1]):
            so_far = max(so_far, min(reach, length((a, other[1]))))
    if so_far >= reach - SAME:
        return line[1:] if len(line) > 2 else line
    share = so_far / reach
    return [Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share), *line[1:]]


def _is_same_way(a: Point, b: Point, c: Point) -> bool:
    """Whether ``b`` and ``c`` lie in the same direction from ``a``."""
    ux, uy, vx, vy = b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y
    return abs(ux * vy - uy * vx) < SAME and ux * vx + uy * vy > 0


def hits(points: Sequence[Point], boxes: Iterable[Bounds]) -> list[Bounds]:
    """The boxes whose inside the line runs through."""
    if len(points) < 2:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    return [
        box
        for box in boxes
        if box[0] < right and box[1] < bottom and box[0] + box[2] > left and box[1] + box[3] > top
        if any(crosses(a, b, box) for a, b in itertools.pairwise(points))
    ]


def share_of(line: Sequence[Point], at: Point) -> tuple[float, float]:
    """How far along a line (0 to 1) the point of it nearest to ``at`` is, and how far off ``at``."""
    total = sum(dist(a, b) for a, b in itertools.pairwise(line)) or 1.0
    best, gone = (0.0, float("inf")), 0.0
    for a, b in itertools.pairwise(line):
        length = dist(a, b)
        along = ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / (length**2 or 1)
        along = min(1.0, max(0.0, along))
        foot = Point(a.x + along * (b.x - a.x), a.y + along * (b.y - a.y))
        best = min(
            best, ((gone + along * length) / total, dist(foot, at)), key=lambda each: each[1]
        )
        gone += length
    return best


def point_at(line: Sequence[Point], share: float) -> Point:
    """The point that share (0 to 1) along a line."""
    left = share * sum(dist(a, b) for a, b in itertools.pairwise(line))
    for a, b in itertools.pairwise(line):
        length = dist(a, b)
        if left <= length and length:
            return Point(a.x + (b.x - a.x) * left / length, a.y + (b.y - a.y) * left / length)
        left -= length
    return line[-1]


def carried_along(at: Point, old: Sequence[Point], new: Sequence[Point]) -> tuple[float, float]:
    """How far what stands beside a line at ``at`` moves when the line is led another way.

    Beside a segment that is in both lines it stays; else it keeps its share of the line.
    """
    share, _ = share_of(old, at)
    foot = point_at(old, share)
    kept = set(itertools.pairwise(new))
    if any(
        pair in kept and min(pair) <= foot <= max(pair) and share_of(pair, foot)[1] < 1
        for pair in itertools.pairwise(old)
    ):
        return 0.0, 0.0
    goal = point_at(new, share)
    return goal.x - foot.x, goal.y - foot.y

"""Which lines of a diagram cross or cover each other."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.bpmn.geometry import Point

_CELL = 200.0
_NEAR = 0.5
_MOST_CELLS = 2_000


class _Piece(NamedTuple):
    line: int
    start: Point
    end: Point


def crossed(lines: Sequence[Sequence[Point]]) -> set[int]:
    """The numbers of the lines that cross or cover an earlier one; touching at their ends is no crossing.

    Only pieces that share a cell of a grid are compared, so that large diagrams take no longer than
    their lines deserve.
    """
    cells: dict[tuple[int, int], list[_Piece]] = {}
    for number, points in enumerate(lines):
        for start, end in pairwise(points):
            for cell in _cells(start, end):
                cells.setdefault(cell, []).append(_Piece(number, start, end))
    found: set[int] = set()
    for pieces in cells.values():
        for one, other in combinations(pieces, 2):
            later = max(one.line, other.line)
            if one.line != other.line and later not in found and _meet(one, other):
                found.add(later)
    return found


def _cells(start: Point, end: Point) -> Iterator[tuple[int, int]]:
    left, right = sorted((int(start.x // _CELL), int(end.x // _CELL)))
    top, bottom = sorted((int(start.y // _CELL), int(end.y // _CELL)))
    if (right - left + 1) * (bottom - top + 1) > _MOST_CELLS:
        return
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row


def _meet(one: _Piece, other: _Piece) -> bool:
    sides = (
        _side(one.start, one.end, other.start),
        _side(one.start, one.end, other.end),
        _side(other.start, other.end, one.start),
        _side(other.start, other.end, one.end),
    )
    if sides == (0, 0, 0, 0):
        return _overlap(one, other)
    return sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0


def _side(start: Point, end: Point, point: Point) -> int:
    """On which side of a line a point lies, 0 for on it."""
    turn = (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    return 0 if abs(turn) < _NEAR else 1 if turn > 0 else -1


def _overlap(one: _Piece, other: _Piece) -> bool:
    """Whether two pieces of one straight line share more than a point."""
    across = abs(one.end.x - one.start.x) >= abs(one.end.y - one.start.y)
    mine = sorted((one.start.x, one.end.x) if across else (one.start.y, one.end.y))
    theirs = sorted((other.start.x, other.end.x) if across else (other.start.y, other.end.y))
    return min(mine[1], theirs[1]) - max(mine[0], theirs[0]) > 1

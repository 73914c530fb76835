"""Lines that are drawn, sorted into squares: what a line would cross or cover is quick to find."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from procedit.layout.lines import SAME

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from procedit.bpmn.geometry import Point

CLOSE = 6.0
"""Two lines side by side within so many diagram pixels are taken for one."""

_SQUARE = 256.0
_MANY = 400
"""Squares; a line through more of them is kept apart: few are, and all look at them."""


class Wire(NamedTuple):
    """A straight piece of a line from one element to another, by their keys."""

    start: Point
    end: Point
    source: str = ""
    target: str = ""

    def is_kin(self, other: Wire) -> bool:
        """Whether both lines leave or enter the same element, where they may share their way."""
        return bool(
            (self.source and self.source == other.source)
            or (self.target and self.target == other.target)
        )


class Wires:
    """The pieces of lines by where they run."""

    def __init__(self) -> None:
        self._squares: dict[tuple[int, int], list[Wire]] = {}
        self._long: list[Wire] = []

    def add(self, line: Sequence[Point], source: str = "", target: str = "") -> None:
        """Take in a line that runs from one element to another."""
        for wire in wires_of(line, source, target):
            columns, rows = _spans(wire.start, wire.end)
            if len(columns) * len(rows) > _MANY:
                self._long.append(wire)
                continue
            for square in itertools.product(columns, rows):
                self._squares.setdefault(square, []).append(wire)

    def near(self, a: Point, b: Point) -> Collection[Wire]:
        """The pieces that may meet the segment from ``a`` to ``b``, each once."""
        seen = {id(wire): wire for wire in self._long}
        columns, rows = _spans(a, b)
        if len(columns) * len(rows) > max(_MANY, len(self._squares)):
            for wires in self._squares.values():
                seen.update((id(wire), wire) for wire in wires)
            return seen.values()
        for square in itertools.product(columns, rows):
            for wire in self._squares.get(square, ()):
                seen[id(wire)] = wire
        return seen.values()

    def toll(self, line: Sequence[Point], source: str = "", target: str = "") -> tuple[int, float]:
        """How often a line would cross others, and how many pixels of others it would cover."""
        crossed, covered = 0, 0.0
        for wire in wires_of(line, source, target):
            for other in self.near(wire.start, wire.end):
                if wire.is_kin(other):
                    continue
                if cross(wire.start, wire.end, other.start, other.end) is not None:
                    crossed += 1
                else:
                    covered += shared(wire.start, wire.end, other.start, other.end)
        return crossed, covered

    def covered(self, line: Sequence[Point], source: str = "", target: str = "") -> float:
        """How many pixels of others a line would cover."""
        covered = 0.0
        for wire in wires_of(line, source, target):
            for other in self.near(wire.start, wire.end):
                overlap = shared(wire.start, wire.end, other.start, other.end)
                if overlap and not wire.is_kin(other):
                    covered += overlap
        return covered


def wires_of(line: Sequence[Point], source: str = "", target: str = "") -> list[Wire]:
    """The straight pieces of a line."""
    return [Wire(a, b, source, target) for a, b in itertools.pairwise(line)]


def cross(a: Point, b: Point, c: Point, d: Point) -> Point | None:
    """Where the segments from ``a`` to ``b`` and from ``c`` to ``d`` cross, their ends not counted."""
    ux, uy, vx, vy = b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y
    turn = ux * vy - uy * vx
    if abs(turn) < SAME:
        return None
    along = ((c.x - a.x) * vy - (c.y - a.y) * vx) / turn
    across = ((c.x - a.x) * uy - (c.y - a.y) * ux) / turn
    if not (0 < along < 1 and 0 < across < 1):
        return None
    return a.moved(along * ux, along * uy)


def shared(a: Point, b: Point, c: Point, d: Point) -> float:
    """How many pixels two level or two upright segments run side by side as one."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = a, b, c, d
    if abs(ay - by) < SAME and abs(cy - dy) < SAME:
        return _overlap(ax, bx, cx, dx) if abs(ay - cy) < CLOSE else 0.0
    if abs(ax - bx) < SAME and abs(cx - dx) < SAME:
        return _overlap(ay, by, cy, dy) if abs(ax - cx) < CLOSE else 0.0
    return 0.0


def _overlap(a: float, b: float, c: float, d: float) -> float:
    return max(0.0, min(max(a, b), max(c, d)) - max(min(a, b), min(c, d)))


def _spans(a: Point, b: Point) -> tuple[range, range]:
    """The columns and the rows of the squares that a segment may touch."""
    return _span(a.x, b.x), _span(a.y, b.y)


def _span(a: float, b: float) -> range:
    return range(int((min(a, b) - CLOSE) // _SQUARE), int((max(a, b) + CLOSE) // _SQUARE) + 1)

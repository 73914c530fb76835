"""A way through many shapes: the cheapest one at right angles, found whenever there is any.

A* (Hart, Nilsson and Raphael 1968) on the lines that run beside the borders of the shapes.
"""

from __future__ import annotations

import heapq
import itertools
from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.lines import simplify

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CLEARANCES = (16.0, 6.0)
"""How far from the shapes lines may run, the pleasant way first, in diagram pixels."""

_BEND = 30.0
"""What a bend costs, in pixels."""

_MOST = 60
"""So many shapes, those nearest to the ends, are gone around."""


class Gate(NamedTuple):
    """A place where a line may begin or end: the point beside a shape, and the one on its border."""

    beside: Point
    dock: Point
    rank: float = 0.0


def way_through(
    starts: Sequence[Gate], ends: Sequence[Gate], walls: Sequence[Bounds]
) -> list[Point]:
    """The cheapest line from one of ``starts`` to one of ``ends`` past ``walls``; empty if none is.

    The ``rank`` of a start is what using it costs, in pixels.
    """
    boxes = _nearest(walls, starts[0].dock, ends[0].dock)
    return _Maze(starts, ends, boxes).find()


def _nearest(walls: Sequence[Bounds], a: Point, b: Point) -> list[Bounds]:
    def distance(box: Bounds) -> float:
        x, y = box.center
        return min(abs(x - a.x) + abs(y - a.y), abs(x - b.x) + abs(y - b.y))

    return list(walls) if len(walls) <= _MOST else sorted(walls, key=distance)[:_MOST]


_State = tuple[int, int, bool]
"""Column, row, and whether the way there was level."""


class _Maze:
    """The crossings of all lines that a way may take."""

    def __init__(
        self, starts: Sequence[Gate], ends: Sequence[Gate], walls: Sequence[Bounds]
    ) -> None:
        self.starts, self.ends, self.walls = starts, ends, walls
        gates = [gate.beside for gate in (*starts, *ends)]
        wide = [box.grown(clear) for box in walls for clear in _CLEARANCES]
        self.xs = sorted({*(at.x for at in gates), *_sides((box.x, box.right) for box in wide)})
        self.ys = sorted({*(at.y for at in gates), *_sides((box.y, box.bottom) for box in wide)})
        self.column = {x: place for place, x in enumerate(self.xs)}
        self.row = {y: place for place, y in enumerate(self.ys)}
        self._level: dict[int, list[tuple[float, float]]] = {}
        self._upright: dict[int, list[tuple[float, float]]] = {}

    def find(self) -> list[Point]:
        """The cheapest way, empty where there is none."""
        goals = {(self.column[end.beside.x], self.row[end.beside.y]): end for end in self.ends}
        best: dict[_State, float] = {}
        came: dict[_State, _State] = {}
        first: dict[_State, Gate] = {}
        queue: list[tuple[float, float, _State]] = []
        for start in self.starts:
            level = start.beside.y == start.dock.y
            state = self.column[start.beside.x], self.row[start.beside.y], level
            if start.rank < best.get(state, float("inf")):
                best[state], first[state] = start.rank, start
                heapq.heappush(queue, (start.rank + self._left(state), start.rank, state))
        while queue:
            _, cost, state = heapq.heappop(queue)
            if cost > best[state]:
                continue
            end = goals.get(state[:2])
            if end is not None and state[2] == (end.beside.y == end.dock.y):
                return self._line(state, came, first, end)
            for other, more in self._steps(state):
                if cost + more < best.get(other, float("inf")):
                    best[other], came[other] = cost + more, state
                    heapq.heappush(queue, (cost + more + self._left(other), cost + more, other))
        return []

    def _left(self, state: _State) -> float:
        """At least what the rest of the way costs."""
        x, y = self.xs[state[0]], self.ys[state[1]]
        return min(abs(end.beside.x - x) + abs(end.beside.y - y) for end in self.ends)

    def _steps(self, state: _State) -> Iterable[tuple[_State, float]]:
        column, row, level = state
        yield (column, row, not level), _BEND
        for step in (-1, 1):
            at = (column if level else row) + step
            if not 0 <= at < (len(self.xs) if level else len(self.ys)):
                continue
            axis, here = (self.xs, column) if level else (self.ys, row)
            low, high = sorted((axis[here], axis[at]))
            if self._is_free(row if level else column, low, high, level=level):
                yield (at, row, True) if level else (column, at, False), high - low

    def _is_free(self, line: int, low: float, high: float, *, level: bool) -> bool:
        """Whether no wall stands between ``low`` and ``high`` of a line."""
        known = self._level if level else self._upright
        if line not in known:
            at = self.ys[line] if level else self.xs[line]
            known[line] = [
                (box.x, box.right) if level else (box.y, box.bottom)
                for box in self.walls
                if (box.y < at < box.bottom if level else box.x < at < box.right)
            ]
        return not any(low < end and start < high for start, end in known[line])

    def _line(
        self,
        state: _State,
        came: dict[_State, _State],
        first: dict[_State, Gate],
        end: Gate,
    ) -> list[Point]:
        points = [end.dock]
        while True:
            points.append(Point(self.xs[state[0]], self.ys[state[1]]))
            if state not in came:
                break
            state = came[state]
        points.append(first[state].dock)
        return simplify(reversed(points))


def _sides(pairs: Iterable[tuple[float, float]]) -> Iterable[float]:
    return itertools.chain.from_iterable(pairs)

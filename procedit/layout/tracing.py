"""The waypoints of the flows of a grid, through passages, channels and hooks."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.layout.channels import Columns, Turn, turn
from procedit.layout.grid import SMALL
from procedit.layout.lines import simplify

if TYPE_CHECKING:
    from procedit.layout.grid import Cell, Grid, Way

_EVENT, _LOOP, _NEAR = 18.0, 20.0, 8.0
_BESIDE_EVENT = 22.0
"""From a boundary event's middle to the free place between it and the next one."""


class Tracer:
    """Works out where flows leave and turn; afterwards ``columns`` says where everything stands."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._place = {item: index for layer in grid.layers for index, item in enumerate(layer)}
        self._upright: dict[tuple[int, int], int] = {}
        self._slots: dict[tuple[int, int], tuple[int, int]] = {}
        self._used: dict[tuple[int, int], str] = {}
        turns: list[list[Turn]] = [[] for _ in grid.layers]
        for index, chain in enumerate(grid.chains):
            self._find_upright(index, chain)
        for index, chain in enumerate(grid.chains):
            self._find_turns(index, chain, turns)
        self.columns = Columns(grid, turns)

    def waypoints(self, index: int) -> list[Point]:
        """The line of the flow with this index."""
        grid = self.grid
        chain, way = grid.chains[index], grid.ways[index]
        if way.source == way.target:
            return self._own_loop(way)
        points = [self._start(index, chain, way)]
        for step, (a, b) in enumerate(itertools.pairwise(chain)):
            points += self._between(index, step, a, b)
        points.append(self._end(index, chain))
        return simplify(points)

    def _find_upright(self, index: int, chain: list[int]) -> None:
        """Let flows leave and enter straight up or down where the way in the column is clear."""
        last = len(chain) - 2
        if not self._drop(index, 1, chain[0], chain[1:3]):
            self._leave(index, 0, chain[0], chain[1], "out")
        if (index, last) not in self._upright and not self._drop(
            index, last - 1, chain[-1], chain[-2:-4:-1]
        ):
            self._leave(index, last, chain[-1], chain[-2], "in")

    def _leave(self, index: int, step: int, item: int, other: int, direction: str) -> None:
        """Let a gateway send or receive at its top or bottom, one direction each."""
        grid = self.grid
        if not grid.cells[item].is_gateway or grid.rank[item] == grid.rank[other]:
            return
        delta = grid.y[other] - grid.y[item]
        if abs(delta) < grid.cells[item].height / 2 + _NEAR:
            return
        side = 1 if delta > 0 else -1
        taken = self._used.get((item, side), direction)
        if taken == direction and self._is_clear(item, grid.y[other], side):
            self._used[item, side] = direction
            self._upright[index, step] = item

    def _drop(self, index: int, step: int, item: int, after: list[int]) -> bool:
        """Let a hooked flow go straight on to the row after the hook; whether it is hooked."""
        grid = self.grid
        if len(after) < 2 or grid.rank[after[0]] != grid.rank[item]:
            return False
        hook, other = after
        if grid.rank[other] == grid.rank[hook] or (index, step) in self._upright:
            return True
        delta = grid.y[other] - grid.y[hook]
        side = 1 if grid.y[hook] > grid.y[item] else -1
        is_last = hook == (grid.unit(item)[-1] if side > 0 else grid.unit(item)[0])
        if delta * side > _NEAR and is_last and self._is_clear(hook, grid.y[other], side):
            self._upright[index, step] = hook
        return True

    def _is_clear(self, item: int, y: float, side: int) -> bool:
        """Whether nothing stands in the column between ``item`` and the row at ``y``."""
        grid = self.grid
        layer, place = grid.layers[grid.rank[item]], self._place[item]
        for other in layer[place + 1 :] if side > 0 else reversed(layer[:place]):
            cell, middle = grid.cells[other], grid.y[other]
            edge = middle - cell.up if side > 0 else middle + cell.down
            if (edge - y) * side > _NEAR:
                return True
            if other < grid.steps or (item < grid.steps and other in grid.hooks_of(item)):
                return False
            if abs(middle - y) < _NEAR:
                return False
        return True

    def _find_turns(self, index: int, chain: list[int], turns: list[list[Turn]]) -> None:
        grid = self.grid
        for step, (a, b) in enumerate(itertools.pairwise(chain)):
            is_level = grid.y[a] == grid.y[b]
            if grid.rank[a] == grid.rank[b] or is_level or (index, step) in self._upright:
                continue
            left, right = (a, b) if grid.rank[a] < grid.rank[b] else (b, a)
            channel = grid.rank[left]
            self._slots[index, step] = channel, len(turns[channel])
            turns[channel].append(turn(grid, left, right))

    def _x(self, item: int) -> float:
        return self.columns.middles[self.grid.rank[item]]

    def _start(self, index: int, chain: list[int], way: Way) -> Point:
        grid, source = self.grid, chain[0]
        cell, x, y = grid.cells[source], self._x(source), grid.y[source]
        if way.drop is not None:
            return Point(x + way.drop, y + cell.height / 2 + _EVENT)
        if grid.rank[chain[1]] == grid.rank[source]:
            return self._docked(source, chain[1])
        if self._upright.get((index, 0)) == source:
            return _end_of(cell, x, y, grid.y[chain[1]])
        return Point(x + cell.width / 2, y)

    def _end(self, index: int, chain: list[int]) -> Point:
        grid, target, before = self.grid, chain[-1], chain[-2]
        cell, x, y = grid.cells[target], self._x(target), grid.y[target]
        if grid.rank[before] == grid.rank[target]:
            return self._docked(target, before)
        if self._upright.get((index, len(chain) - 2)) == target:
            return _end_of(cell, x, y, grid.y[before])
        return Point(x - cell.width / 2, y)

    def _docked(self, step: int, hook: int) -> Point:
        """Where a hooked flow meets its step, below or above."""
        half = self.grid.cells[step].height / 2
        is_below = self.grid.y[hook] > self.grid.y[step]
        y = self.grid.y[step] + (half if is_below else -half)
        return Point(self._x(step) + self._shift(step, hook), y)

    def _shift(self, step: int, hook: int) -> float:
        """How far beside the middle a hooked flow docks, so that several do not cover each other."""
        if self.grid.cells[step].width < SMALL:
            return 0.0
        above = self.grid.hooks_above.get(step, [])
        place = (above if hook in above else self.grid.hooks[step]).index(hook)
        return 20.0 * ((place + 1) // 2) * (-1 if place % 2 else 1)

    def _between(self, index: int, step: int, a: int, b: int) -> list[Point]:
        grid, chain, way = self.grid, self.grid.chains[index], self.grid.ways[index]
        if grid.rank[a] == grid.rank[b]:
            if a == chain[0]:
                shift = way.drop if way.drop is not None else self._shift(a, b)
                return [Point(self._x(a) + shift, grid.y[b])]
            if b == chain[-1]:
                return [Point(self._x(b) + self._shift(b, a), grid.y[a])]
            return []
        item = self._upright.get((index, step))
        if item is not None:
            x = self._hook_x(index, item) if item >= grid.steps else self._x(item)
            return [Point(x, grid.y[b if item == a else a])]
        slot = self._slots.get((index, step))
        if slot is None:
            return []
        x = self.columns.track(*slot)
        return [Point(x, grid.y[a]), Point(x, grid.y[b])]

    def _hook_x(self, index: int, hook: int) -> float:
        """The x at which a hooked flow runs up or down to its step."""
        chain, way = self.grid.chains[index], self.grid.ways[index]
        if hook == chain[1]:
            drop = way.drop if way.drop is not None else self._shift(chain[0], hook)
            return self._x(hook) + drop
        return self._x(hook) + self._shift(chain[-1], hook)

    def _own_loop(self, way: Way) -> list[Point]:
        cell, x, y = self.grid.cells[way.source], self._x(way.source), self.grid.y[way.source]
        below, bottom = y + cell.height / 2 + _EVENT + _LOOP, y + cell.height / 2
        if way.drop is None:
            right = x + cell.width / 2
            start = [Point(right, y), Point(right + _LOOP, y), Point(right + _LOOP, below)]
        else:
            start = [Point(x + way.drop, bottom + _EVENT), Point(x + way.drop, below)]
        back = x
        if way.drop is not None:
            beside = way.drop - _BESIDE_EVENT
            back += beside if beside > -cell.width / 2 else way.drop + _BESIDE_EVENT
        return [*start, Point(back, below), Point(back, bottom)]


def _end_of(cell: Cell, x: float, y: float, toward: float) -> Point:
    """The top or bottom of a gateway, whichever faces the row at ``toward``."""
    return Point(x, y + cell.height / 2 if toward > y else y - cell.height / 2)

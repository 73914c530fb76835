"""Which item stands above which within a column, so that few flows cross.

Barycentre sweeps after Sugiyama, Tagawa and Toda (1981), with lanes kept apart and the places tied
to a step kept right below it.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right, insort
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.layout.grid import Grid

_SWEEPS = 10

Unit = list[int]
"""Items that stay together: a step and its hooks, or one passage."""


def order_items(grid: Grid) -> None:
    """Sort every column of ``grid`` from the top down.

    What is drawn keeps its order unless another one has fewer crossings.
    """
    sorter = _Sorter(grid)
    if grid.hints:
        sorter.run(sorter.drawn_order())
    sorter.run(sorter.walked_order())
    for column, units in enumerate(sorter.best):
        grid.layers[column] = [item for unit in units for item in unit]
    place = {item: at for layer in grid.layers for at, item in enumerate(layer)}
    for hooks in grid.hooks.values():
        hooks.sort(key=place.__getitem__)


class _Sorter:
    """The columns as units, with the neighbours that pull at them."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        count = len(grid.cells)
        self.to_left: list[list[int]] = [[] for _ in range(count)]
        self.to_right: list[list[int]] = [[] for _ in range(count)]
        for chain in grid.chains:
            for a, b in itertools.pairwise(chain):
                step = grid.rank[b] - grid.rank[a]
                if step:
                    first, second = (a, b) if step > 0 else (b, a)
                    self.to_right[first].append(second)
                    self.to_left[second].append(first)
        self.part = _parts(grid)
        self.columns: list[list[Unit]] = []
        self.best: list[list[Unit]] = []
        self.least = -1
        self.position = [0] * count

    def run(self, start: list[list[Unit]]) -> None:
        """Sweep to the right and back, keeping the order with the fewest crossings."""
        if not self.least:
            return
        self.columns = start
        for column in range(len(self.columns)):
            self._number(column)
        least, idle = self._take(), 0
        for sweep in range(_SWEEPS):
            if not self.least or idle > 3:
                break
            rightwards = sweep % 2 == 0
            columns = range(len(self.columns))
            for column in columns if rightwards else reversed(columns):
                self._sort(column, self.to_left if rightwards else self.to_right)
            count = self._take()
            idle = 0 if count < least else idle + 1
            least = min(count, least)

    def _take(self) -> int:
        """Keep the order if it is the best so far; gives its crossings."""
        count = self._crossings()
        if self.least < 0 or count < self.least:
            self.least = count
            self.best = [[list(unit) for unit in units] for units in self.columns]
        return count

    def drawn_order(self) -> list[list[Unit]]:
        """Units as they are drawn now."""
        grid = self.grid
        hooked = {hook for step in range(grid.steps) for hook in grid.hooks_of(step)}
        columns: list[list[Unit]] = [[] for _ in grid.layers]
        for item in range(len(grid.cells)):
            if item not in hooked:
                columns[grid.rank[item]].append(grid.unit(item))
        for units in columns:
            units.sort(key=self._drawn_place)
        return columns

    def _drawn_place(self, unit: Unit) -> tuple[int, int, float]:
        step = next((item for item in unit if item < self.grid.steps), unit[0])
        return self.grid.bands[step], self.part[step], self.grid.hints[step]

    def walked_order(self) -> list[list[Unit]]:
        """Units as met when walking the flows, the longest way on first."""
        hooked = {hook for step in range(self.grid.steps) for hook in self.grid.hooks_of(step)}
        seen = [item in hooked for item in range(len(self.grid.cells))]
        columns: list[list[Unit]] = [[] for _ in self.grid.layers]
        ahead = self.grid.ahead
        roots = [item for item in range(self.grid.steps) if not self.to_left[item]]
        open_items = list(reversed((*roots, *range(len(self.grid.cells)))))
        while open_items:
            item = open_items.pop()
            if seen[item]:
                continue
            seen[item] = True
            unit = self.grid.unit(item)
            columns[self.grid.rank[item]].append(unit)
            ways = [other for one in unit for other in self.to_right[one] if not seen[other]]
            ways.sort(key=lambda other: ahead[other] if other < len(ahead) else -1)
            open_items += ways
        for units in columns:
            units.sort(key=lambda unit: (self.grid.bands[unit[0]], self.part[unit[0]]))
        return columns

    def _sort(self, column: int, neighbours: list[list[int]]) -> None:
        def pull(unit: Unit) -> tuple[int, int, float]:
            near = [self.position[other] for item in unit for other in neighbours[item]]
            first = unit[0]
            middle = sum(near) / len(near) if near else self.position[first]
            return self.grid.bands[first], self.part[first], middle

        self.columns[column].sort(key=pull)
        if neighbours is self.to_right:
            for unit in self.columns[column]:
                self._sort_drops(unit)
        self._number(column)

    def _sort_drops(self, unit: Unit) -> None:
        """Put the places below a step for the flows of its boundary events in their order."""
        at = [place for place, item in enumerate(unit) if item in self.grid.drops]
        if len(at) > 1:
            position, ahead = self.position, self.to_right
            drops = [unit[place] for place in at]
            drops.sort(key=lambda drop: position[ahead[drop][0]] if ahead[drop] else 0)
            for place, drop in zip(at, drops, strict=True):
                unit[place] = drop

    def _number(self, column: int) -> None:
        index = 0
        for unit in self.columns[column]:
            for item in unit:
                self.position[item] = index
                index += 1

    def _crossings(self) -> int:
        position, total = self.position, 0
        for units in self.columns:
            seen: list[int] = []
            for unit in units:
                for item in unit:
                    ends = [position[other] for other in self.to_right[item]]
                    total += sum(len(seen) - bisect_right(seen, end) for end in ends)
                    for end in ends:
                        insort(seen, end)
        return total


def _parts(grid: Grid) -> list[int]:
    """A number per item, the same for items that flows join; the higher drawn, the lower."""
    part = list(range(len(grid.cells)))

    def root(item: int) -> int:
        while part[item] != item:
            part[item] = part[part[item]]
            item = part[item]
        return item

    for chain in (*grid.chains, *grid.loose):
        for item in chain:
            one, other = root(chain[0]), root(item)
            part[max(one, other)] = min(one, other)
    roots = [root(item) for item in range(len(part))]
    if not grid.hints:
        return roots
    high = dict[int, float]()
    for item in range(grid.steps):
        high[roots[item]] = min(high.get(roots[item], grid.hints[item]), grid.hints[item])
    order = {one: place for place, one in enumerate(sorted(high, key=lambda one: (high[one], one)))}
    return [order[one] for one in roots]

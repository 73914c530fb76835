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
    """Sort every column of ``grid`` from the top down."""
    sorter = _Sorter(grid)
    sorter.run()
    for column, units in enumerate(sorter.best):
        grid.layers[column] = [item for unit in units for item in unit]


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
        self.columns = self._first_order()
        self.best = [list(units) for units in self.columns]
        self.position = [0] * count
        for column in range(len(self.columns)):
            self._number(column)

    def run(self) -> None:
        """Sweep to the right and back, keeping the order with the fewest crossings."""
        least, idle = self._crossings(), 0
        for sweep in range(_SWEEPS):
            if not least or idle > 3:
                break
            rightwards = sweep % 2 == 0
            columns = range(len(self.columns))
            for column in columns if rightwards else reversed(columns):
                self._sort(column, self.to_left if rightwards else self.to_right)
            count = self._crossings()
            idle = 0 if count < least else idle + 1
            if count < least:
                least, self.best = count, [list(units) for units in self.columns]

    def _first_order(self) -> list[list[Unit]]:
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
        self._number(column)

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
    """A number per item, the same for items that flows join."""
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
    return [root(item) for item in range(len(part))]

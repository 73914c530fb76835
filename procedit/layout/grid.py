"""The grid that layered layout works on: steps and places kept free for flows, in columns.

Items are numbers: the steps first, then the places that long flows pass through. A flow is a chain
of items. One that leads back, or leaves a boundary event, first passes a place tied right below its
step (a hook), so that it can go straight down; one that leads back ends with such a place too.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from procedit.layout.ranks import rank_steps

if TYPE_CHECKING:
    from collections.abc import Sequence


class Cell(NamedTuple):
    """How much room an item takes around its middle, and the step itself, in diagram pixels."""

    up: float
    down: float
    left: float
    right: float
    width: float = 0.0
    height: float = 0.0
    is_gateway: bool = False
    has_events: bool = False


class Way(NamedTuple):
    """A flow between two steps; ``drop`` is the x offset of the boundary event it leaves."""

    source: int
    target: int
    drop: float | None = None
    room: float = 0.0
    """The width of its name."""


SMALL = 80.0
"""Shapes narrower than this, in diagram pixels, have room for one docking point a side."""

PASSAGE = Cell(4, 4, 0, 0)
"""The room of a flow passing through a column."""


@dataclass(slots=True)
class Grid:
    """Steps and passages with their columns and bands; the stages of the layout fill in the rest."""

    cells: list[Cell]
    bands: list[int]
    ways: list[Way]
    steps: int
    rank: list[int]
    ahead: list[int]
    chains: list[list[int]] = field(default_factory=list[list[int]])
    hooks: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    hooks_above: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    arrives: dict[int, bool] = field(default_factory=dict[int, bool])
    layers: list[list[int]] = field(default_factory=list[list[int]])
    loose: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    y: list[float] = field(default_factory=list[float])

    def add_passage(self, rank: int, band: int) -> int:
        """A place for a flow in column ``rank``."""
        self.cells.append(PASSAGE)
        self.bands.append(band)
        self.rank.append(rank)
        return len(self.cells) - 1

    def hook(self, step: int, *, arrives: bool, is_drop: bool = False) -> int:
        """A place for a flow right below ``step``, or above it where below is taken.

        Below is taken by boundary events, and at small shapes by flows of the other direction:
        they have only one point there to dock at. A drop is the flow of a boundary event.
        """
        item = self.add_passage(self.rank[step], self.bands[step])
        cell = self.cells[step]
        is_taken = cell.has_events and not is_drop
        if not is_drop and cell.width < SMALL:
            is_taken |= self.arrives.setdefault(step, arrives) != arrives
        hooks = self.hooks_above if is_taken else self.hooks
        hooks.setdefault(step, []).append(item)
        return item

    def hooks_of(self, step: int) -> list[int]:
        """All places tied to ``step``."""
        return [*self.hooks_above.get(step, ()), *self.hooks.get(step, ())]

    def unit(self, step: int) -> list[int]:
        """The step and the places tied to it, from the top down."""
        return [*reversed(self.hooks_above.get(step, ())), step, *self.hooks.get(step, ())]


def build_grid(
    cells: Sequence[Cell],
    bands: Sequence[int],
    ways: Sequence[Way],
    weak: Sequence[tuple[int, int]] = (),
) -> Grid:
    """The columns of all steps, with passages for the flows that span several of them."""
    count = len(cells)
    links = [(way.source, way.target) for way in ways]
    ranking = rank_steps(count, links, weak)
    rank = list(ranking.rank)
    loose = _spread(rank, links, weak)
    grid = Grid(list(cells), list(bands), list(ways), count, rank, ranking.ahead, loose=loose)
    drops: dict[int, float] = {}
    for way in ways:
        chain = _chain(grid, way)
        grid.chains.append(chain)
        if way.drop is not None:
            drops[chain[1]] = way.drop
    for hooks in grid.hooks.values():
        hooks.sort(key=lambda hook: -drops.get(hook, 0.0))
    width = max(grid.rank, default=-1) + 1
    grid.layers = [[] for _ in range(width)]
    for item, column in enumerate(grid.rank):
        grid.layers[column].append(item)
    return grid


def _chain(grid: Grid, way: Way) -> list[int]:
    source, target, rank = way.source, way.target, grid.rank
    if source == target:
        return [source, target]
    chain = [source]
    is_back = rank[target] <= rank[source]
    if is_back or way.drop is not None:
        chain.append(grid.hook(source, arrives=False, is_drop=way.drop is not None))
    from_gateway = grid.cells[source].is_gateway or is_back or way.drop is not None
    band = grid.bands[target] if from_gateway else grid.bands[source]
    step = -1 if is_back else 1
    chain += [
        grid.add_passage(column, band) for column in range(rank[source] + step, rank[target], step)
    ]
    if is_back:
        chain.append(grid.hook(target, arrives=True))
    chain.append(target)
    return chain


def _spread(
    rank: list[int], links: Sequence[tuple[int, int]], weak: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Spread steps that no flow touches over several columns; gives the neighbours in a row."""
    touched = {step for link in (*links, *weak) for step in link}
    alone = [step for step in range(len(rank)) if step not in touched]
    if len(alone) < 3:
        return []
    across = max(3, round((len(alone) * 1.5) ** 0.5), *(rank[step] + 1 for step in touched or {0}))
    for index, step in enumerate(alone):
        rank[step] = index % across
    return [
        (step, other) for step, other in itertools.pairwise(alone) if rank[step] + 1 == rank[other]
    ]

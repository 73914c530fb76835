"""The grid that layered layout works on: steps and places kept free for flows, in columns.

Items are numbers: the steps first, then the places that long flows pass through. A flow is a chain
of items. One that leads back, or leaves a boundary event, first passes a place tied right below its
step (a hook), so that it can go straight down; one that leads back ends with such a place too.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Point
    from procedit.layout.ranks import Ranking


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
    is_straight: bool = False
    """Whether it is drawn straight on already."""


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
    docked: dict[tuple[int, bool], bool] = field(default_factory=dict["tuple[int, bool]", bool])
    layers: list[list[int]] = field(default_factory=list[list[int]])
    loose: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    y: list[float] = field(default_factory=list[float])
    drops: dict[int, float] = field(default_factory=dict[int, float])
    """The places below steps for the flows of boundary events, with the x of the events."""
    hints: list[float] = field(default_factory=list[float])
    """How far down every item is drawn now; empty where nothing is drawn yet."""

    def add_passage(self, rank: int, band: int, hint: float = 0.0) -> int:
        """A place for a flow in column ``rank``."""
        self.cells.append(PASSAGE)
        self.bands.append(band)
        self.rank.append(rank)
        if self.hints:
            self.hints.append(hint)
        return len(self.cells) - 1

    def hook(self, step: int, *, above: bool) -> int:
        """A place for a flow right below or above ``step``."""
        item = self.add_passage(self.rank[step], self.bands[step])
        hooks = self.hooks_above if above else self.hooks
        hooks.setdefault(step, []).append(item)
        return item

    def is_taken(self, step: int, *, arrives: bool, above: bool = False) -> bool:
        """Whether a flow that leads back cannot dock below (or ``above``) ``step``.

        Boundary events stand below; at small shapes so do flows of the other direction: they have
        only one point there to dock at.
        """
        cell = self.cells[step]
        if cell.has_events and not above:
            return True
        return cell.width < SMALL and self.docked.get((step, above), arrives) != arrives

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
    ranking: Ranking,
    weak: Sequence[tuple[int, int]] = (),
    places: Sequence[Point] = (),
) -> Grid:
    """The columns of all steps, with passages for the flows that span several of them.

    ``places`` tells where the middles of the steps are drawn now, if they are.
    """
    count = len(cells)
    links = [(way.source, way.target) for way in ways]
    rank = list(ranking.rank)
    loose = _spread(rank, links, weak, places)
    grid = Grid(list(cells), list(bands), list(ways), count, rank, ranking.ahead, loose=loose)
    grid.hints = [place.y for place in places]
    drops = grid.drops
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
    above = (False, False)
    if is_back:
        above = _sides(grid, way)
    if is_back or way.drop is not None:
        chain.append(grid.hook(source, above=above[0]))
    from_gateway = grid.cells[source].is_gateway or is_back or way.drop is not None
    band = grid.bands[target] if from_gateway else grid.bands[source]
    step = -1 if is_back else 1
    columns = range(rank[source] + step, rank[target], step)
    for place, column in enumerate(columns, start=1):
        share = place / (len(columns) + 1)
        chain.append(
            grid.add_passage(column, band, _hint(grid, way, share, is_back=is_back, above=above[0]))
        )
    if is_back:
        chain.append(grid.hook(target, above=above[1]))
    chain.append(target)
    return chain


def _hint(grid: Grid, way: Way, share: float, *, is_back: bool, above: bool) -> float:
    """Where a passage starts out: between the ends of its flow; below all where that leads back."""
    if not grid.hints:
        return 0.0
    start, end = grid.hints[way.source], grid.hints[way.target]
    if is_back and above:
        return min(grid.hints[: grid.steps]) - 1
    return max(grid.hints[: grid.steps]) + 1 if is_back else start + (end - start) * share


def _sides(grid: Grid, way: Way) -> tuple[bool, bool]:
    """Whether a flow that leads back leaves and arrives above its steps: both below where it can."""
    source, target = way.source, way.target
    if way.drop is not None:
        sides = False, grid.is_taken(target, arrives=True)
    elif not _is_blocked(grid, way, above=False):
        sides = False, False
    elif not _is_blocked(grid, way, above=True):
        sides = True, True
    else:
        sides = grid.is_taken(source, arrives=False), grid.is_taken(target, arrives=True)
    grid.docked.setdefault((source, sides[0]), False)
    grid.docked.setdefault((target, sides[1]), True)
    return sides


def _is_blocked(grid: Grid, way: Way, *, above: bool) -> bool:
    leaves = grid.is_taken(way.source, arrives=False, above=above)
    return leaves or grid.is_taken(way.target, arrives=True, above=above)


def _spread(
    rank: list[int],
    links: Sequence[tuple[int, int]],
    weak: Sequence[tuple[int, int]],
    places: Sequence[Point],
) -> list[tuple[int, int]]:
    """Spread steps that no flow touches over several columns; gives the neighbours in a row."""
    touched = {step for link in (*links, *weak) for step in link}
    alone = [step for step in range(len(rank)) if step not in touched]
    if places:
        alone.sort(key=lambda step: (places[step].y, places[step].x))
    if len(alone) < 3:
        return []
    across = max(3, round((len(alone) * 1.5) ** 0.5), *(rank[step] + 1 for step in touched or {0}))
    for index, step in enumerate(alone):
        rank[step] = index % across
    return [
        (step, other) for step, other in itertools.pairwise(alone) if rank[step] + 1 == rank[other]
    ]

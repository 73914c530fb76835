"""How far down every item stands: flows run straight where they can, the main path first."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.layout.grid import Grid

_STEP_GAP, _FLOW_GAP = 30.0, 12.0
"""Between two steps, and between a step and a passing flow, one below the other, in pixels."""

_ROUNDS = 8


class _Pull(NamedTuple):
    """A link between items of neighbouring columns and how much it matters that it is straight."""

    left: int
    right: int
    weight: int


def place_rows(grid: Grid) -> None:
    """Set ``grid.y``, the middle of every item, for each band by itself."""
    position = [0] * len(grid.cells)
    for layer in grid.layers:
        for index, item in enumerate(layer):
            position[item] = index
    pulls = _pulls(grid)
    block = _blocks(grid, pulls, position)
    above = _constraints(grid, block)
    grid.y = _settled(grid, pulls, block, above)


def _pulls(grid: Grid) -> list[_Pull]:
    best_next, best_before = _favourites(grid)
    pulls: list[_Pull] = [_Pull(a, b, 9) for a, b in grid.loose]
    for chain in grid.chains:
        source, target = chain[0], chain[-1]
        for a, b in itertools.pairwise(chain):
            if grid.rank[a] == grid.rank[b] or grid.bands[a] != grid.bands[b]:
                continue
            is_inner = a >= grid.steps and b >= grid.steps
            weight = 20 if is_inner else 1
            if len(chain) == 2:
                weight += 3 * (best_next.get(source) == target)
                weight += 3 * (best_before.get(target) == source)
            pulls.append(
                _Pull(a, b, weight) if grid.rank[a] < grid.rank[b] else _Pull(b, a, weight)
            )
    return pulls


def _favourites(grid: Grid) -> tuple[dict[int, int], dict[int, int]]:
    """For every step the one to follow straight on, and the one to come from straight."""
    best_next: dict[int, int] = {}
    best_before: dict[int, int] = {}
    best: dict[int, tuple[bool, int]] = {}
    for way in grid.ways:
        source, target = way.source, way.target
        if grid.rank[target] <= grid.rank[source] or way.drop is not None:
            continue
        merit = (way.is_straight, grid.ahead[target])
        if source not in best_next or merit > best[source]:
            best_next[source], best[source] = target, merit
    main = _main_steps(grid, best_next)
    for way in grid.ways:
        source, target = way.source, way.target
        known = best_before.get(target)
        if grid.rank[target] <= grid.rank[source] or way.drop is not None:
            continue
        if known is None or (source in main, grid.rank[source]) > (known in main, grid.rank[known]):
            best_before[target] = source
    return best_next, best_before


def _main_steps(grid: Grid, best_next: dict[int, int]) -> set[int]:
    """The steps on the longest ways from the starts."""
    entered = {way.target for way in grid.ways if grid.rank[way.target] > grid.rank[way.source]}
    main: set[int] = set()
    for step in range(grid.steps):
        if step in entered:
            continue
        walk: int | None = step
        while walk is not None and walk not in main:
            main.add(walk)
            walk = best_next.get(walk)
    return main


def _blocks(grid: Grid, pulls: list[_Pull], position: list[int]) -> list[int]:
    """The block of every item: items joined by straight links, none of which cross."""
    block = list(range(len(grid.cells)))
    has_left, has_right = [False] * len(block), [False] * len(block)
    taken: list[list[tuple[int, int]]] = [[] for _ in grid.layers]
    for pull in sorted(pulls, key=lambda one: -one.weight):
        a, b = pull.left, pull.right
        if has_right[a] or has_left[b]:
            continue
        link, links = (position[a], position[b]), taken[grid.rank[a]]
        index = bisect_left(links, link)
        if index and links[index - 1][1] >= link[1]:
            continue
        if index < len(links) and links[index][1] <= link[1]:
            continue
        links.insert(index, link)
        has_right[a] = has_left[b] = True
        block[b] = a
    for layer in grid.layers:
        for item in layer:
            block[item] = block[block[item]]
    return block


def _constraints(grid: Grid, block: list[int]) -> list[list[tuple[int, float]]]:
    """For every block those directly above it in some column, and the least distance to each."""
    least: list[dict[int, float]] = [{} for _ in block]
    for layer in grid.layers:
        for upper, lower in itertools.pairwise(layer):
            if grid.bands[upper] != grid.bands[lower]:
                continue
            gap = _STEP_GAP if upper < grid.steps and lower < grid.steps else _FLOW_GAP
            apart = grid.cells[upper].down + gap + grid.cells[lower].up
            known = least[block[lower]].get(block[upper], 0.0)
            least[block[lower]][block[upper]] = max(known, apart)
    return [list(found.items()) for found in least]


def _settled(
    grid: Grid, pulls: list[_Pull], block: list[int], above: list[list[tuple[int, float]]]
) -> list[float]:
    below: list[list[tuple[int, float]]] = [[] for _ in block]
    for lower, uppers in enumerate(above):
        for upper, apart in uppers:
            below[upper].append((lower, apart))
    order = _sorted_blocks(above, below, set(block))
    y = [0.0] * len(block)
    for one in order:
        y[one] = max((y[upper] + apart for upper, apart in above[one]), default=0.0)
    wishes = _wishes(grid, pulls, block)
    for _ in range(_ROUNDS):
        _sink(y, reversed(order), below, wishes)
        _rise(y, order, above, wishes)
    return [y[block[item]] for item in range(len(block))]


def _sorted_blocks(
    above: list[list[tuple[int, float]]],
    below: list[list[tuple[int, float]]],
    blocks: set[int],
) -> list[int]:
    waiting = [len(uppers) for uppers in above]
    order = [one for one in sorted(blocks) if not waiting[one]]
    for one in order:
        for lower, _ in below[one]:
            waiting[lower] -= 1
            if not waiting[lower]:
                order.append(lower)
    return order


def _wishes(grid: Grid, pulls: list[_Pull], block: list[int]) -> list[list[tuple[int, int]]]:
    """For every block the blocks it would like to be level with, and how much."""
    wishes: list[list[tuple[int, int]]] = [[] for _ in block]
    ties = [_Pull(step, hook, 1) for step in range(grid.steps) for hook in grid.hooks_of(step)]
    for pull in (*pulls, *ties):
        a, b = block[pull.left], block[pull.right]
        if a != b:
            weight = min(pull.weight, 4)
            wishes[a].append((b, weight))
            wishes[b].append((a, weight))
    return wishes


def _wanted(y: list[float], wishes: list[tuple[int, int]]) -> float:
    """The weighted median of the places wished for."""
    places = sorted((y[other], weight) for other, weight in wishes)
    half = sum(weight for _, weight in places) / 2
    so_far = 0
    for index, (place, weight) in enumerate(places):
        so_far += weight
        if so_far > half:
            return place
        if so_far == half:
            return (place + places[index + 1][0]) / 2
    return places[-1][0]


def _sink(
    y: list[float],
    order: Iterable[int],
    below: list[list[tuple[int, float]]],
    wishes: list[list[tuple[int, int]]],
) -> None:
    for one in order:
        if wishes[one]:
            limit = min((y[lower] - apart for lower, apart in below[one]), default=float("inf"))
            y[one] = max(y[one], min(limit, _wanted(y, wishes[one])))


def _rise(
    y: list[float],
    order: list[int],
    above: list[list[tuple[int, float]]],
    wishes: list[list[tuple[int, int]]],
) -> None:
    for one in order:
        if wishes[one]:
            limit = max((y[upper] + apart for upper, apart in above[one]), default=float("-inf"))
            y[one] = min(y[one], max(limit, _wanted(y, wishes[one])))

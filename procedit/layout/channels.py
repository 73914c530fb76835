"""Between the columns: where flows change rows, side by side so that none covers another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.layout.grid import Grid

CHANNEL = 60.0
"""The least distance between two columns, in diagram pixels."""

_TRACK, _LABEL_ROOM, _CLOSE = 14.0, 24.0, 6.0


class Turn(NamedTuple):
    """A change of rows between two columns, and the items at its left and right end."""

    high: float
    low: float
    start: float
    end: float
    left: int
    right: int


def turn(grid: Grid, left: int, right: int) -> Turn:
    """The change of rows from one item to another in the next column."""
    start, end = grid.y[left], grid.y[right]
    return Turn(min(start, end), max(start, end), start, end, left, right)


def assign_tracks(turns: Sequence[Turn], steps: int) -> list[int]:
    """A track per turn, counted from the left; turns that would cover each other get different ones.

    ``steps`` is the number of items that are steps: turns may share a track where they leave or
    enter the same one.
    """
    before: list[set[int]] = [set() for _ in turns]
    order = sorted(range(len(turns)), key=lambda index: (turns[index].high, turns[index].low))
    for place, i in enumerate(order):
        for j in order[place + 1 :]:
            if turns[j].high > turns[i].low + _CLOSE:
                break
            first = _first(turns[j], turns[i], steps)
            if first is not None:
                (before[i] if first else before[j]).add(j if first else i)
    tracks = [-1] * len(turns)
    for cluster in _clusters(turns, order):
        while cluster:
            index = next((one for one in cluster if not before[one].intersection(cluster)), None)
            index = cluster[0] if index is None else index
            cluster.remove(index)
            tracks[index] = max((tracks[other] + 1 for other in before[index]), default=0)
    return tracks


def _clusters(turns: Sequence[Turn], order: Sequence[int]) -> list[list[int]]:
    """Turns that meet, directly or through others, in the given order from the top down."""
    clusters: list[list[int]] = []
    reached = float("-inf")
    for index in order:
        if turns[index].high > reached + _CLOSE:
            clusters.append([])
        clusters[-1].append(index)
        reached = max(reached, turns[index].low)
    return clusters


def _first(a: Turn, b: Turn, steps: int) -> bool | None:
    """Whether ``a`` must lie left of ``b`` (False: right of it), None when it does not matter."""
    if (a.left == b.left and a.left < steps) or (a.right == b.right and a.right < steps):
        return None
    if abs(a.start - b.end) < _CLOSE:
        return True
    if abs(b.start - a.end) < _CLOSE:
        return False
    if a.low + _CLOSE <= b.high or b.low + _CLOSE <= a.high:
        return None
    a_first = (a.high < b.start < a.low) + (b.high < a.end < b.low)
    b_first = (b.high < a.start < b.low) + (a.high < b.end < a.low)
    return a_first < b_first if a_first != b_first else a.start > b.start


class Columns:
    """The x of every column's middle and of the tracks in the channels between them."""

    def __init__(self, grid: Grid, turns: Sequence[Sequence[Turn]]) -> None:
        tracks = [assign_tracks(channel, grid.steps) for channel in turns]
        rooms = _label_rooms(grid)
        self.middles: list[float] = []
        self._tracks: list[list[float]] = []
        x = 0.0
        for column, layer in enumerate(grid.layers):
            x += max((grid.cells[item].left for item in layer), default=0.0)
            self.middles.append(x)
            x += max((grid.cells[item].right for item in layer), default=0.0)
            self.right = x
            spread = max(tracks[column], default=0) * _TRACK
            width = max(CHANNEL, rooms[column]) + spread
            start = x + (width - spread) / 2
            self._tracks.append([start + track * _TRACK for track in tracks[column]])
            x += width
        if not grid.layers:
            self.right = 0.0

    def track(self, channel: int, index: int) -> float:
        """The x at which the turn with ``index`` in ``channel`` runs."""
        return self._tracks[channel][index]


def _label_rooms(grid: Grid) -> list[float]:
    """How wide the channel after each column must be for the names of the flows in it."""
    rooms = [0.0] * len(grid.layers)
    for way in grid.ways:
        if way.room:
            column = grid.rank[way.source]
            rooms[column] = max(rooms[column], way.room + _LABEL_ROOM)
    return rooms

"""Which elements are where: rectangles in cells, so that a look-up reads only what is near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, enclosing

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALLEST = 512.0
_STEP = 4
"""Each level's cells are so many times as wide as those of the level below, in diagram pixels."""

_Cell = tuple[int, int]


class Grid:
    """Rectangles by key. Each lies in the one cell of its level that holds its top left corner.

    The level is the first whose cells are at least as large as the rectangle, so whatever meets an
    area starts in one of the cells of that area or in one just left of or above them.
    """

    def __init__(self) -> None:
        self._levels: dict[float, dict[_Cell, dict[str, Bounds]]] = {}
        self._places: dict[str, tuple[float, _Cell]] = {}
        self._extent: Bounds | None = None

    def __len__(self) -> int:
        return len(self._places)

    def put(self, key: str, bounds: Bounds) -> None:
        """Take in a rectangle, or move it."""
        x, y, width, height = bounds
        size = _SMALLEST
        extent = width if width > height else height
        while size < extent:
            size *= _STEP
        place = (size, (int(x // size), int(y // size)))
        if self._places.get(key) == place:
            self._replace(key, place, bounds)
            return
        if key in self._places:
            self.take(key)
        if self._extent is not None:
            self._extent = self._extent.joined(bounds)
        self._places[key] = place
        self._levels.setdefault(size, {}).setdefault(place[1], {})[key] = bounds

    def _replace(self, key: str, place: tuple[float, _Cell], bounds: Bounds) -> None:
        """Move a rectangle within its cell."""
        members = self._levels[place[0]][place[1]]
        if self._extent is not None:
            stays = _is_no_smaller(self._extent, members[key], bounds)
            self._extent = self._extent.joined(bounds) if stays else None
        members[key] = bounds

    def take(self, key: str) -> None:
        """Forget a rectangle, if it is there."""
        place = self._places.pop(key, None)
        if place is not None:
            cells = self._levels[place[0]]
            members = cells[place[1]]
            gone = members.pop(key)
            if self._extent is not None and not _is_inner(gone, self._extent):
                self._extent = None
            if not members:
                del cells[place[1]]

    def clear(self) -> None:
        """Forget all."""
        self._extent = None
        self._levels.clear()
        self._places.clear()

    def near(self, area: Bounds) -> Iterator[str]:
        """The keys of the rectangles that share at least a point with ``area``, in no order."""
        left, top, width, height = area
        right, bottom = left + width, top + height
        for size, cells in self._levels.items():
            for members in _cells_in(cells, size, area):
                for key, (x, y, wide, high) in members.items():
                    if x <= right and y <= bottom and x + wide >= left and y + high >= top:
                        yield key

    @property
    def extent(self) -> Bounds | None:
        """The rectangle around all, None when there are none."""
        if self._extent is None and self._places:
            self._extent = enclosing(
                bounds
                for cells in self._levels.values()
                for members in cells.values()
                for bounds in members.values()
            )
        return self._extent


def _is_inner(bounds: Bounds, extent: Bounds) -> bool:
    """Whether the extent stays as it is without ``bounds``."""
    return (
        bounds.x > extent.x
        and bounds.y > extent.y
        and bounds.right < extent.right
        and bounds.bottom < extent.bottom
    )


def _is_no_smaller(extent: Bounds, old: Bounds, new: Bounds) -> bool:
    """Whether ``new`` in place of ``old`` reaches every border of the extent that ``old`` reached."""
    return (
        (old.x > extent.x or new.x <= extent.x)
        and (old.y > extent.y or new.y <= extent.y)
        and (old.right < extent.right or new.right >= extent.right)
        and (old.bottom < extent.bottom or new.bottom >= extent.bottom)
    )


def _cells_in(
    cells: dict[_Cell, dict[str, Bounds]], size: float, area: Bounds
) -> Iterator[dict[str, Bounds]]:
    left, right = int(area.x // size) - 1, int(area.right // size)
    top, bottom = int(area.y // size) - 1, int(area.bottom // size)
    if (right - left + 1) * (bottom - top + 1) >= len(cells):
        for (column, row), members in cells.items():
            if left <= column <= right and top <= row <= bottom:
                yield members
        return
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            members = cells.get((column, row))
            if members is not None:
                yield members

"""What stands near a place: boxes and lines sorted into squares, so that asking is quick."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.layout.lines import crosses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.bpmn.geometry import Point

_SQUARE = 256.0
_MANY = 400
"""Squares; what meets more of them is kept in one of its own, at which all look."""
_LARGE = (1 << 60, 0)


class Surroundings:
    """Boxes and lines that names should keep clear of."""

    def __init__(self) -> None:
        self._boxes: dict[tuple[int, int], list[Bounds]] = {}
        self._segments: dict[tuple[int, int], list[tuple[Point, Point]]] = {}

    def add(self, box: Bounds) -> None:
        """Take a shape or a name into account."""
        for square in _kept_in(box):
            self._boxes.setdefault(square, []).append(box)

    def add_line(self, line: Sequence[Point]) -> None:
        """Take a flow into account."""
        for a, b in itertools.pairwise(line):
            reach = Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
            for square in _kept_in(reach):
                self._segments.setdefault(square, []).append((a, b))

    def boxes_near(self, place: Bounds) -> Iterator[Bounds]:
        """The boxes in the squares that ``place`` touches; some may come twice."""
        for square in _squares(place):
            yield from self._boxes.get(square, ())

    def trouble(self, place: Bounds) -> float:
        """How much a name there would cover: a shape or name counts three, a line one."""
        count = 0.0
        for square in _squares(place):
            for box in self._boxes.get(square, ()):
                if (
                    place.x < box.right
                    and box.x < place.right
                    and place.y < box.bottom
                    and box.y < place.bottom
                ):
                    count += 3
            count += sum(crosses(a, b, place) for a, b in self._segments.get(square, ()))
        return count

    def best(self, places: Iterable[Bounds]) -> Bounds:
        """The first of the places that covers nothing, else the one that covers least."""
        best: Bounds | None = None
        least = float("inf")
        for place in places:
            trouble = self.trouble(place)
            if trouble < least:
                best, least = place, trouble
            if not trouble:
                break
        if best is None:
            msg = "there must be a place to choose"
            raise ValueError(msg)
        return best


def _squares(box: Bounds) -> Iterator[tuple[int, int]]:
    yield _LARGE
    yield from itertools.product(*_spans(box))


def _kept_in(box: Bounds) -> Iterable[tuple[int, int]]:
    columns, rows = _spans(box)
    return [_LARGE] if len(columns) * len(rows) > _MANY else itertools.product(columns, rows)


def _spans(box: Bounds) -> tuple[range, range]:
    columns = range(int(box.x // _SQUARE), int(box.right // _SQUARE) + 1)
    return columns, range(int(box.y // _SQUARE), int(box.bottom // _SQUARE) + 1)

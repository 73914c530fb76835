"""Where a shape must stand that is not drawn, though lines to and from it are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point

if TYPE_CHECKING:
    from collections.abc import Iterable


def shape_between(ends: Iterable[tuple[Point, Point]], size: tuple[float, float]) -> Bounds | None:
    """The place of a shape of ``size`` at which lines end; None without a line.

    Each of ``ends`` is the point where a line meets the shape and the line's next point. A line that
    comes level tells the height of the middle best, so it is asked first.
    """
    found = sorted(ends, key=lambda end: not _is_level(*end))
    if not found:
        return None
    (x, y), beyond = found[0]
    width, height = size
    if _is_level(*found[0]):
        left = x - width if beyond.x > x else x
        return Bounds(left, y - height / 2, width, height)
    top = y - height if beyond.y > y else y
    return Bounds(x - width / 2, top, width, height)


def _is_level(end: Point, beyond: Point) -> bool:
    return abs(beyond.x - end.x) >= abs(beyond.y - end.y)

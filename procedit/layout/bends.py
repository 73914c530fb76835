"""Moving a flow by hand: its segments and bends follow, its ends stay on the real outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.layout.docking import Outlined, crop, dock_shape, is_inside
from procedit.layout.lines import is_level, is_upright, simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSET = 4.0
"""How close to the corner of a shape's side a dragged flow may dock, in diagram pixels."""

_FAR = 1e5


def move_segment(
    waypoints: Sequence[Point],
    index: int,
    by: tuple[float, float],
    source: Outlined,
    target: Outlined,
) -> list[Point]:
    """The line after the segment from waypoint ``index`` to the next was dragged ``by`` (dx, dy).

    A horizontal segment goes up and down, a vertical one left and right, a slanted one freely. At
    the ends the flow docks further along the side, or leaves at another side when dragged past it.
    """
    a, b = waypoints[index], waypoints[index + 1]
    dx, dy = by
    level, upright = is_level(a, b), is_upright(a, b)
    if level:
        dx = 0.0
    elif upright:
        dy = 0.0
    moved = [a.moved(dx, dy), b.moved(dx, dy)]
    points = [*waypoints[:index], *moved, *waypoints[index + 2 :]]
    if index == 0:
        points = _docked_start(points, source, level=level, upright=upright)
    if index + 2 == len(waypoints):
        points = _docked_start(points[::-1], target, level=level, upright=upright)[::-1]
    return simplify(points)


def move_bend(
    waypoints: Sequence[Point],
    index: int,
    to: tuple[float, float],
    source: Outlined,
    target: Outlined,
) -> list[Point]:
    """The line after the bend at ``index`` was dragged to a point, square corners kept square."""
    points = list(waypoints)
    before, old, after = points[index - 1], points[index], points[index + 1]
    bend = Point(*to)
    points[index] = bend
    points[index - 1] = _follow(before, old, bend)
    points[index + 1] = _follow(after, old, bend)
    if index == 1:
        points = _redocked(points, (before, old), source)
    if index + 2 == len(waypoints):
        points = _redocked(points[::-1], (after, old), target)[::-1]
    return simplify(points)


def insert_bend(
    waypoints: Sequence[Point],
    index: int,
    at: tuple[float, float],
    source: Outlined,
    target: Outlined,
) -> list[Point]:
    """The line drawn through a new point on the segment from waypoint ``index`` to the next.

    An orthogonal segment is split there and its freer half moved to the point; a segment between
    both ends moves as a whole; a slanted one simply gets the bend.
    """
    a, b = waypoints[index], waypoints[index + 1]
    x, y = at
    level, upright = is_level(a, b), is_upright(a, b)
    is_last = index + 2 == len(waypoints)
    if not (level or upright):
        points = [*waypoints[: index + 1], Point(x, y), *waypoints[index + 1 :]]
        return crop(_aimed(points, index, source, target), source, target)
    if index == 0 and is_last:
        by = (0.0, y - a.y) if level else (x - a.x, 0.0)
        return move_segment(waypoints, 0, by, source, target)
    corner = Point(x, a.y) if level else Point(a.x, y)
    beside = Point(x, b.y) if level else Point(b.x, y)
    if is_last:
        split = [_follow(a, corner, Point(x, y)), Point(x, y), beside, b]
    else:
        split = [a, corner, Point(x, y), _follow(b, beside, Point(x, y))]
    return simplify([*waypoints[:index], *split, *waypoints[index + 2 :]])


def _follow(neighbour: Point, old: Point, new: Point) -> Point:
    """The neighbouring point shifted so that its segment keeps its direction."""
    if is_level(neighbour, old):
        return Point(neighbour.x, new.y)
    if is_upright(neighbour, old):
        return Point(new.x, neighbour.y)
    return neighbour


def _redocked(points: list[Point], segment: tuple[Point, Point], shape: Outlined) -> list[Point]:
    level, upright = is_level(*segment), is_upright(*segment)
    return _docked_start(points, shape, level=level, upright=upright)


def _docked_start(
    points: list[Point], shape: Outlined, *, level: bool, upright: bool
) -> list[Point]:
    """The line whose first segment was moved, brought back to the outline of its shape."""
    first, second = points[0], points[1]
    bounds, middle = shape.bounds, shape.center
    if level:
        if bounds.y + _INSET <= first.y <= bounds.bottom - _INSET:
            inner = Point(_inside_x(shape, first.y, second.x), first.y)
            away = Point(_FAR if second.x >= inner.x else -_FAR, first.y)
            return [Point(dock_shape(shape, away, inner).x, first.y), *points[1:]]
        side = bounds.bottom if first.y > middle.y else bounds.y
        return [Point(middle.x, side), Point(middle.x, first.y), *points[1:]]
    if upright:
        if bounds.x + _INSET <= first.x <= bounds.right - _INSET:
            away = Point(first.x, _FAR if second.y >= middle.y else -_FAR)
            inner = Point(first.x, middle.y)
            return [Point(first.x, dock_shape(shape, away, inner).y), *points[1:]]
        side = bounds.right if first.x > middle.x else bounds.x
        return [Point(side, middle.y), Point(first.x, middle.y), *points[1:]]
    return [dock_shape(shape, second), *points[1:]]


def _inside_x(shape: Outlined, y: float, otherwise: float) -> float:
    middle = shape.center.x
    return middle if is_inside(shape.outline, shape.bounds, (middle, y)) else otherwise


def _aimed(points: list[Point], index: int, source: Outlined, target: Outlined) -> list[Point]:
    """The line with the ends next to a new bend aimed from the middles of their shapes."""
    first = source.center if index == 0 else points[0]
    last = target.center if index + 3 == len(points) else points[-1]
    return [first, *points[1:-1], last]

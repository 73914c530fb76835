"""Keeping a flow when its ends move: only the touched end changes, the user's bends stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.docking import Outlined, crop, dock_shape, is_inside, nearest_on_outline
from procedit.layout.lines import doubles_back, hits, is_level, is_orthogonal, is_upright, simplify
from procedit.layout.routing import RouteKind, route
from procedit.layout.sides import Sides, attached_side, side_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAME = 0.5


def repair(  # noqa: PLR0913 - two ends, before and after
    waypoints: Sequence[Point],
    old_source: Outlined,
    new_source: Outlined,
    old_target: Outlined,
    new_target: Outlined,
    *,
    kind: RouteKind = "sequence",
    hint: Sides | None = None,
    obstacles: Sequence[Bounds] = (),
) -> list[Point]:
    """The waypoints after one end or both were moved or resized.

    Ends moved alike take the line along. Otherwise the last segment at a touched end is moved so
    that the line stays orthogonal. Where that would be absurd (a line doubling back or running
    through its own ends) the flow is routed anew with ``hint`` and ``obstacles``.
    """
    points = list(waypoints)
    if old_source == new_source and old_target == new_target and len(points) > 1:
        return points
    moved = _common_move(old_source, new_source, old_target, new_target)
    if moved is not None and len(points) > 1:
        return [point.moved(*moved) for point in points]
    repaired = _repaired(points, old_source, new_source, old_target, new_target)
    if repaired is not None and (kind == "association" or _is_sound(repaired, points)):
        own = [
            end.bounds.grown(-1)
            for end, other in ((new_source, new_target), (new_target, new_source))
            if not end.bounds.encloses(other.bounds)
        ]
        straight = len(repaired) == 2 and not is_orthogonal(repaired)  # cropped at both outlines
        if kind == "association" or straight or not hits(repaired, own):
            return repaired
    return route(new_source, new_target, hint=hint, kind=kind, obstacles=obstacles)


def hint_for_host(event: Bounds, host: Bounds) -> Sides:
    """The hint for a flow that leaves a boundary event of ``host``: away from the host."""
    return Sides(source=attached_side(event, host))


def _common_move(
    old_source: Outlined, new_source: Outlined, old_target: Outlined, new_target: Outlined
) -> tuple[float, float] | None:
    dx = new_source.bounds.x - old_source.bounds.x
    dy = new_source.bounds.y - old_source.bounds.y
    if old_source.moved(dx, dy) == new_source and old_target.moved(dx, dy) == new_target:
        return dx, dy
    return None


def _is_sound(repaired: Sequence[Point], before: Sequence[Point]) -> bool:
    if len(repaired) < 2 or doubles_back(repaired):
        return False
    return is_orthogonal(repaired) or not is_orthogonal(before)


def _repaired(
    points: list[Point],
    old_source: Outlined,
    new_source: Outlined,
    old_target: Outlined,
    new_target: Outlined,
) -> list[Point] | None:
    """The line with both touched ends moved, or None when there is nothing to keep."""
    if len(points) < 2:
        return None
    if len(points) == 2:
        return _two_points(points, (old_source, new_source), (old_target, new_target))
    if old_source != new_source:
        points = _moved_start(points, old_source, new_source)
    if old_target != new_target:
        points = _moved_start(points[::-1], old_target, new_target)[::-1]
    if doubles_back(points):
        return None
    return simplify(points)


def _two_points(
    points: list[Point], source: tuple[Outlined, Outlined], target: tuple[Outlined, Outlined]
) -> list[Point] | None:
    """A line without bends: slid along while it stays straight, re-docked if it was slanted."""
    a, b = points
    p, q = carried(a, *source), carried(b, *target)
    if not is_orthogonal(points):
        return crop([_inner(source[1], p), _inner(target[1], q)], source[1], target[1])
    if is_orthogonal([p, q]) and is_level(a, b) == is_level(p, q):
        return [p, q]
    return None


def _inner(shape: Outlined, point: Point) -> Point:
    """A point inside to aim from: the middle (a slanted line points at middles)."""
    return shape.center if is_inside(shape.outline, shape.bounds, shape.center) else point


def carried(point: Point, old: Outlined, new: Outlined) -> Point:
    """Where a docking point goes when its shape moves or grows: same side, same share of it."""
    if old == new:
        return point
    a, b = old.bounds, new.bounds
    if abs(a.width - b.width) < _SAME and abs(a.height - b.height) < _SAME:
        return point.moved(b.x - a.x, b.y - a.y)
    side = side_of(a, point)
    x = b.x + (point.x - a.x) * (b.width / (a.width or 1))
    y = b.y + (point.y - a.y) * (b.height / (a.height or 1))
    if side.is_level:
        y = _kept(point.y, b.y, b.bottom, y)
    else:
        x = _kept(point.x, b.x, b.right, x)
    return nearest_on_outline(new.outline, new.bounds, Point(x, y))


def _kept(value: float, low: float, high: float, otherwise: float) -> float:
    """The old coordinate while it still lies well within the side, else its share."""
    return value if low + 12 <= value <= high - 12 else otherwise


def _moved_start(points: list[Point], old: Outlined, new: Outlined) -> list[Point]:
    """The line whose first point follows its shape, the first bend keeping the corner square."""
    first, bend, after = points[0], points[1], points[2]
    start = carried(first, old, new)
    if is_level(first, bend) and is_upright(bend, after):
        bend = Point(bend.x, start.y)
    elif is_upright(first, bend) and is_level(bend, after):
        bend = Point(start.x, bend.y)
    elif not (is_level(first, bend) or is_upright(first, bend)):
        start = dock_shape(new, bend)
    rest = [bend, *points[2:]]
    return [start, *rest]

"""Keeping a flow when its ends move: only the touched end changes, the user's bends stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, crop, dock_shape, is_inside, nearest_on_outline
from procedit.layout.lines import (
    doubles_back,
    hits,
    is_orthogonal,
    length,
    runs_level,
    runs_square,
    runs_upright,
    simplify,
)
from procedit.layout.routing import RouteKind, foreign_to, route
from procedit.layout.sides import Side, Sides, attached_side, side_of
from procedit.layout.ways import Judge, Others

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAME = 0.5
_EACH = 30.0
_DETOUR = 250.0
"""What a bend counts, and how much more a line may cost that keeps old bends, in diagram pixels."""


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
    newcomers: Sequence[Bounds] = (),
    others: Others | None = None,
) -> list[Point]:
    """The waypoints after one end or both were moved or resized.

    Ends moved alike take the line along. Otherwise the last segment at a touched end is moved so
    that the line stays orthogonal. Where that would be absurd (a line doubling back or running
    through its own ends), or newly runs through one of ``obstacles`` or on top of ``others``, as
    much as possible of the line at the untouched end is kept, or else it is routed anew. What moved
    itself is among the ``obstacles`` and the ``newcomers``: a line did not run through it before.
    """
    points = list(waypoints)
    if old_source == new_source and old_target == new_target and len(points) > 1:
        return points
    moved = _common_move(old_source, new_source, old_target, new_target)
    if moved is not None and len(points) > 1:
        return [point.moved(*moved) for point in points]
    judge = Judge(foreign_to(new_source.bounds, new_target.bounds, obstacles), others)
    repaired = _repaired(points, old_source, new_source, old_target, new_target)
    plain = None
    if repaired is not None and _is_usable(repaired, points, kind, new_source, new_target):
        plain, harm = repaired, judge.harm(repaired)
        is_borne = harm <= judge.harm(points) and len(repaired) == len(points)
        fresh = foreign_to(new_source.bounds, new_target.bounds, newcomers)
        if not harm or (is_borne and not hits(repaired, fresh)):
            return repaired
    anew = route(new_source, new_target, hint=hint, kind=kind, obstacles=obstacles, others=others)
    if kind == "association" or (old_source != new_source and old_target != new_target):
        return anew
    is_start = old_target == new_target
    ends = (new_source, new_target) if is_start else (new_target, new_source)
    tail = _kept_tail(points if is_start else points[::-1], ends, hint, judge, is_start=is_start)
    wanted = anew if plain is None else plain
    if tail is None or (not judge.harm(anew) and _cost(tail) > _cost(wanted) + _DETOUR):
        return anew
    return tail if is_start else tail[::-1]


def _cost(line: Sequence[Point]) -> float:
    return length(line) + _EACH * len(line)


_BENDS_KEPT = 6
"""So many bends at the end that stays are tried, the most of them first."""


def _kept_tail(
    points: list[Point],
    ends: tuple[Outlined, Outlined],
    hint: Sides | None,
    judge: Judge,
    *,
    is_start: bool,
) -> list[Point] | None:
    """The line from the moved end into as much of the old line as can be kept.

    ``points`` begin at the moved end, ``ends`` are the shape that moved and the one that did not.
    """
    moved, still = ends
    side = None if hint is None else hint.source if is_start else hint.target
    for index in range(1, min(len(points) - 1, _BENDS_KEPT)):
        tail = points[index:]
        at = Outlined(Outline.NONE, Bounds(*tail[0], 0, 0))
        away = side_of(Bounds(*tail[0], 0, 0).grown(1), tail[1])
        found: list[tuple[float, list[Point]]] = []
        for enter in Side:
            if enter is away:
                continue
            sides = Sides(side, enter)
            head = route(moved, at, hint=sides, obstacles=judge.foreign)
            line = simplify([*head, *tail[1:]])
            if _is_usable(line, points, "sequence", moved, still) and not doubles_back(line):
                harm = judge.harm(line if is_start else line[::-1])
                if not harm and line[-1] == points[-1]:
                    found.append((_cost(line), line))
        if found:
            return min(found)[1]
    return None


def _is_usable(
    line: Sequence[Point],
    before: Sequence[Point],
    kind: RouteKind,
    source: Outlined,
    target: Outlined,
) -> bool:
    """Whether a repaired line is square where the old one was and spares both its ends."""
    if kind == "association":
        return True
    own = [
        end.bounds.grown(-1)
        for end, other in ((source, target), (target, source))
        if not end.bounds.encloses(other.bounds)
    ]
    is_cropped = len(line) == 2 and not runs_square(line)  # a slanted line ends at both outlines
    return _is_sound(line, before) and (is_cropped or not hits(line, own))


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
    return _is_as_square(repaired, before)


def _is_as_square(line: Sequence[Point], before: Sequence[Point]) -> bool:
    """Whether a line leans no more than it did; what other tools rounded may lean by a pixel."""
    if is_orthogonal(line):
        return True
    return not is_orthogonal(before) and (runs_square(line) or not runs_square(before))


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
    if not runs_square(points):
        return crop([_inner(source[1], p), _inner(target[1], q)], source[1], target[1])
    if _is_as_square([p, q], points) and runs_level(a, b) == runs_level(p, q):
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
    if runs_level(first, bend) and runs_upright(bend, after):
        bend = Point(bend.x, start.y)
    elif runs_upright(first, bend) and runs_level(bend, after):
        bend = Point(start.x, bend.y)
    elif not (runs_level(first, bend) or runs_upright(first, bend)):
        start = dock_shape(new, bend)
    rest = [bend, *points[2:]]
    return [start, *rest]

"""How a flow runs: at right angles, docked on the real outlines, around what stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, dock_shape
from procedit.layout.lines import doubles_back, hits, is_level, is_upright, length, simplify
from procedit.layout.sides import ROOM, Side, Sides, ports, side_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

RouteKind = Literal["sequence", "message", "association"]

_CLEAR = 16.0
"""How far a detour keeps away from the shape it goes round."""

_HIT, _BEND, _RANK = 4000.0, 30.0, 45.0
"""What running through a shape, a bend, and a less pleasant pair of sides cost, in pixels."""


class _Lines(NamedTuple):
    """The x and y at which a route may have its middle segments."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]


def route(
    source: Outlined,
    target: Outlined,
    *,
    hint: Sides | None = None,
    kind: RouteKind = "sequence",
    obstacles: Sequence[Bounds] = (),
) -> list[Point]:
    """The waypoints of a new flow from ``source`` to ``target``.

    Associations run straight where nothing is in the way; the others at right angles, leaving and
    entering at the sides that ``hint`` names or the situation suggests. ``obstacles`` are foreign
    shapes to keep clear of where a way around exists; those that hold one of the ends are passed
    over.
    """
    if kind == "association":
        line = straight(source, target)
        if not obstacles or not hits(line, _foreign(source.bounds, target.bounds, obstacles)):
            return line
    if source.bounds == target.bounds:
        return _self_loop(source, hint)
    pairs = side_pairs(source, target, kind, hint)
    lines = _own_lines(source.bounds, target.bounds)
    first = _first_clean(source, target, pairs, lines, loosely=kind == "message")
    if first is None:
        return straight(source, target)
    foreign = _foreign(source.bounds, target.bounds, obstacles)
    if not hits(first, foreign):
        return first
    line = _around(source, target, pairs, foreign, first, loosely=kind == "message")
    if kind != "message":
        return line
    line = _shortened(line[::-1], source, foreign)[::-1]
    return _shortened(line, target, foreign)


def _shortened(line: list[Point], end: Outlined, foreign: Sequence[Bounds]) -> list[Point]:
    """The line docked where it first comes past a pool, instead of at the pool's middle."""
    if len(line) < 4 or end.outline is not Outline.RECTANGLE:
        return line
    (*rest, start, turn, _, dock) = line
    low, high = end.bounds.x + ROOM, end.bounds.right - ROOM
    if not is_upright(start, turn) or not low <= start.x <= high:
        return line
    if (dock.y - start.y) * (turn.y - start.y) <= 0:
        return line
    shorter = [*rest, start, Point(start.x, dock.y)]
    return line if hits(shorter, foreign) else simplify(shorter)


def straight(source: Outlined, target: Outlined) -> list[Point]:
    """A straight line from outline to outline: upright or level where that is possible.

    Else between the middles.
    """
    for leave in (Side.BOTTOM, Side.TOP, Side.RIGHT, Side.LEFT):
        line = ports(source, leave, target, leave.opposite, loosely=True)
        (p, q), (dx, dy) = line, leave.step
        if (is_upright(p, q) or is_level(p, q)) and (q.x - p.x) * dx + (q.y - p.y) * dy > 0:
            return list(line)
    return [dock_shape(source, target.center), dock_shape(target, source.center)]


def _self_loop(shape: Outlined, hint: Sides | None) -> list[Point]:
    """Out on the right (or where ``hint`` says) and back from below."""
    x, y, width, height = shape.bounds
    middle = shape.center
    below = y + height + ROOM
    if hint is not None and hint.source is Side.BOTTOM:
        return [
            Point(middle.x, y + height),
            Point(middle.x, below),
            Point(x - ROOM, below),
            Point(x - ROOM, middle.y),
            Point(x, middle.y),
        ]
    return [
        Point(x + width, middle.y),
        Point(x + width + ROOM, middle.y),
        Point(x + width + ROOM, below),
        Point(middle.x, below),
        Point(middle.x, y + height),
    ]


def _own_lines(a: Bounds, b: Bounds) -> _Lines:
    return _Lines(_own_axis(a.x, a.right, b.x, b.right), _own_axis(a.y, a.bottom, b.y, b.bottom))


def _own_axis(a_low: float, a_high: float, b_low: float, b_high: float) -> tuple[float, ...]:
    """Between the two where there is a gap, and beyond them on either side."""
    beyond = (max(a_high, b_high) + ROOM, min(a_low, b_low) - ROOM)
    if a_high <= b_low:
        return ((a_high + b_low) / 2, *beyond)
    if b_high <= a_low:
        return ((b_high + a_low) / 2, *beyond)
    return beyond


def _first_clean(
    source: Outlined,
    target: Outlined,
    pairs: Iterable[tuple[Side, Side]],
    lines: _Lines,
    *,
    loosely: bool,
) -> list[Point] | None:
    """The cheapest way at the first pair of sides that has one."""
    own = _own_boxes(source.bounds, target.bounds)
    for leave, enter in pairs:
        docked = ports(source, leave, target, enter, loosely=loosely)
        for way in sorted(_ways(docked, leave, enter, lines), key=_cost):
            if not hits(way, own):
                return way
    return None


def _cost(points: Sequence[Point]) -> float:
    return length(points) + _BEND * len(points)


def _own_boxes(a: Bounds, b: Bounds) -> list[Bounds]:
    """The insides that the flow must not run through: both ends, unless one holds the other."""
    boxes: list[Bounds] = []
    if not a.encloses(b):
        boxes.append(a.grown(-1))
    if not b.encloses(a):
        boxes.append(b.grown(-1))
    return boxes


def _foreign(a: Bounds, b: Bounds, obstacles: Iterable[Bounds]) -> list[Bounds]:
    reach = a.joined(b).grown(400)
    return [
        box.grown(-1)
        for box in obstacles
        if box not in (a, b) and box.meets(reach) and not box.encloses(a) and not box.encloses(b)
    ]


def _around(
    source: Outlined,
    target: Outlined,
    pairs: list[tuple[Side, Side]],
    foreign: list[Bounds],
    first: list[Point],
    *,
    loosely: bool,
) -> list[Point]:
    """The best way past the foreign shapes, learning in a few rounds which ones are in the way."""
    own = _own_boxes(source.bounds, target.bounds)
    base = _own_lines(source.bounds, target.bounds)
    best, best_cost = first, _cost(first) + _HIT * len(hits(first, foreign))
    blocking = hits(first, foreign)
    for turns in (3, 5, 5):
        lines = _with_borders(base, blocking)
        for rank, (leave, enter) in enumerate(pairs):
            docked = ports(source, leave, target, enter, loosely=loosely)
            for way in _ways(docked, leave, enter, lines, turns=turns):
                cost = _cost(way) + _RANK * rank
                if cost >= best_cost or hits(way, own):
                    continue
                cost += _HIT * len(hits(way, foreign))
                if cost < best_cost:
                    best, best_cost = way, cost
        met = hits(best, foreign)
        if not met:
            break
        blocking += [box for box in met if box not in blocking]
    return best


def _with_borders(lines: _Lines, boxes: Sequence[Bounds]) -> _Lines:
    xs, ys = list(lines.xs), list(lines.ys)
    for box in boxes[:6]:
        xs += (box.x - _CLEAR, box.right + _CLEAR)
        ys += (box.y - _CLEAR, box.bottom + _CLEAR)
    return _Lines(tuple(dict.fromkeys(xs)), tuple(dict.fromkeys(ys)))


def _ways(
    docked: tuple[Point, Point], leave: Side, enter: Side, lines: _Lines, turns: int = 3
) -> Iterator[list[Point]]:
    """The candidate lines between two docking points: straight, one, two or ``turns`` bends."""
    p, q = docked
    p1, q1 = _stubs(p, leave, q, enter)
    middles: list[tuple[Point, ...]] = [(Point(x, p1.y), Point(x, q1.y)) for x in lines.xs]
    middles += [(Point(p1.x, y), Point(q1.x, y)) for y in lines.ys]
    middles += [(Point(q1.x, p1.y),), (Point(p1.x, q1.y),)]
    if turns > 3:
        for x in lines.xs:
            for y in lines.ys:
                middles.append((Point(p1.x, y), Point(x, y), Point(x, q1.y)))
                middles.append((Point(x, p1.y), Point(x, y), Point(q1.x, y)))
    for middle in middles:
        whole = (p, p1, *middle, q1, q)
        if not doubles_back(_distinct(whole)):
            yield simplify(whole)


def _distinct(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept


def _stubs(p: Point, leave: Side, q: Point, enter: Side) -> tuple[Point, Point]:
    """The ends of the straight pieces just outside the shapes, shorter where they face closely."""
    (dx, dy), (ex, ey) = leave.step, enter.step
    room = ROOM
    if enter is leave.opposite:
        gap = (q.x - p.x) * dx + (q.y - p.y) * dy
        if gap > 0:
            room = min(ROOM, gap / 2)
    return Point(p.x + room * dx, p.y + room * dy), Point(q.x + room * ex, q.y + room * ey)

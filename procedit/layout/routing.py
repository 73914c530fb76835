"""How a flow runs: at right angles, docked on the real outlines, around what stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, dock_shape
from procedit.layout.lines import hits, is_level, is_upright, simplify
from procedit.layout.maze import Gate, way_through
from procedit.layout.sides import ROOM, Side, Sides, middle_of, ports, side_pairs
from procedit.layout.ways import RANK, Judge, Lines, Search, cost_of, own_boxes, stubs, ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.layout.ways import Others

RouteKind = Literal["sequence", "message", "association"]

_TRACKS = (14.0, -14.0)
"""How far beside the usual places lines run where others are there."""

_CLEAR = 16.0
"""How far a detour keeps away from the shape it goes round."""

_HAIR = 2.0
"""A line this near to a foreign shape looks as if it touched it, in diagram pixels."""


def route(
    source: Outlined,
    target: Outlined,
    *,
    hint: Sides | None = None,
    kind: RouteKind = "sequence",
    obstacles: Sequence[Bounds] = (),
    others: Others | None = None,
) -> list[Point]:
    """The waypoints of a new flow from ``source`` to ``target``.

    Associations run straight where nothing is in the way; the others at right angles, leaving and
    entering at the sides that ``hint`` names or the situation suggests. ``obstacles`` are foreign
    shapes to keep clear of where a way around exists; those that hold one of the ends are passed
    over. Nor does it run on top of ``others`` where there is another way.
    """
    if kind == "association":
        line = straight(source, target)
        if not obstacles or not hits(line, foreign_to(source.bounds, target.bounds, obstacles)):
            return line
    if source.bounds == target.bounds:
        return _self_loop(source, hint)
    pairs = side_pairs(source, target, kind, hint)
    lines = _own_lines(source.bounds, target.bounds)
    first = _first_clean(source, target, pairs, lines, loosely=kind == "message")
    if first is None:
        return straight(source, target)
    foreign = foreign_to(source.bounds, target.bounds, obstacles)
    judge = Judge(foreign, others)
    if not judge.harm(first):
        return first
    line = _around(source, target, pairs, judge, first, loosely=kind == "message")
    if hits(line, foreign):
        line = _through(source, target, pairs, foreign) or line
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


def _own_lines(a: Bounds, b: Bounds) -> Lines:
    return Lines(_own_axis(a.x, a.right, b.x, b.right), _own_axis(a.y, a.bottom, b.y, b.bottom))


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
    lines: Lines,
    *,
    loosely: bool,
) -> list[Point] | None:
    """The cheapest way at the first pair of sides that has one."""
    own = own_boxes(source.bounds, target.bounds)
    for leave, enter in pairs:
        docked = ports(source, leave, target, enter, loosely=loosely)
        for way in sorted(ways(docked, leave, enter, lines), key=cost_of):
            if not hits(way, own):
                return way
    return None


def foreign_to(a: Bounds, b: Bounds, obstacles: Iterable[Bounds]) -> list[Bounds]:
    """Those obstacles that are none of the ends nor hold one of them, with a hair's breadth around."""
    reach = a.joined(b).grown(400)
    return [
        box.grown(_HAIR)
        for box in obstacles
        if box not in (a, b) and box.meets(reach) and not box.encloses(a) and not box.encloses(b)
    ]


def _around(
    source: Outlined,
    target: Outlined,
    pairs: list[tuple[Side, Side]],
    judge: Judge,
    first: list[Point],
    *,
    loosely: bool,
) -> list[Point]:
    """The best way past the foreign shapes, learning in a few rounds which ones are in the way.

    Then off the lines that are there.
    """
    base = _own_lines(source.bounds, target.bounds)
    search = Search(source, target, pairs, judge, loosely=loosely)
    search.best, search.cost = first, cost_of(first) + judge.harm(first)
    blocking = hits(first, judge.foreign)
    for turns in (3, 5, 5) if blocking else ():
        search.run(_with_borders(base, blocking), turns)
        met = hits(search.best, judge.foreign)
        if not met:
            break
        blocking += [box for box in met if box not in blocking]
    if judge.harm(search.best) and not hits(search.best, judge.foreign):
        search.run(_beside(_with_borders(base, blocking[:1])), 3, aside=True)
    return search.best


def _through(
    source: Outlined, target: Outlined, pairs: list[tuple[Side, Side]], foreign: list[Bounds]
) -> list[Point]:
    """The best way of all, however many bends it takes; empty where there is none."""
    starts, ends = dict[Side, Gate](), dict[Side, Gate]()
    for rank, (leave, enter) in enumerate(pairs):
        start, end = middle_of(source, leave), middle_of(target, enter)
        beside, beyond = stubs(start, leave, end, enter)
        starts.setdefault(leave, Gate(beside, start, RANK * rank))
        ends.setdefault(enter, Gate(beyond, end))
    walls = [*foreign, *own_boxes(source.bounds, target.bounds)]
    return way_through(list(starts.values()), list(ends.values()), walls)


def _beside(lines: Lines) -> Lines:
    """Further places for the middle segments, for where other lines run at the usual ones."""
    xs, ys = (
        tuple(at + shift for at in axis for shift in (0.0, *_TRACKS))
        for axis in (lines.xs, lines.ys)
    )
    return Lines(xs, ys)


def _with_borders(lines: Lines, boxes: Sequence[Bounds]) -> Lines:
    xs, ys = list(lines.xs), list(lines.ys)
    for box in boxes[:6]:
        xs += (box.x - _CLEAR, box.right + _CLEAR)
        ys += (box.y - _CLEAR, box.bottom + _CLEAR)
    return Lines(tuple(dict.fromkeys(xs)), tuple(dict.fromkeys(ys)))

"""How a flow runs: at right angles, docked on the real outlines, around what stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, dock_shape
from procedit.layout.lines import doubles_back, hits, is_level, is_upright, length, simplify
from procedit.layout.maze import Gate, way_through
from procedit.layout.sides import ROOM, Side, Sides, middle_of, ports, side_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.layout.wires import Wires

RouteKind = Literal["sequence", "message", "association"]

_CLEAR = 16.0
"""How far a detour keeps away from the shape it goes round."""

_HIT, _BEND, _RANK = 4000.0, 30.0, 45.0
"""What running through a shape, a bend, and a less pleasant pair of sides cost, in pixels."""


_COVER, _TRACKS = 300.0, (14.0, -14.0)
"""What running on top of another line costs, besides how long it does, and how far to go aside."""

_SHIFTS, _CORNER = (20.0, -20.0), 14.0
"""How far beside the middle of a side a line may dock, and how far from its corners."""


class Others(NamedTuple):
    """The lines that are there, and between which elements the one runs that is looked for."""

    wires: Wires
    source: str = ""
    target: str = ""


class Judge(NamedTuple):
    """Says how much harm a line does: what it runs through, and what it covers."""

    foreign: Sequence[Bounds]
    others: Others | None = None

    def harm(self, line: Sequence[Point]) -> float:
        """Zero for a line that is clear of everything, in pixels that a detour may cost."""
        cost = _HIT * len(hits(line, self.foreign)) if self.foreign else 0.0
        if self.others is not None:
            wires, *ends = self.others
            covered = wires.toll(line, *ends)[1]
            cost += _COVER + covered if covered else 0.0
        return cost


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


def foreign_to(a: Bounds, b: Bounds, obstacles: Iterable[Bounds]) -> list[Bounds]:
    """The insides of those obstacles that are none of the ends nor hold one of them."""
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
    judge: Judge,
    first: list[Point],
    *,
    loosely: bool,
) -> list[Point]:
    """The best way past the foreign shapes, learning in a few rounds which ones are in the way.

    Then off the lines that are there.
    """
    base = _own_lines(source.bounds, target.bounds)
    search = _Search(source, target, pairs, judge, loosely=loosely)
    search.best, search.cost = first, _cost(first) + judge.harm(first)
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


class _Search:
    """The best line found so far between two shapes."""

    def __init__(
        self,
        source: Outlined,
        target: Outlined,
        pairs: list[tuple[Side, Side]],
        judge: Judge,
        *,
        loosely: bool,
    ) -> None:
        self._source, self._target, self._pairs, self._judge = source, target, pairs, judge
        self._own = _own_boxes(source.bounds, target.bounds)
        self._loosely = loosely
        self.best: list[Point] = []
        self.cost = float("inf")

    def run(self, lines: _Lines, turns: int, *, aside: bool = False) -> None:
        """Try all lines with middle segments at ``lines``, docking beside the usual places too."""
        for rank, (leave, enter) in enumerate(self._pairs):
            ends = self._source, leave, self._target, enter
            usual = ports(*ends, loosely=self._loosely)
            for docked in (usual, *_aside(usual, *ends)) if aside else (usual,):
                for way in _ways(docked, leave, enter, lines, turns):
                    self._try(way, _cost(way) + _RANK * rank)

    def _try(self, way: list[Point], cost: float) -> None:
        if cost < self.cost and not hits(way, self._own):
            cost += self._judge.harm(way)
            if cost < self.cost:
                self.best, self.cost = way, cost


def _aside(
    docked: tuple[Point, Point], source: Outlined, leave: Side, target: Outlined, enter: Side
) -> Iterator[tuple[Point, Point]]:
    """The same sides with one end docked beside the usual place, where another line has that."""
    p, q = docked
    for shift in _SHIFTS:
        if _may_shift(source, leave, shift, p):
            yield _shifted(p, leave, shift), q
        if _may_shift(target, enter, shift, q):
            yield p, _shifted(q, enter, shift)


def _shifted(point: Point, side: Side, shift: float) -> Point:
    return point.moved(0.0, shift) if side.is_level else point.moved(shift, 0.0)


def _may_shift(shape: Outlined, side: Side, shift: float, dock: Point) -> bool:
    """Whether the side is straight and long enough to dock there."""
    if shape.outline not in (Outline.ROUNDED, Outline.RECTANGLE):
        return False
    x, y = _shifted(dock, side, shift)
    box = shape.bounds
    low, high, at = (box.y, box.bottom, y) if side.is_level else (box.x, box.right, x)
    return low + _CORNER <= at <= high - _CORNER


def _through(
    source: Outlined, target: Outlined, pairs: list[tuple[Side, Side]], foreign: list[Bounds]
) -> list[Point]:
    """The best way of all, however many bends it takes; empty where there is none."""
    starts, ends = dict[Side, Gate](), dict[Side, Gate]()
    for rank, (leave, enter) in enumerate(pairs):
        start, end = middle_of(source, leave), middle_of(target, enter)
        beside, beyond = _stubs(start, leave, end, enter)
        starts.setdefault(leave, Gate(beside, start, _RANK * rank))
        ends.setdefault(enter, Gate(beyond, end))
    walls = [*foreign, *_own_boxes(source.bounds, target.bounds)]
    return way_through(list(starts.values()), list(ends.values()), walls)


def _beside(lines: _Lines) -> _Lines:
    """Further places for the middle segments, for where other lines run at the usual ones."""
    xs, ys = (
        tuple(at + shift for at in axis for shift in (0.0, *_TRACKS))
        for axis in (lines.xs, lines.ys)
    )
    return _Lines(xs, ys)


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

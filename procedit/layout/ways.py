"""The ways that a flow may run: which there are between two shapes, and which of them is the best."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import Outline
from procedit.layout.lines import doubles_back, hits, length, simplify
from procedit.layout.sides import ROOM, Side, ports

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.bpmn.geometry import Bounds
    from procedit.layout.docking import Outlined
    from procedit.layout.wires import Wires

_HIT, _BEND, RANK = 4000.0, 30.0, 45.0
"""What running through a shape, a bend, and a less pleasant pair of sides cost, in pixels."""

_SLACK, _BEFORE_ALL = 0.1, (-1, -1)
"""By how much a line may be shorter than what it costs at least, for rounding, and the first."""

_COVER = 300.0
"""What running on top of another line costs, besides how long it does."""

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

    def harm(self, line: Sequence[Point], limit: float = float("inf")) -> float:
        """Zero for a line that is clear of everything, in pixels that a detour may cost.

        From ``limit`` on nobody counts any further.
        """
        cost = _HIT * len(hits(line, self.foreign)) if self.foreign else 0.0
        if self.others is not None and cost < limit:
            wires, *ends = self.others
            covered = wires.covered(line, *ends)
            cost += _COVER + covered if covered else 0.0
        return cost


class Lines(NamedTuple):
    """The x and y at which a route may have its middle segments."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]


def cost_of(points: Sequence[Point]) -> float:
    """How long the line is in diagram pixels, and what its bends cost."""
    return length(points) + _BEND * len(points)


def own_boxes(a: Bounds, b: Bounds) -> list[Bounds]:
    """The insides that the flow must not run through: both ends, unless one holds the other."""
    boxes: list[Bounds] = []
    if not a.encloses(b):
        boxes.append(a.grown(-1))
    if not b.encloses(a):
        boxes.append(b.grown(-1))
    return boxes


class Search:
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
        self._own = own_boxes(source.bounds, target.bounds)
        self._loosely = loosely
        self.best: list[Point] = []
        self.cost = float("inf")
        self._order = _BEFORE_ALL

    def run(self, lines: Lines, turns: int, *, aside: bool = False) -> None:
        """Try the lines with middle segments at ``lines``, docking beside the usual places too.

        Those that can be cheapest come first, so that most others need not be looked at; of equally
        good ones the first wins, at the more pleasant sides.
        """
        self._order = _BEFORE_ALL
        for least, order, rank, bends, docked in sorted(self._starts(aside=aside)):
            if least >= self.cost + _SLACK:
                break
            sides = self._pairs[rank]
            limit = self.cost + _SLACK - RANK * rank - _BEND * bends
            for at, way in enumerate(ways(docked, *sides, lines, turns, limit)):
                self._try(way, cost_of(way) + RANK * rank, (order, at))

    def _starts(self, *, aside: bool) -> Iterator[tuple[float, int, int, int, tuple[Point, Point]]]:
        """Where lines may dock: what they cost at least, their order, the sides, bends and points."""
        order = 0
        for rank, (leave, enter) in enumerate(self._pairs):
            ends = self._source, leave, self._target, enter
            usual = ports(*ends, loosely=self._loosely)
            for docked in (usual, *_aside(usual, *ends)) if aside else (usual,):
                p, q = docked
                bends = _fewest(docked, leave, enter)
                shortest = length((p, *stubs(p, leave, q, enter), q))
                yield shortest + _BEND * bends + RANK * rank, order, rank, bends, docked
                order += 1

    def _try(self, way: list[Point], cost: float, order: tuple[int, int]) -> None:
        if (cost, order) < (self.cost, self._order) and not hits(way, self._own):
            cost += self._judge.harm(way, self.cost - cost + _SLACK)
            if (cost, order) < (self.cost, self._order):
                self.best, self.cost, self._order = way, cost, order


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


def _fewest(docked: tuple[Point, Point], leave: Side, enter: Side) -> int:
    """How many points a line has at least that leaves and enters at those sides."""
    if leave.is_level != enter.is_level:
        return 3
    p, q = docked
    aside = q.y - p.y if leave.is_level else q.x - p.x
    return 2 if abs(aside) < 1 and enter is leave.opposite else 4


def ways(
    docked: tuple[Point, Point],
    leave: Side,
    enter: Side,
    lines: Lines,
    turns: int = 3,
    limit: float = float("inf"),
) -> Iterator[list[Point]]:
    """The candidate lines between two docking points: straight, one, two or ``turns`` bends.

    Those not shorter than ``limit`` are left out.
    """
    p, q = docked
    p1, q1 = stubs(p, leave, q, enter)
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
        if length(whole) < limit and not doubles_back(_distinct(whole)):
            yield simplify(whole)


def _distinct(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept


def stubs(p: Point, leave: Side, q: Point, enter: Side) -> tuple[Point, Point]:
    """The ends of the straight pieces just outside the shapes, shorter where they face closely."""
    (dx, dy), (ex, ey) = leave.step, enter.step
    room = ROOM
    if enter is leave.opposite:
        gap = (q.x - p.x) * dx + (q.y - p.y) * dy
        if gap > 0:
            room = min(ROOM, gap / 2)
    return Point(p.x + room * dx, p.y + room * dy), Point(q.x + room * ex, q.y + room * ey)

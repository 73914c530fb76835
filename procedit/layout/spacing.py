"""Making and taking away room: what lies beyond a line moves, what the line crosses is stretched."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, Point

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HEADER = 31.5
"""So far inside of its pool a lane may begin, for the band with the pool's name, in diagram pixels."""
ROOM = 20.0
"""What room is never taken below, between two shapes or to the border of what holds them."""
_SAME = 1.5
_BAND = 40.0
"""Shapes are looked at in bands of this breadth across the way, to find who runs into whom."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A line at ``at`` diagram pixels, upright where room is made ``across``, else level.

    What lies right of or below it moves; ``inverted`` moves what lies left of or above it.
    """

    across: bool
    at: float
    inverted: bool = False

    def way(self, by: float) -> tuple[float, float]:
        """The move of what moves, when the line is dragged ``by`` to the right or down."""
        return (by, 0.0) if self.across else (0.0, by)

    def is_beyond(self, at: Point) -> bool:
        """Whether a point lies on the side that moves."""
        value = at.x if self.across else at.y
        return value < self.at if self.inverted else value > self.at


@dataclass(frozen=True, slots=True)
class Block:
    """A shape as far as room is concerned.

    ``least`` is the smallest width and height for what can be stretched, None for what is of one
    piece; ``host`` is the key of what it is attached to, ``owner`` of the pool or lane that a lane
    divides, level or upright. What is ``loose`` may lie over others, as groups do.
    """

    key: str
    bounds: Bounds
    least: tuple[float, float] | None = None
    host: str = ""
    owner: str = ""
    is_level: bool = True
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """What a cut moves and what it stretches, and how far the line can be dragged either way."""

    cut: Cut
    moved: frozenset[str] = frozenset()
    stretched: dict[str, Bounds] = field(default_factory=dict[str, Bounds])
    least: float = -math.inf
    most: float = math.inf

    def limited(self, by: float) -> float:
        """The nearest to ``by`` that leaves everything room enough."""
        return max(self.least, min(self.most, by))

    def after(self, by: float) -> dict[str, Bounds]:
        """The bounds of what is stretched when the line is dragged so far."""
        return {key: _stretched(box, self.cut, by) for key, box in self.stretched.items()}


def _stretched(box: Bounds, cut: Cut, by: float) -> Bounds:
    x, y, width, height = box
    if cut.across:
        return (
            Bounds(x + by, y, width - by, height)
            if cut.inverted
            else box._replace(width=width + by)
        )
    return (
        Bounds(x, y + by, width, height - by) if cut.inverted else box._replace(height=height + by)
    )


Chooser = Callable[[float, float], float]


class _Span(NamedTuple):
    """A block along the way in which things move, from ``low`` to ``high``, and across it."""

    low: float
    high: float
    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


def _span(box: Bounds, cut: Cut) -> _Span:
    low, high, start, end = box.x, box.right, box.y, box.bottom
    if not cut.across:
        low, high, start, end = start, end, low, high
    return _Span(-high, -low, start, end) if cut.inverted else _Span(low, high, start, end)


def spread(blocks: Sequence[Block], cut: Cut) -> Spread:
    """Find out what a cut does to ``blocks``, owners before the lanes that divide them."""
    at = -cut.at if cut.inverted else cut.at
    spans = {block.key: _span(block.bounds, cut) for block in blocks}
    moved: set[str] = set()
    stretched: dict[str, Bounds] = {}
    for block in blocks:
        span = _filling(spans, block) if block.is_level == cut.across else spans[block.key]
        if block.least is None:
            if span.middle > at and not block.host:
                moved.add(block.key)
        elif block.owner in moved or span.low > at:
            moved.add(block.key)
        elif span.low - _SAME <= at < span.high:
            stretched[block.key] = block.bounds
    for block in blocks:
        if block.host and block.least is None and _follows(block, spans, moved, stretched, at):
            moved.add(block.key)
    room = _room(blocks, spans, moved, stretched, cut)
    least, most = (-math.inf, room) if cut.inverted else (-room, math.inf)
    return Spread(cut, frozenset(moved), stretched, least, most)


def _filling(spans: dict[str, _Span], block: Block) -> _Span:
    """Where a block lies; a lane reaches over the band with its owner's name."""
    span, owner = spans[block.key], spans.get(block.owner)
    if owner is None:
        return span
    low = owner.low if 0 <= span.low - owner.low <= HEADER else span.low
    high = owner.high if 0 <= owner.high - span.high <= HEADER else span.high
    return _Span(low, high, span.start, span.end)


def _follows(
    block: Block,
    spans: dict[str, _Span],
    moved: set[str],
    stretched: dict[str, Bounds],
    at: float,
) -> bool:
    """Whether what is attached to another moves: with it, or with the border it sits on."""
    if block.host in stretched or block.host not in spans:
        return spans[block.key].middle > at
    return block.host in moved


def _room(
    blocks: Iterable[Block],
    spans: dict[str, _Span],
    moved: set[str],
    stretched: dict[str, Bounds],
    cut: Cut,
) -> float:
    """How far the moved may go back: no one runs into another, and no border over what is inside."""
    solid = [block for block in blocks if not block.loose and block.key not in stretched]
    starts, ends = dict[int, float](), dict[int, float]()
    for block in solid:
        if not block.owner:
            span = spans[block.key]
            if block.key in moved:
                _note(starts, span, span.low, min)
            else:
                _note(ends, span, span.high, max)
    gaps = (_gap(ends.get(band, -math.inf), start) for band, start in starts.items())
    held = [block for block in blocks if block.key in stretched]
    spare = (_spare(block, spans[block.key], cut) for block in held)
    holders = [spans[block.key] for block in held if not block.loose]
    staying = [spans[block.key] for block in solid if block.key not in moved]
    return max(0.0, min(*gaps, *spare, _content_room(holders, staying), math.inf))


def _spare(block: Block, span: _Span, cut: Cut) -> float:
    """How much smaller something may become."""
    extent, least = span.high - span.low, block.least or (0.0, 0.0)
    return extent - min(extent, least[0] if cut.across else least[1])


def _note(bands: dict[int, float], span: _Span, value: float, choose: Chooser) -> None:
    for band in range(int(span.start // _BAND), int(span.end // _BAND) + 1):
        bands[band] = choose(bands[band], value) if band in bands else value


def _gap(end: float, start: float) -> float:
    free = start - end
    return free - min(ROOM, max(0.0, free))


def _content_room(holders: Iterable[_Span], inner: Iterable[_Span]) -> float:
    """How far the far borders of what is stretched are from what stays inside."""
    room = math.inf
    staying = sorted(inner, key=lambda span: -span.high)
    for holder in holders:
        last = next((span for span in staying if _holds(holder, span)), None)
        if last is not None:
            room = min(room, _gap(last.high, holder.high))
    return room


def _holds(holder: _Span, span: _Span) -> bool:
    return (
        holder.low <= span.low
        and span.high <= holder.high
        and (holder.start <= span.start and span.end <= holder.end)
    )

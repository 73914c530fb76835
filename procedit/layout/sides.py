"""At which sides a flow leaves and enters, best first, judged by where its ends stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, dock_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.geometry import Bounds

ROOM = 20.0
"""How far a flow runs straight before its first bend where there is room, in diagram pixels."""

_FAR = 1e5


class Side(StrEnum):
    """One of the four sides of a shape."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"

    @property
    def step(self) -> tuple[int, int]:
        """The direction out of the shape at this side."""
        return _STEPS[self]

    @property
    def is_level(self) -> bool:
        """Whether a line leaves this side horizontally."""
        return self is Side.LEFT or self is Side.RIGHT

    @property
    def opposite(self) -> Side:
        """The side across."""
        return _OPPOSITE[self]


_STEPS = {Side.LEFT: (-1, 0), Side.RIGHT: (1, 0), Side.TOP: (0, -1), Side.BOTTOM: (0, 1)}
_OPPOSITE = {
    Side.LEFT: Side.RIGHT,
    Side.RIGHT: Side.LEFT,
    Side.TOP: Side.BOTTOM,
    Side.BOTTOM: Side.TOP,
}


class Sides(NamedTuple):
    """The sides a flow must use at its two ends; None leaves it open."""

    source: Side | None = None
    target: Side | None = None


L, R, T, B = Side.LEFT, Side.RIGHT, Side.TOP, Side.BOTTOM
_ALL = ((R, L), (B, L), (T, L), (R, T), (R, B), (B, T), (T, B), (B, B), (T, T))
_REST = ((L, R), (B, R), (T, R), (L, T), (L, B), (L, L), (R, R))


def side_of(bounds: Bounds, point: tuple[float, float]) -> Side:
    """The side of ``bounds`` that ``point`` is closest to, seen from the middle."""
    dx = (point[0] - bounds.center.x) / (bounds.width or 1)
    dy = (point[1] - bounds.center.y) / (bounds.height or 1)
    if abs(dx) > abs(dy):
        return R if dx > 0 else L
    return B if dy > 0 else T


def attached_side(event: Bounds, host: Bounds) -> Side:
    """The side of ``host`` at which a boundary event sits; at corners below or above."""
    dx = abs(event.center.x - host.center.x) - host.width / 2
    dy = abs(event.center.y - host.center.y) - host.height / 2
    if dx > dy + event.width / 4:
        return R if event.center.x > host.center.x else L
    return B if event.center.y > host.center.y else T


def side_pairs(
    source: Outlined, target: Outlined, kind: str, hint: Sides | None
) -> list[tuple[Side, Side]]:
    """All pairs of sides that ``hint`` allows, the most pleasant first."""
    wanted = hint or Sides()
    preferred = _message_pairs(source, target) if kind == "message" else _pairs(source, target)
    pairs = dict.fromkeys((*preferred, *_ALL, *_REST))
    return [
        (leave, enter)
        for leave, enter in pairs
        if wanted.source in (None, leave) and wanted.target in (None, enter)
    ]


def _message_pairs(source: Outlined, target: Outlined) -> Iterator[tuple[Side, Side]]:
    if source.bounds.bottom <= target.bounds.y:
        yield B, T
    elif target.bounds.bottom <= source.bounds.y:
        yield T, B
    elif source.bounds.right <= target.bounds.x:
        yield R, L
    else:
        yield L, R


def _pairs(source: Outlined, target: Outlined) -> Iterator[tuple[Side, Side]]:
    a, b = source.bounds, target.bounds
    is_below = b.y >= a.bottom
    is_above = b.bottom <= a.y
    toward, away = (B, T) if b.center.y > a.center.y else (T, B)
    gap = b.x - a.right
    if gap > 0:
        yield from _forward(source, target, gap, (toward, away))
    elif is_below or is_above:
        yield toward, away
        yield (toward, R) if b.right + ROOM <= a.center.x else (toward, L)
        yield R, R
    elif b.right <= a.x:
        yield B, B
        yield T, T


def _forward(
    source: Outlined, target: Outlined, gap: float, vertical: tuple[Side, Side]
) -> Iterator[tuple[Side, Side]]:
    """Pairs for a target wholly to the right of its source, ``gap`` pixels away."""
    toward, away = vertical
    apart = abs(source.bounds.center.y - target.bounds.center.y)
    is_branch = source.outline is Outline.DIAMOND and apart > source.bounds.height / 2 + ROOM / 2
    is_join = target.outline is Outline.DIAMOND and apart > target.bounds.height / 2 + ROOM / 2
    if is_branch and target.bounds.x - source.bounds.center.x >= ROOM:
        yield toward, L
    elif is_join:
        yield R, away
    if gap < ROOM and apart > (source.bounds.height + target.bounds.height) / 2:
        yield toward, L
        yield toward, away
    yield R, L


def ports(
    source: Outlined, leave: Side, target: Outlined, enter: Side, *, loosely: bool
) -> tuple[Point, Point]:
    """Where a flow docks at two given sides: in their middles, or shifted to run straight.

    ``loosely`` allows any shift within the shapes, as message flows do between pools.
    """
    p, q = middle_of(source, leave), middle_of(target, enter)
    if enter is not leave.opposite:
        return p, q
    axis = 1 if leave.is_level else 0
    at = _shared(
        source.bounds,
        target.bounds,
        axis,
        _slack(source, axis, loosely=loosely),
        _slack(target, axis, loosely=loosely),
    )
    if at is None or abs(p[axis] - q[axis]) < 1e-9:
        return p, q
    return _at(source, leave, at), _at(target, enter, at)


def middle_of(shape: Outlined, side: Side) -> Point:
    """The point in the middle of a side."""
    x, y, width, height = shape.bounds
    dx, dy = side.step
    return Point(x + width * (1 + dx) / 2, y + height * (1 + dy) / 2)


def _at(shape: Outlined, side: Side, at: float) -> Point:
    """The point of the outline at ``side`` with the given y (left, right) or x (top, bottom)."""
    dx, dy = side.step
    if side.is_level:
        reached = dock_shape(shape, (dx * _FAR, at), Point(shape.center.x, at))
        return Point(reached.x, at)
    reached = dock_shape(shape, (at, dy * _FAR), Point(at, shape.center.y))
    return Point(at, reached.y)


def _slack(shape: Outlined, axis: int, *, loosely: bool) -> float:
    """How far from the middle of a side a flow may dock to run straight, in diagram pixels."""
    half = (shape.bounds.height if axis else shape.bounds.width) / 2
    if shape.outline in (Outline.CIRCLE, Outline.DIAMOND):
        return min(3.0, half)
    if loosely:
        return max(0.0, half - 12)
    return min(half, max(8.0, half - 32))


def _shared(a: Bounds, b: Bounds, axis: int, slack_a: float, slack_b: float) -> float | None:
    """A coordinate at which both may dock: one's middle if possible, or None."""
    at_a, at_b = a.center[axis], b.center[axis]
    if slack_a <= slack_b and abs(at_a - at_b) <= slack_b:
        return at_a
    if abs(at_a - at_b) <= slack_a:
        return at_b
    low = max(at_a - slack_a, at_b - slack_b)
    high = min(at_a + slack_a, at_b + slack_b)
    return (low + high) / 2 if high - low >= ROOM else None

"""How message flows run between stacked pools: upright, turning in the gap between the pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, dock_shape
from procedit.layout.lines import hits, length, simplify
from procedit.layout.routing import route

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.layout.wires import Wires

_SHIFTS = (0.0, 24.0, -24.0, 36.0, -36.0, 12.0, -12.0)
_ASIDE = (20.0, 32.0, 44.0, 56.0)
_STUB = 14.0
_LEVELS = (0.0, 12.0, -12.0, 24.0, -24.0)
_INSET = 12.0
_HIT, _COVER, _CROSS, _BEND = 4000.0, 400.0, 12.0, 40.0


def message_line(
    source: Outlined,
    target: Outlined,
    frames: tuple[Bounds, Bounds],
    solid: Sequence[Bounds],
    wires: Wires,
    keys: tuple[str, str],
) -> list[Point]:
    """The best of the ways that a person would think of, judged by what they run through.

    ``frames`` are the pools around the ends, ``solid`` what should not be run through, ``wires`` the
    lines that are there.
    """
    usual = route(source, target, kind="message", obstacles=solid)
    foreign = [box.grown(-1) for box in solid if box not in (source.bounds, target.bounds)]
    best, least = usual, float("inf")
    for line in (*_ways(source, target, frames), usual):
        crossed, covered = wires.toll(line, *keys)
        cost = length(line) + _BEND * len(line) + _CROSS * crossed
        cost += _HIT * len(hits(line, foreign)) + (_COVER + covered if covered else 0.0)
        if cost < least:
            best, least = line, cost
    return best


def _ways(
    source: Outlined, target: Outlined, frames: tuple[Bounds, Bounds]
) -> Iterator[list[Point]]:
    down = source.bounds.center.y < target.bounds.center.y
    top, bottom = (source, target) if down else (target, source)
    if top.bounds.bottom > bottom.bounds.y:
        return
    upper, lower = frames if down else frames[::-1]
    for line in (*_uprights(top, bottom), *_turning(top, bottom, (upper.bottom + lower.y) / 2)):
        yield line if down else line[::-1]


def _uprights(top: Outlined, bottom: Outlined) -> Iterator[list[Point]]:
    """Straight down, or out of the side of one end where the other is a pool."""
    narrow, wide = (top, bottom) if top.bounds.width <= bottom.bounds.width else (bottom, top)
    for shift in _SHIFTS:
        x = narrow.center.x + shift
        if _may_dock(narrow, x) and _may_dock(wide, x):
            yield [_dock(top, x, down=True), _dock(bottom, x, down=False)]
    for aside in _ASIDE:
        for x, side in (
            (narrow.bounds.x - aside, narrow.bounds.x),
            (narrow.bounds.right + aside, narrow.bounds.right),
        ):
            if _may_dock(wide, x):
                end = _dock(wide, x, down=wide is top)
                line = [Point(side, narrow.center.y), Point(x, narrow.center.y), end]
                yield line if narrow is top else line[::-1]
                middle = narrow.center.x
                start = _dock(narrow, middle, down=narrow is top)
                y = start.y + (_STUB if narrow is top else -_STUB)
                line = [start, Point(middle, y), Point(x, y), end]
                yield line if narrow is top else line[::-1]


def _turning(top: Outlined, bottom: Outlined, level: float) -> Iterator[list[Point]]:
    """Down, along the gap between the pools, and down again."""
    for shift in _LEVELS:
        y = level + shift
        for from_x in _SHIFTS[:3]:
            for to_x in _SHIFTS[:3]:
                x, end = top.center.x + from_x, bottom.center.x + to_x
                if x == end or not (_may_dock(top, x) and _may_dock(bottom, end)):
                    continue
                start, stop = _dock(top, x, down=True), _dock(bottom, end, down=False)
                if start.y < y < stop.y:
                    yield simplify([start, Point(x, y), Point(end, y), stop])


def _may_dock(shape: Outlined, x: float) -> bool:
    if shape.outline in (Outline.CIRCLE, Outline.DIAMOND):
        return abs(x - shape.center.x) < 1
    return shape.bounds.x + _INSET <= x <= shape.bounds.right - _INSET


def _dock(shape: Outlined, x: float, *, down: bool) -> Point:
    """Where an upright line at ``x`` meets the lower (``down``) or upper border."""
    away = shape.bounds.bottom + 1e4 if down else shape.bounds.y - 1e4
    return Point(x, dock_shape(shape, (x, away), Point(x, shape.center.y)).y)

"""Where names stand that are not written inside their shape."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.lines import is_level
from procedit.layout.near import Surroundings
from procedit.layout.sides import Side, side_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LABEL_GAP = 10.0
"""Between a shape and a name moved to a free side, in diagram pixels."""

DEFAULT_GAP = 7.0
"""Between a shape and the name below it, in diagram pixels."""

_FLOW_GAP = 6.0
_ASIDE, _CLOSE = 8.0, 2.0
_STEPS = 8
"""In so many steps a name is tried from one end of a segment to the other."""
_ORDER = (Side.TOP, Side.BOTTOM, Side.LEFT, Side.RIGHT)


def label_at(
    shape: Bounds, size: tuple[float, float], side: Side = Side.BOTTOM, gap: float = LABEL_GAP
) -> Bounds:
    """The place of a name of the given size at one side of ``shape``, centred along it."""
    width, height = size
    x, y = shape.center.x - width / 2, shape.center.y - height / 2
    if side is Side.TOP:
        y = shape.y - gap - height
    elif side is Side.BOTTOM:
        y = shape.bottom + gap
    elif side is Side.LEFT:
        x = shape.x - gap - width
    else:
        x = shape.right + gap
    return Bounds(x, y, width, height)


def default_label(shape: Bounds, size: tuple[float, float]) -> Bounds:
    """Where the name of an event, gateway or data element starts out: below, centred."""
    return label_at(shape, size, Side.BOTTOM, DEFAULT_GAP)


def labels_aside(shape: Bounds, size: tuple[float, float]) -> Iterator[Bounds]:
    """Places above and below ``shape`` beside its middle line, where lines run at all four sides."""
    width, height = size
    middle = shape.center.x
    for y in (shape.y - height - _CLOSE, shape.bottom + _CLOSE):
        yield Bounds(middle - _ASIDE - width, y, width, height)
        yield Bounds(middle + _ASIDE, y, width, height)


def label_side(shape: Bounds, label: Bounds) -> Side:
    """The side of ``shape`` at which its name stands now."""
    dx = max(shape.x - label.right, label.x - shape.right, 0.0)
    dy = max(shape.y - label.bottom, label.y - shape.bottom, 0.0)
    if dx == dy == 0:
        return side_of(shape, label.center)
    if dy >= dx:
        return Side.BOTTOM if label.center.y > shape.center.y else Side.TOP
    return Side.RIGHT if label.center.x > shape.center.x else Side.LEFT


def shape_labels(shape: Bounds, size: tuple[float, float]) -> Iterator[Bounds]:
    """Places beside a shape: in the middle of each side, then at its corners."""
    for side in _ORDER:
        yield label_at(shape, size, side)
    yield from labels_aside(shape, size)
    width, height = size
    for y in (shape.center.y - _FLOW_GAP - height, shape.center.y + _FLOW_GAP):
        for x in (shape.right + _FLOW_GAP, shape.x - _FLOW_GAP - width):
            yield Bounds(x, y, width, height)


def taken_sides(
    shape: Bounds,
    lines: Iterable[Sequence[Point]],
    host: Bounds | None = None,
) -> frozenset[Side]:
    """The sides at which a line docks; at a boundary event also those that its ``host`` covers.

    Each of ``lines`` begins or ends at ``shape``.
    """
    taken: set[Side] = set()
    for line in lines:
        for end in (line[0], line[-1]):
            if shape.grown(2).holds(*end):
                taken.add(side_of(shape, end))
    if host is not None:
        taken |= {
            side for side in Side if host.grown(1).holds(*label_at(shape, (0, 0), side).center)
        }
    return frozenset(taken)


def free_label_side(
    taken: Iterable[Side], current: Side | None = None, order: Sequence[Side] = _ORDER
) -> Side | None:
    """The side for a name: where it is while that is free, else the first free one, else None."""
    blocked = set(taken)
    if current is not None and current not in blocked:
        return current
    return next((side for side in order if side not in blocked), None)


def flow_label(
    waypoints: Sequence[Point],
    size: tuple[float, float],
    *,
    near_start: bool = False,
    obstacles: Iterable[Bounds] = (),
) -> Bounds:
    """Beside a flow, at the first of ``flow_labels`` that covers least."""
    around = Surroundings()
    around.add_line(waypoints)
    for box in obstacles:
        around.add(box)
    return around.best(flow_labels(waypoints, size, near_start=near_start))


def flow_labels(
    waypoints: Sequence[Point], size: tuple[float, float], *, near_start: bool = False
) -> Iterator[Bounds]:
    """Places beside a flow: above or below a horizontal segment, right or left of a vertical one.

    First those at the middle segment, or with ``near_start`` at the first one that has room, as
    beside a gateway; then those at the other segments, the longest first.
    """
    first = _segment(waypoints, size, near_start=near_start)
    segments = list(itertools.pairwise(waypoints))
    others = sorted(
        (index for index in range(len(segments)) if index != first),
        key=lambda index: -_reach(segments[index]),
    )
    for index in (first, *others):
        yield from _beside(*segments[index], size, near_start=near_start)
    for index in (first, *others):
        yield from _beside(*segments[index], size, near_start=not near_start)
    for index in (first, *others):
        yield from _along(*segments[index], size)


def _reach(segment: tuple[Point, Point]) -> float:
    a, b = segment
    return abs(a.x - b.x) + abs(a.y - b.y)


def _segment(waypoints: Sequence[Point], size: tuple[float, float], *, near_start: bool) -> int:
    last = len(waypoints) - 2
    if not near_start:
        return _middle_segment(waypoints)
    for index in range(min(2, last) + 1):
        a, b = waypoints[index], waypoints[index + 1]
        if is_level(a, b) and abs(b.x - a.x) >= size[0]:
            return index
    return 0


def _middle_segment(waypoints: Sequence[Point]) -> int:
    lengths = [abs(b.x - a.x) + abs(b.y - a.y) for a, b in itertools.pairwise(waypoints)]
    half, so_far = sum(lengths) / 2, 0.0
    for index, one in enumerate(lengths):
        so_far += one
        if so_far >= half:
            return index
    return len(lengths) - 1


def _along(a: Point, b: Point, size: tuple[float, float]) -> Iterator[Bounds]:
    """Places beside a segment from one end to the other, as far as it is longer than a name."""
    width, height = size
    room = _reach((a, b)) - (width if is_level(a, b) else height)
    for step in range(_STEPS + 1) if room > 0 else ():
        share = (step / _STEPS - 0.5) * room / _reach((a, b))
        dx, dy = (b.x - a.x) * share, (b.y - a.y) * share
        for place in _beside(a, b, size, near_start=False):
            yield place.moved(dx, dy)


def _beside(a: Point, b: Point, size: tuple[float, float], *, near_start: bool) -> list[Bounds]:
    width, height = size
    middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    if is_level(a, b):
        x = middle.x - width / 2
        if near_start and abs(b.x - a.x) > width + 2 * LABEL_GAP:
            x = a.x + LABEL_GAP if b.x > a.x else a.x - LABEL_GAP - width
        return [
            Bounds(x, middle.y - _FLOW_GAP - height, width, height),
            Bounds(x, middle.y + _FLOW_GAP, width, height),
        ]
    y = middle.y - height / 2
    if near_start and abs(b.y - a.y) > height + 2 * LABEL_GAP:
        y = a.y + LABEL_GAP if b.y > a.y else a.y - LABEL_GAP - height
    return [
        Bounds(middle.x + _FLOW_GAP, y, width, height),
        Bounds(middle.x - _FLOW_GAP - width, y, width, height),
    ]

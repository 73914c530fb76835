"""What lies under a point: by real outlines, lines within a few pixels, open shapes by their border."""

from __future__ import annotations

import itertools
from math import hypot
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.layout.docking import is_inside, nearest_on_outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.canvas.drawn import Drawn

HEADER = 30.0
"""How wide the band is that holds a pool's or a lane's name, in diagram pixels."""
_TITLE = 24.0
"""How high the place of an open sub-process's name is."""


def topmost(candidates: Iterable[Drawn], point: Point, tolerance: float) -> Drawn | None:
    """What a click on ``point`` means; a shape goes before the lines that end at its border."""
    border: Drawn | None = None
    for drawn in sorted(candidates, key=_rank, reverse=True):
        if drawn.line:
            if distance_to(drawn.line, point) <= tolerance:
                border = border or drawn
        elif drawn.is_open:
            if border is None and on_open(drawn, point, tolerance):
                return drawn
        elif is_inside(drawn.outline, drawn.body, point):
            return border if border is not None and _crosses(border, point, tolerance) else drawn
    return border or _touched(candidates, point, tolerance)


def _touched(candidates: Iterable[Drawn], point: Point, tolerance: float) -> Drawn | None:
    """A shape whose border the pointer only just missed: small ones are easier to hit so."""
    near = [each for each in candidates if not each.line and not each.is_open]
    near = [each for each in near if _gap(each, point) <= tolerance]
    return min(near, key=lambda each: _gap(each, point), default=None)


def _gap(drawn: Drawn, point: Point) -> float:
    foot = nearest_on_outline(drawn.outline, drawn.body, point)
    return hypot(foot.x - point.x, foot.y - point.y)


def _crosses(drawn: Drawn, point: Point, tolerance: float) -> bool:
    """Whether a line above a shape is meant: hit well, and not where it ends at the shape."""
    ends = (drawn.line[0], drawn.line[-1])
    docks = any(hypot(end.x - point.x, end.y - point.y) <= 2 * tolerance for end in ends)
    return not docks and distance_to(drawn.line, point) <= tolerance / 2


def on_open(drawn: Drawn, point: Point, tolerance: float) -> bool:
    """Whether a point takes hold of what holds others: at its border or name, of a blank anywhere."""
    body = drawn.body
    if not body.grown(tolerance).holds(*point):
        return False
    if drawn.is_blank or not body.grown(-tolerance).holds(*point):
        return True
    if drawn.type.family not in (Family.POOL, Family.LANE):
        return drawn.type.is_sub_process and point.y <= body.y + _TITLE
    return (point.x - body.x if drawn.is_horizontal else point.y - body.y) <= HEADER


def innermost(candidates: Iterable[Drawn], point: Point) -> Drawn | None:
    """The uppermost open shape that holds the point."""
    holding = [each for each in candidates if each.is_open and each.body.holds(*point)]
    return max(holding, key=_rank, default=None)


def _rank(drawn: Drawn) -> float:
    return drawn.rank


def distance_to(line: Sequence[Point], point: Point) -> float:
    """How far a point is from the nearest segment, in diagram pixels."""
    if len(line) == 1:
        return hypot(line[0].x - point.x, line[0].y - point.y)
    return min((_segment(a, b, point) for a, b in itertools.pairwise(line)), default=float("inf"))


def _segment(a: Point, b: Point, point: Point) -> float:
    dx, dy = b.x - a.x, b.y - a.y
    square = dx * dx + dy * dy
    t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / square if square else 0.0
    t = min(1.0, max(0.0, t))
    return hypot(a.x + t * dx - point.x, a.y + t * dy - point.y)


def is_at(drawn: Drawn, point: Point, tolerance: float) -> bool:
    """Whether a line runs within ``tolerance`` of a point."""
    return distance_to(drawn.line, point) <= tolerance


def is_within(drawn: Drawn, area: Bounds) -> bool:
    """Whether a rubber band around ``area`` takes the element in: it encloses it wholly."""
    return area.encloses(drawn.body)

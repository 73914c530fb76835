"""The sign “§” on steps and gateways that rest on a law; filled where the law requires the step."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.canvas.picture import INK, PAPER, Path
from procedit.model.bank import element_data
from procedit.model.bank_values import ActivityData
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from procedit.canvas.picture import Command, Picture
    from procedit.model.bank_values import NodeData
    from procedit.model.diagram import Edge

_RADIUS = 9.0
_INSET = 14.0
"""From the right border of a step to the middle of its sign, which stands on the upper border."""
_ROUND = 0.5523 * _RADIUS
"""How far the handles of a cubic curve are away that runs a quarter of the circle."""


def with_badge(picture: Picture, item: Shape | Edge) -> Picture:
    """The picture with the sign, where the item's element rests on a law; else the very same one."""
    element = item.element if isinstance(item, Shape) else None
    data = None if element is None else element_data(element)
    if not _rests_on_law(data):
        return picture
    is_filled = isinstance(data, ActivityData) and data.mandatory
    at = _place(picture)
    left, top = picture.origin
    circle = Bounds(left + at.x - _RADIUS, top + at.y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
    return replace(
        picture,
        paths=_signed(picture.paths, at, is_filled),
        bounds=picture.bounds.joined(circle.grown(1.0)),
    )


def _rests_on_law(data: ActivityData | NodeData | None) -> bool:
    if isinstance(data, ActivityData):
        return bool(data.laws)
    return data is not None and bool(data.legal)


def _place(picture: Picture) -> Point:
    """The middle of the sign around the picture's origin: at the upper right of the shape."""
    body = picture.body
    if picture.outline is Outline.DIAMOND:
        return Point(0.78 * body.width, 0.22 * body.height)
    return Point(max(_RADIUS, body.width - _INSET), 0.0)


@lru_cache(maxsize=2048)
def _signed(paths: tuple[Path, ...], at: Point, is_filled: bool) -> tuple[Path, ...]:
    """The marks with the sign; the same tuple for equal ones, by which painters cache.

    The sign is drawn, not written, so that the shape's text is its name alone.
    """
    ground, ink = (INK, PAPER) if is_filled else (PAPER, INK)
    circle = Path(_circle(at), INK, ground, 1.5, detail=True)
    hooks = tuple(Path(_hook(at, turn), ink, "", 1.4, detail=True) for turn in (1, -1))
    return (*paths, circle, *hooks)


def _hook(at: Point, turn: int) -> tuple[Command, ...]:
    """One of the two hooks that make the sign; the other one is it turned by half."""
    (x, y), t = at, turn
    return (
        ("M", x + 2.5 * t, y - 4.0 * t),
        ("C", x + 2.0 * t, y - 6.2 * t, x - 2.7 * t, y - 6.0 * t, x - 2.7 * t, y - 3.6 * t),
        ("C", x - 2.7 * t, y - 1.5 * t, x + 2.8 * t, y - 1.4 * t, x + 2.8 * t, y + 1.0 * t),
        ("C", x + 2.8 * t, y + 1.9 * t, x + 2.0 * t, y + 2.5 * t, x + 1.0 * t, y + 2.6 * t),
    )


def _circle(at: Point) -> tuple[Command, ...]:
    x, y = at
    r, k = _RADIUS, _ROUND
    return (
        ("M", x + r, y),
        ("C", x + r, y + k, x + k, y + r, x, y + r),
        ("C", x - k, y + r, x - r, y + k, x - r, y),
        ("C", x - r, y - k, x - k, y - r, x, y - r),
        ("C", x + k, y - r, x + r, y - k, x + r, y),
        ("Z",),
    )

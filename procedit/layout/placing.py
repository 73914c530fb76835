"""Where an appended element goes: where a person would put it, clear of what stands there."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.layout.sides import Side, attached_side

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 80.0
"""Between a step and the one appended to it, in diagram pixels."""

ROW_GAP = 30.0
"""Between two branches, one below the other, in diagram pixels."""

_STEP, _RINGS, _CLEAR, _BORDER = 20.0, 40, 14.0, 20.0
"""For looking for a free place: how finely, how far, how clear of others and of the border."""

_ANNOTATION_LIFT, _DATA_DROP, _STEP_ASIDE = 50.0, 40.0, 15.0


def place_after(
    source: Bounds,
    size: tuple[float, float],
    occupied: Sequence[Bounds] = (),
    *,
    gap: float = GAP,
) -> Bounds:
    """Right of ``source``, vertically centred; the next branch goes below or above what is there."""
    width, height = size
    wanted = Bounds(source.right + gap, source.center.y - height / 2, width, height)
    return _free_vertically(wanted, occupied, ROW_GAP)


def place_handler(
    event: Bounds, host: Bounds, size: tuple[float, float], occupied: Sequence[Bounds] = ()
) -> Bounds:
    """Where the step after a boundary event goes: to the right and away from the host."""
    width, height = size
    side = attached_side(event, host)
    if side is Side.RIGHT:
        return place_after(event, size, occupied)
    if side is Side.LEFT:
        wanted = Bounds(event.x - GAP - width, event.center.y - height / 2, width, height)
        return _free_vertically(wanted, occupied, ROW_GAP)
    x = event.right + GAP / 2
    if side is Side.TOP:
        wanted = Bounds(x, min(event.y, host.y) - ROW_GAP - height, width, height)
        return _free_towards(wanted, occupied, ROW_GAP, downwards=False)
    wanted = Bounds(x, max(event.bottom, host.bottom) + ROW_GAP, width, height)
    return _free_towards(wanted, occupied, ROW_GAP, downwards=True)


def place_annotation(
    source: Bounds, size: tuple[float, float], occupied: Sequence[Bounds] = ()
) -> Bounds:
    """Up and to the right of what it explains, higher where something stands."""
    width, height = size
    wanted = Bounds(source.right, source.y - _ANNOTATION_LIFT - height, width, height)
    return _free_towards(wanted, occupied, _STEP_ASIDE, downwards=False)


def place_data(
    source: Bounds, size: tuple[float, float], occupied: Sequence[Bounds] = ()
) -> Bounds:
    """Below the right corner of the step that uses the data, lower where something stands."""
    width, height = size
    wanted = Bounds(source.right - 10, source.bottom + _DATA_DROP, width, height)
    return _free_towards(wanted, occupied, _STEP_ASIDE, downwards=True)


def free_spot(wanted: Bounds, occupied: Sequence[Bounds], gap: float = ROW_GAP) -> Bounds:
    """The place nearest to ``wanted``, straight below or above it, ``gap`` clear of all others."""
    return _free_vertically(wanted, occupied, gap)


def nearest_free(
    wanted: Bounds, occupied: Sequence[Bounds], within: Bounds | None = None
) -> Bounds:
    """The place nearest to ``wanted`` that is clear of all others, inside ``within`` if it fits there.

    Looked for in steps of 20 diagram pixels; ``wanted`` itself where all is full for far around.
    """
    inside = None if within is None else within.grown(-_BORDER)
    for area in (inside, None) if inside is not None else (None,):
        for dx, dy in _rings():
            box = wanted.moved(dx, dy)
            if area is None or area.encloses(box):
                room = box.grown(_CLEAR)
                if not any(room.meets(each) for each in occupied):
                    return box
    return wanted


@cache
def _rings() -> tuple[tuple[float, float], ...]:
    """Offsets for looking around, the nearest first; to the right and below before the others."""
    steps = range(-_RINGS, _RINGS + 1)
    found = ((dx * _STEP, dy * _STEP) for dx in steps for dy in steps)
    return tuple(sorted(found, key=lambda way: (math.hypot(*way), -way[0], -way[1])))


def _free_vertically(wanted: Bounds, occupied: Sequence[Bounds], gap: float) -> Bounds:
    below = _free_towards(wanted, occupied, gap, downwards=True)
    if below == wanted:
        return wanted
    above = _free_towards(wanted, occupied, gap, downwards=False)
    return below if below.y - wanted.y <= wanted.y - above.y else above


def _free_towards(
    wanted: Bounds, occupied: Sequence[Bounds], gap: float, *, downwards: bool
) -> Bounds:
    """The first place clear of the others when moving straight down (or up)."""
    reach = Bounds(wanted.x - gap, wanted.y, wanted.width + 2 * gap, wanted.height)
    column = [box for box in occupied if box.x < reach.right and reach.x < box.right]
    column.sort(key=lambda box: box.y if downwards else -box.bottom)
    y = wanted.y
    for box in column:
        if box.y - gap < y + wanted.height and y < box.bottom + gap:
            y = box.bottom + gap if downwards else box.y - gap - wanted.height
    return Bounds(wanted.x, y, wanted.width, wanted.height)

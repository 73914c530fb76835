"""Lanes fill their pool without gaps: what one gains, its neighbour or the pool gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.types import Family
from procedit.commands.scopes import pool_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_SAME = 1.5
LEAST = 60.0
"""How narrow a lane may become across its direction, in diagram pixels."""

Wanted = dict[str, Bounds]


class Sides(NamedTuple):
    """How far the four borders of a rectangle move, in diagram pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def applied(self, box: Bounds) -> Bounds:
        """The rectangle with its borders moved."""
        width = box.width + self.right - self.left
        return Bounds(
            box.x + self.left, box.y + self.top, width, box.height + self.bottom - self.top
        )


def between(old: Bounds, new: Bounds) -> Sides:
    """How far the borders move from one rectangle to the other."""
    return Sides(new.x - old.x, new.y - old.y, new.right - old.right, new.bottom - old.bottom)


def owner_of(lane: Element) -> Element | None:
    """The lane or pool directly around a lane."""
    lane_set = lane.parent
    holder = None if lane_set is None else lane_set.parent
    if holder is not None and holder.type.family is not Family.LANE:
        return pool_of(lane)
    return holder


def siblings_of(lane: Element) -> list[Element]:
    """The lanes of the same set, the lane itself among them."""
    lane_set = lane.parent
    return [] if lane_set is None else list(lane_set.children("lane"))


def stretched_lanes(diagram: Diagram, owner: Element, old: Bounds, new: Bounds) -> Wanted:
    """The bounds of the lanes, at all levels, in a pool or lane that gets other bounds."""
    wanted: Wanted = {}
    _stretch(diagram, owner.lanes, between(old, new), wanted)
    return wanted


def _stretch(diagram: Diagram, lanes: Iterable[Element], by: Sides, wanted: Wanted) -> None:
    boxes = _boxes(diagram, lanes)
    area = enclosing(box for _, box in boxes)
    if area is None:
        return
    for lane, box in boxes:
        moves = Sides(
            by.left if _same(box.x, area.x) else 0,
            by.top if _same(box.y, area.y) else 0,
            by.right if _same(box.right, area.right) else 0,
            by.bottom if _same(box.bottom, area.bottom) else 0,
        )
        _grow(diagram, lane, box, moves, wanted)


def _grow(diagram: Diagram, lane: Element, box: Bounds, by: Sides, wanted: Wanted) -> None:
    """Move the borders of a lane and of the lanes in it."""
    if not any(by):
        return
    wanted[lane.key] = by.applied(wanted.get(lane.key, box))
    _stretch(diagram, lane.lanes, by, wanted)


def _boxes(diagram: Diagram, lanes: Iterable[Element]) -> list[tuple[Element, Bounds]]:
    shapes = ((lane, diagram.shape_of(lane.key)) for lane in lanes)
    return [(lane, shape.bounds) for lane, shape in shapes if shape is not None]


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= _SAME


def lane_resized(diagram: Diagram, lane: Element, new: Bounds) -> Wanted:
    """The bounds of all that changes when a lane gets other bounds: neighbours, or the pool."""
    wanted: Wanted = {}
    shape = diagram.shape_of(lane.key)
    if shape is None:
        return wanted
    old = shape.bounds
    boxes = _boxes(diagram, siblings_of(lane))
    others = [(each, box) for each, box in boxes if each != lane]
    by = _limited(old, between(old, new), [box for _, box in others])
    outer = _outer(old, by, [box for _, box in others])
    inner = Sides(*(a - b for a, b in zip(by, outer, strict=True)))
    _grow(diagram, lane, old, inner, wanted)
    for each, box in others:
        _grow(diagram, each, box, _answer(old, inner, box), wanted)
    owner = owner_of(lane)
    if any(outer):
        _pass_on(diagram, owner, outer, lane, wanted)
    return wanted


def _limited(old: Bounds, by: Sides, others: list[Bounds]) -> Sides:
    """The moves cut back so that no neighbour gets narrower than allowed."""
    left, top, right, bottom = by
    for box in others:
        across, down = max(0.0, box.width - LEAST), max(0.0, box.height - LEAST)
        if _same(box.right, old.x):
            left = max(left, -across)
        if _same(box.bottom, old.y):
            top = max(top, -down)
        if _same(box.x, old.right):
            right = min(right, across)
        if _same(box.y, old.bottom):
            bottom = min(bottom, down)
    return Sides(left, top, right, bottom)


def _outer(old: Bounds, by: Sides, others: list[Bounds]) -> Sides:
    """The moves of those borders that no neighbour shares: they are the owner's borders."""
    return Sides(
        0 if any(_same(box.right, old.x) for box in others) else by.left,
        0 if any(_same(box.bottom, old.y) for box in others) else by.top,
        0 if any(_same(box.x, old.right) for box in others) else by.right,
        0 if any(_same(box.y, old.bottom) for box in others) else by.bottom,
    )


def _answer(old: Bounds, by: Sides, box: Bounds) -> Sides:
    """How a neighbour's borders move when it shares a moved one."""
    return Sides(
        by.right if _same(box.x, old.right) else 0,
        by.bottom if _same(box.y, old.bottom) else 0,
        by.left if _same(box.right, old.x) else 0,
        by.top if _same(box.bottom, old.y) else 0,
    )


def _pass_on(
    diagram: Diagram, owner: Element | None, by: Sides, lane: Element, wanted: Wanted
) -> None:
    """Move the borders of what holds the lane, and with them those of all lanes there."""
    if owner is None:
        _stretch(diagram, siblings_of(lane), by, wanted)
        return
    shape = diagram.shape_of(owner.key)
    if shape is None:
        return
    if owner.type.family is Family.LANE:
        wanted.update(lane_resized(diagram, owner, by.applied(shape.bounds)))
        return
    wanted[owner.key] = by.applied(shape.bounds)
    _stretch(diagram, owner.lanes, by, wanted)

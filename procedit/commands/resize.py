"""Change the size of what may be resized."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.types import Family
from procedit.commands.annotations import LEAST, fitting_height
from procedit.commands.dropping import may_resize
from procedit.commands.lane_layout import lane_resized, stretched_lanes
from procedit.commands.refusal import insist
from procedit.commands.shifting import reshape

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_MINIMA = {Family.POOL: (300.0, 150.0), Family.LANE: (300.0, 60.0)}
_EMPTY_POOL = (300.0, 60.0)
_MINIMUM = (140.0, 120.0)
_PADDING = 20.0
_NEAR = 20.0


def resize(edit: Edit, diagram: Diagram, element: Element, bounds: Bounds) -> None:
    """Give a pool, lane, open sub-process, group or annotation other bounds.

    They are kept above the least size and around the content. Lanes fill their pool; the neighbour of
    a lane makes room. Raises ProceditError for what has a fixed size.
    """
    insist(may_resize(element, diagram, sideways=True))
    shape = diagram.shape_of(element.key)
    if shape is None:
        return
    old = shape.bounds
    is_level = shape.is_horizontal
    bounds = _at_least(old, bounds, least_size(element, is_horizontal=is_level))
    if element.type.family is Family.LANE:
        reshape(edit, diagram, lane_resized(diagram, element, bounds))
        return
    if element.type.name == "textAnnotation":
        bounds = _as_high_as_text(element, old, bounds)
    if not bounds.encloses(old):
        bounds = _around_content(diagram, element, old, bounds)
    wanted = {element.key: bounds}
    if element.type.family is Family.POOL:
        wanted.update(stretched_lanes(diagram, element, old, bounds))
    for event in element.boundary_events:
        attached = diagram.shape_of(event.key)
        if attached is not None:
            wanted[event.key] = carried_event(attached.bounds, old, bounds)
    reshape(edit, diagram, wanted)


def _as_high_as_text(element: Element, old: Bounds, new: Bounds) -> Bounds:
    """The new width with the height that the text needs then."""
    level = Bounds(new.x, old.y, new.width, old.height)
    return Bounds(level.x, level.y, level.width, fitting_height(element, level))


def least_size(element: Element, *, is_horizontal: bool) -> tuple[float, float]:
    """The least width and height of an element that can be resized, in diagram pixels."""
    kind = element.type
    if kind.name == "textAnnotation":
        return LEAST
    size = _MINIMA.get(kind.family, _MINIMUM)
    if kind.family is Family.POOL and element.process is None:
        size = _EMPTY_POOL
    if kind.family in _MINIMA and not is_horizontal:
        return size[1], size[0]
    return size


def _at_least(old: Bounds, new: Bounds, least: tuple[float, float]) -> Bounds:
    """The new bounds no smaller than ``least``; the border that was not moved stays."""
    width = max(new.width, min(least[0], old.width))
    height = max(new.height, min(least[1], old.height))
    x = new.x if new.x == old.x or width == new.width else new.right - width
    y = new.y if new.y == old.y or height == new.height else new.bottom - height
    return Bounds(x, y, width, height)


def _around_content(diagram: Diagram, element: Element, old: Bounds, new: Bounds) -> Bounds:
    """The new bounds, no border moved over what stands inside."""
    inside = element.process if element.type.family is Family.POOL else element
    if inside is None or not inside.is_container:
        return new
    shapes = (diagram.shape_of(child.key) for child in inside.children())
    content = enclosing(shape.bounds for shape in shapes if shape is not None)
    if content is None:
        return new
    room = content.grown(_PADDING)
    left = min(new.x, max(old.x, room.x))
    top = min(new.y, max(old.y, room.y))
    right = max(new.right, min(old.right, room.right))
    bottom = max(new.bottom, min(old.bottom, room.bottom))
    return Bounds(left, top, right - left, bottom - top)


def carried_event(event: Bounds, old: Bounds, new: Bounds) -> Bounds:
    """Where a boundary event goes when its activity gets other bounds: with the border it sits on."""
    dx = _along(event.center.x, (old.x, old.right), (new.x, new.right))
    dy = _along(event.center.y, (old.y, old.bottom), (new.y, new.bottom))
    return event.moved(dx, dy)


def _along(at: float, old: tuple[float, float], new: tuple[float, float]) -> float:
    if abs(at - old[0]) <= _NEAR:
        return new[0] - old[0]
    if abs(at - old[1]) <= _NEAR:
        return new[1] - old[1]
    share = (at - old[0]) / ((old[1] - old[0]) or 1)
    return new[0] + share * (new[1] - new[0]) - at

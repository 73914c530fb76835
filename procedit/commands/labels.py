"""Where the names of events, gateways, data and flows stand, and how large they are taken to be.

The window measures texts exactly and may pass sizes; without it they are estimated.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.surroundings import steps_near
from procedit.layout.labels import (
    default_label,
    flow_label,
    free_label_side,
    label_at,
    label_side,
    labels_aside,
    taken_sides,
)
from procedit.layout.lines import crosses
from procedit.layout.sides import Side
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_WIDTH, _LINE, _LETTER = 90.0, 14.0, 6.0
_AROUND = 40.0
_NEAR = 2.0


def estimated_size(text: str, width: float = _WIDTH) -> tuple[float, float]:
    """About how large a text is when it is wrapped at ``width``, in diagram pixels."""
    lines: list[float] = []
    for paragraph in text.split("\n"):
        lines.append(0.0)
        for word in paragraph.split():
            length = len(word) * _LETTER
            if lines[-1] and lines[-1] + _LETTER + length > width:
                lines.append(length)
            else:
                lines[-1] += length + (_LETTER if lines[-1] else 0)
    return max(_LETTER, min(width, max(lines))), len(lines) * _LINE


def place_label(
    edit: Edit,
    diagram: Diagram,
    element: Element,
    size: tuple[float, float] | None = None,
) -> None:
    """Give a named element a label beside it, at a free side; a label that has a place stays there.

    An unnamed element loses the place of its label.
    """
    item = diagram.item_of(element.key)
    if item is None or not element.type.has_external_label:
        return
    if not element.name:
        di.set_label_bounds(edit, item, None)
        return
    wanted = size or estimated_size(element.name)
    old = item.label_bounds
    if old is not None:
        di.set_label_bounds(edit, item, _resized(item, old, wanted))
    elif isinstance(item, Edge):
        di.set_label_bounds(edit, item, _beside_flow(diagram, element, item, wanted))
    else:
        di.set_label_bounds(edit, item, _beside_shape(diagram, element, item, wanted))


def _resized(item: Shape | Edge, old: Bounds, size: tuple[float, float]) -> Bounds:
    """The label with room for another text, at the same side of its element."""
    width, height = size
    x = old.center.x - width / 2
    y = old.y
    if isinstance(item, Shape):
        side = label_side(item.bounds, old)
        if side is Side.TOP:
            y = old.bottom - height
        elif side is not Side.BOTTOM:
            x = old.x if side is Side.RIGHT else old.right - width
            y = old.center.y - height / 2
    return Bounds(x, y, width, height)


def _beside_flow(
    diagram: Diagram, element: Element, edge: Edge, size: tuple[float, float]
) -> Bounds:
    points = edge.waypoints
    if len(points) < 2:
        return Bounds(0, 0, *size)
    source = element.source
    at_gateway = source is not None and source.type.outline.value == "diamond"
    xs, ys = [point.x for point in points], [point.y for point in points]
    area = Bounds(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(_AROUND)
    return flow_label(points, size, near_start=at_gateway, obstacles=steps_near(diagram, area))


def _beside_shape(
    diagram: Diagram, element: Element, shape: Shape, size: tuple[float, float]
) -> Bounds:
    bounds = shape.bounds
    taken = taken_sides(bounds, lines_at(diagram, element), _host_bounds(diagram, element))
    order = (Side.BOTTOM, Side.TOP, Side.RIGHT, Side.LEFT)
    places = [_place_at(bounds, size, side) for side in order if side not in taken]
    if not places:
        return _aside(diagram, element, bounds, size)
    return next((each for each in places if _is_clear(diagram, bounds, each)), places[0])


def _aside(diagram: Diagram, element: Element, bounds: Bounds, size: tuple[float, float]) -> Bounds:
    """Beside the line above or below a shape at whose every side something is."""
    lines = lines_at(diagram, element)
    places = list(labels_aside(bounds, size))
    clear = (
        each
        for each in reversed(places)
        if _is_clear(diagram, bounds, each) and not _is_crossed(each, lines)
    )
    return next(clear, places[-1])


def _is_crossed(place: Bounds, lines: Iterable[Sequence[Point]]) -> bool:
    return any(crosses(a, b, place) for line in lines for a, b in itertools.pairwise(line))


def _place_at(bounds: Bounds, size: tuple[float, float], side: Side) -> Bounds:
    return default_label(bounds, size) if side is Side.BOTTOM else label_at(bounds, size, side)


def _is_clear(diagram: Diagram, bounds: Bounds, place: Bounds) -> bool:
    """Whether a label there covers no step and leaves no pool, lane or sub-process around it."""
    whole = place.joined(bounds)
    if any(step.meets(place) for step in steps_near(diagram, whole, bounds)):
        return False
    frames = [shape for shape in diagram.shapes_near(whole) if shape.bounds != bounds]
    return all(_keeps(frame, bounds, place) for frame in frames)


def _keeps(frame: Shape, bounds: Bounds, place: Bounds) -> bool:
    if frame.bounds.encloses(bounds):
        return frame.bounds.encloses(place)
    element = frame.element
    is_frame = element is not None and element.type.family in (Family.POOL, Family.LANE)
    return not is_frame or frame.bounds.meets(bounds) or not frame.bounds.meets(place)


def lines_at(diagram: Diagram, element: Element) -> list[tuple[Point, ...]]:
    """The lines of all connections drawn at an element."""
    edges = (diagram.edge_of(each.key) for each in element.connections)
    return [edge.waypoints for edge in edges if edge is not None and edge.waypoints]


def _host_bounds(diagram: Diagram, element: Element) -> Bounds | None:
    host = element.attached_to
    shape = None if host is None else diagram.shape_of(host.key)
    return None if shape is None else shape.bounds


def adapt_label(edit: Edit, diagram: Diagram, element: Element) -> None:
    """Move the label of an event or gateway to a free side when a line now runs where it stands."""
    shape = diagram.shape_of(element.key)
    label = None if shape is None else shape.label_bounds
    if shape is None or label is None or not element.type.has_external_label:
        return
    bounds, lines = shape.bounds, lines_at(diagram, element)
    taken = taken_sides(bounds, lines, _host_bounds(diagram, element))
    current = label_side(bounds, label)
    if not _is_crossed(label.grown(_NEAR), lines):
        return  # it stands beside the line, at a corner
    side = free_label_side(taken, current)
    size = (label.width, label.height)
    if side is None and _is_crossed(label, lines):
        di.set_label_bounds(edit, shape, _aside(diagram, element, bounds, size))
    elif side is not None and side is not current:
        di.set_label_bounds(edit, shape, label_at(bounds, size, side))


def set_label(edit: Edit, diagram: Diagram, element: Element, bounds: Bounds | None) -> None:
    """Put an element's label somewhere else; None back to where it stands by itself."""
    item = diagram.item_of(element.key)
    if item is not None:
        di.set_label_bounds(edit, item, bounds)

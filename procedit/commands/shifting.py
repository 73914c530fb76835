"""Shapes that change place or size together, with their labels and the lines at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.routes import connections_at, follow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from procedit.bpmn.geometry import Bounds
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_HOLDERS = frozenset({"laneSet", "childLaneSet", "lane", "ioSpecification", "subChoreography"})


def moving_along(diagram: Diagram, elements: Iterable[Element]) -> dict[str, Shape]:
    """The shapes that move when ``elements`` do, by key.

    What a pool or open sub-process holds and what is attached to an activity goes along, and so do
    annotations and groups that stand wholly within a pool.
    """
    found: dict[str, Shape] = {}
    for element in elements:
        _collect(diagram, element, found)
    return found


def _collect(diagram: Diagram, element: Element, found: dict[str, Shape]) -> None:
    key = element.key
    shape = None if key in found else diagram.shape_of(key)
    if shape is None:
        return
    found[key] = shape
    for event in element.boundary_events:
        _collect(diagram, event, found)
    inside = element.process if element.type.family is Family.POOL else None
    if element.is_container:
        inside = element
    if inside is not None:
        _collect_content(diagram, inside, found)
    if element.type.family is Family.POOL:
        _collect_artifacts(diagram, element, shape.bounds, found)


def _collect_content(diagram: Diagram, holder: Element, found: dict[str, Shape]) -> None:
    """The shapes of what lies in a process, sub-process or lane."""
    for child in holder.children():
        kind = child.type
        if kind.is_connection:
            continue
        key = child.key
        item = diagram.shape_of(key) if kind.is_shape and key not in found else None
        if item is not None:
            found[key] = item
        if kind.is_sub_process or kind.name in _HOLDERS:
            _collect_content(diagram, child, found)


def _collect_artifacts(
    diagram: Diagram, pool: Element, area: Bounds, found: dict[str, Shape]
) -> None:
    parent = pool.parent
    for shape in diagram.shapes_near(area):
        element = shape.element
        if element is None or element.type.family is not Family.ARTIFACT:
            continue
        if element.parent == parent and area.encloses(shape.bounds):
            found.setdefault(element.key, shape)


def shift(edit: Edit, diagram: Diagram, shapes: Mapping[str, Shape], dx: float, dy: float) -> None:
    """Move exactly these shapes; their labels move along and the lines at them follow."""
    if not dx and not dy:
        return
    before = {key: shape.bounds for key, shape in shapes.items()}
    connections = connections_at(edit.document, shapes)
    lines = _lines_within(diagram, connections, shapes)
    nodes = [node for item in (*shapes.values(), *lines.values()) for node in item.placed_nodes]
    edit.translate(nodes, dx, dy)
    follow(edit, diagram, connections, before, done=lines.keys())


def _lines_within(
    diagram: Diagram, connections: Mapping[str, Element], shapes: Mapping[str, Shape]
) -> dict[str, Edge]:
    """The drawn connections with both ends among ``shapes``, by key."""
    found: dict[str, Edge] = {}
    for key, connection in connections.items():
        source, target = connection.source, connection.target
        if source is None or target is None:
            continue
        if source.key in shapes and target.key in shapes:
            edge = diagram.edge_of(key)
            if edge is not None:
                found[key] = edge
    return found


def reshape(edit: Edit, diagram: Diagram, wanted: Mapping[str, Bounds]) -> None:
    """Give shapes other bounds by key; labels follow the nearest border, lines their ends."""
    before: dict[str, Bounds] = {}
    for key, bounds in wanted.items():
        shape = diagram.shape_of(key)
        if shape is None or shape.bounds == bounds:
            continue
        before[key] = old = shape.bounds
        di.set_bounds(edit, shape, bounds)
        label = shape.label_bounds
        if label is not None:
            dx, dy = _label_shift(label, old, bounds)
            di.move_label(edit, shape, dx, dy)
    if before:
        follow(edit, diagram, connections_at(edit.document, before), before)


def _label_shift(label: Bounds, old: Bounds, new: Bounds) -> tuple[float, float]:
    """How far a label moves when its shape gets other bounds."""
    middle = label.center
    return (
        _border_shift(middle.x, (old.x, old.right), (new.x, new.right)),
        _border_shift(middle.y, (old.y, old.bottom), (new.y, new.bottom)),
    )


def _border_shift(at: float, old: tuple[float, float], new: tuple[float, float]) -> float:
    low, high = new[0] - old[0], new[1] - old[1]
    if at < old[0] + (old[1] - old[0]) / 3:
        return low
    return high if at > old[1] - (old[1] - old[0]) / 3 else (low + high) / 2

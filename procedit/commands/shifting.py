"""Shapes that change place or size together, with their labels and the lines at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import TYPES, Family
from procedit.commands import di
from procedit.commands.routes import connections_at, drawn, follow
from procedit.commands.scopes import ancestors, pool_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from procedit.bpmn.geometry import Bounds
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

    Group = tuple[Mapping[str, Shape], float, float]
    """Shapes by key and how far they move, in diagram pixels."""

_ARTIFACTS = tuple(name for name, row in TYPES.items() if row.family is Family.ARTIFACT)
_DATA_FLOWS = frozenset({"dataInputAssociation", "dataOutputAssociation"})
_HOLDERS = frozenset({"laneSet", "childLaneSet", "lane", "ioSpecification", "subChoreography"})


def moving_along(diagram: Diagram, elements: Iterable[Element]) -> dict[str, Shape]:
    """The shapes that move when ``elements`` do, by key.

    What a pool or open sub-process holds and what is attached to an activity goes along, and so do
    annotations and groups that stand wholly within them.
    """
    found: dict[str, Shape] = {}
    holders: list[Element] = []
    for element in elements:
        _collect(diagram, element, found)
        shape = found.get(element.key)
        if shape is not None and holds_artifacts(element, shape):
            holders.append(element)
    areas = [found[holder.key].bounds for holder in holders]
    for artifact, shape in artifacts_within(diagram, _around(holders), areas):
        found.setdefault(artifact.key, shape)
    return found


def holds_artifacts(element: Element, shape: Shape) -> bool:
    """Whether annotations and groups drawn within the shape of an element belong to it."""
    is_open = element.type.is_sub_process and shape.is_expanded
    return is_open or element.type.family is Family.POOL


def artifacts_within(
    diagram: Diagram, owners: Iterable[Element], areas: Sequence[Bounds]
) -> Iterator[tuple[Element, Shape]]:
    """The annotations and groups directly in ``owners`` that stand wholly in one of ``areas``."""
    for owner in owners if areas else ():
        for artifact in owner.children(*_ARTIFACTS):
            shape = diagram.shape_of(artifact.key)
            if shape is not None and any(area.encloses(shape.bounds) for area in areas):
                yield artifact, shape


def _around(holders: Iterable[Element]) -> list[Element]:
    """The processes, sub-processes and collaborations that hold the holders."""
    found: dict[Element, None] = {}
    for holder in holders:
        for each in ancestors(holder):
            if each.is_container:
                found[each] = None
        pool = pool_of(holder)
        if pool is not None and pool.parent is not None:
            found[pool.parent] = None
    return list(found)


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


def _collect_content(diagram: Diagram, holder: Element, found: dict[str, Shape]) -> None:
    """The shapes of what lies in a process, sub-process or lane."""
    for child in holder.children():
        kind = child.type
        if child.id and kind.is_shape:  # without an id no shape can mean it
            item = diagram.shape_of(child.key)
            if item is not None:
                found[child.key] = item
        if kind.is_sub_process or kind.name in _HOLDERS:
            _collect_content(diagram, child, found)


def shift(edit: Edit, diagram: Diagram, shapes: Mapping[str, Shape], dx: float, dy: float) -> None:
    """Move exactly these shapes; their labels move along and the lines at them follow."""
    shift_apart(edit, diagram, [(shapes, dx, dy)])


def shift_apart(edit: Edit, diagram: Diagram, groups: Sequence[Group]) -> None:
    """Move several groups of shapes, each by its own way, before the lines between them follow."""
    groups = [group for group in groups if group[1] or group[2]]
    connections: dict[str, Element] = {}
    lines: dict[str, Edge] = {}
    before: dict[str, Bounds] = {}
    moved = {key for shapes, *_ in groups for key in shapes}
    for shapes, dx, dy in groups:
        found = connections_at(edit.document, shapes)
        within = _lines_within(diagram, found, shapes)
        ends = (end for key, each in found.items() if key not in within for end in ends_of(each))
        stand = (_stands_for(diagram, end, shapes) for end in ends)
        before.update((key, shapes[key].bounds) for key in stand if key in shapes)
        edit.translate((*shapes.values(), *within.values()), dx, dy)
        connections.update(found)
        lines.update(within)
    follow(edit, diagram, connections, before, lines.keys(), moved)


def _stands_for(diagram: Diagram, key: str, shapes: Mapping[str, Shape]) -> str:
    """The key itself, or of the collapsed element that the element of that key is hidden in."""
    if key in shapes or not key:
        return key
    element = diagram.document.find(key)
    stands = None if element is None else drawn(diagram, element)
    return key if stands is None else stands.key


def _lines_within(
    diagram: Diagram, connections: Mapping[str, Element], shapes: Mapping[str, Shape]
) -> dict[str, Edge]:
    """The drawn connections with both ends among ``shapes``, by key."""
    found: dict[str, Edge] = {}
    for key, connection in connections.items():
        if all(end in shapes for end in ends_of(connection)):
            edge = diagram.edge_of(key)
            if edge is not None:
                found[key] = edge
    return found


def ends_of(connection: Element) -> tuple[str, str]:
    """The keys of what a connection runs between, empty where there is nothing."""
    if connection.type.name not in _DATA_FLOWS:
        return connection.reference_key("sourceRef"), connection.reference_key("targetRef")
    source, target = connection.source, connection.target
    return "" if source is None else source.key, "" if target is None else target.key


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
            dx, dy = label_shift(label, old, bounds)
            di.move_label(edit, shape, dx, dy)
    if before:
        follow(edit, diagram, connections_at(edit.document, before), before)


def label_shift(label: Bounds, old: Bounds, new: Bounds) -> tuple[float, float]:
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

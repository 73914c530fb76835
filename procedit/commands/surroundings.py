"""Which shapes stand where: what a new step must keep clear of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point, around
from procedit.bpmn.types import Family
from procedit.layout.wires import Wires

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from procedit.bpmn.geometry import Bounds
    from procedit.model.diagram import Diagram, Shape
    from procedit.model.element import Element

_SEE_THROUGH = frozenset({Family.POOL, Family.LANE})
REACH = 600.0
"""How far around a step others are looked at when a place or a way is sought, in diagram pixels."""


def wires_at(diagram: Diagram, connection: Element) -> Wires:
    """The other lines at both ends of a connection."""
    wires, seen = Wires(), {connection.key}
    for end in (connection.source, connection.target):
        _take_lines(diagram, end, wires, seen)
    return wires


def wires_near(diagram: Diagram, area: Bounds, without: str = "") -> Wires:
    """The lines at the shapes that meet ``area``, but for the connection of the key ``without``."""
    wires, seen = Wires(), {without}
    for shape in diagram.shapes_near(area):
        _take_lines(diagram, shape.element, wires, seen)
    return wires


def lines_near(diagram: Diagram, area: Bounds) -> list[tuple[Point, ...]]:
    """The lines at the shapes that meet ``area``, and the message flows that pass through it."""
    found: dict[str, tuple[Point, ...]] = {}
    shapes = diagram.shapes_near(area)
    for shape in shapes:
        element = shape.element
        for each in () if element is None else element.connections:
            if each.key not in found:
                edge = diagram.edge_of(each.key)
                found[each.key] = () if edge is None else edge.waypoints
    for each in _messages(shapes):
        edge = None if each.key in found else diagram.edge_of(each.key)
        line = () if edge is None else edge.waypoints
        if line and around(line).meets(area):
            found[each.key] = line
    return [line for line in found.values() if line]


def _messages(shapes: Iterable[Shape]) -> Iterator[Element]:
    """The message flows between pools of which one is among ``shapes``: they come from far away."""
    pools = (each.element for each in shapes)
    holder = next(
        (each.parent for each in pools if each is not None and each.type.family is Family.POOL),
        None,
    )
    yield from () if holder is None else holder.children("messageFlow")


def names_near(diagram: Diagram, area: Bounds, without: str) -> list[Bounds]:
    """Where the names of the shapes that meet ``area``, and of their lines, stand beside them."""
    found: dict[str, Bounds | None] = {}
    for shape in diagram.shapes_near(area):
        element = shape.element
        for each in () if element is None else (element, *element.connections):
            if each.key not in found and each.key != without:
                item = diagram.item_of(each.key) if each.name else None
                found[each.key] = None if item is None else item.label_bounds
    return [box for box in found.values() if box is not None]


def borders_near(diagram: Diagram, area: Bounds) -> list[tuple[Point, ...]]:
    """The outlines of the pools and lanes that meet ``area``."""
    found: list[tuple[Point, ...]] = []
    for shape in diagram.shapes_near(area):
        element = shape.element
        if element is not None and element.type.family in _SEE_THROUGH:
            x, y, right, bottom = *shape.bounds[:2], shape.bounds.right, shape.bounds.bottom
            corners = ((x, y), (right, y), (right, bottom), (x, bottom), (x, y))
            found.append(tuple(Point(*corner) for corner in corners))
    return found


def _take_lines(diagram: Diagram, at: Element | None, wires: Wires, seen: set[str]) -> None:
    for each in () if at is None else at.connections:
        if each.key not in seen:
            seen.add(each.key)
            edge = diagram.edge_of(each.key)
            if edge is not None:
                wires.add(edge.waypoints, *wire_ends(each))


def wire_ends(connection: Element) -> tuple[str, str]:
    """Between what a line runs; lines of one kind may share their way where they share an end."""
    kind = connection.type.name
    source, target = connection.reference_key("sourceRef"), connection.reference_key("targetRef")
    return f"{kind} {source}", f"{kind} {target}"


def steps_near(
    diagram: Diagram, area: Bounds, *insides: Bounds, among: Collection[str] | None = None
) -> list[Bounds]:
    """The shapes that meet ``area``, without pools, lanes, groups and what encloses ``insides``.

    With ``among`` only those of elements of these keys.
    """
    found: list[Bounds] = []
    for shape in diagram.shapes_near(area):
        element = shape.element
        if among is not None and (element is None or element.key not in among):
            continue
        if element is None or element.type.family in _SEE_THROUGH or element.type.name == "group":
            continue
        bounds = shape.bounds
        if not any(bounds.encloses(inside) for inside in insides):
            found.append(bounds)
    return found

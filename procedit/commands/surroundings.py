"""Which shapes stand where: what a new step must keep clear of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.layout.wires import Wires

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds, Point
    from procedit.model.diagram import Diagram
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
    """The lines at the shapes that meet ``area``."""
    found: dict[str, tuple[Point, ...]] = {}
    for shape in diagram.shapes_near(area):
        element = shape.element
        for each in () if element is None else element.connections:
            if each.key not in found:
                edge = diagram.edge_of(each.key)
                found[each.key] = () if edge is None else edge.waypoints
    return [line for line in found.values() if line]


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


def steps_near(diagram: Diagram, area: Bounds, *insides: Bounds) -> list[Bounds]:
    """The shapes that meet ``area``, without pools, lanes, groups and what encloses ``insides``."""
    found: list[Bounds] = []
    for shape in diagram.shapes_near(area):
        element = shape.element
        if element is None or element.type.family in _SEE_THROUGH or element.type.name == "group":
            continue
        bounds = shape.bounds
        if not any(bounds.encloses(inside) for inside in insides):
            found.append(bounds)
    return found

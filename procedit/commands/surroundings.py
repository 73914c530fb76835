"""Which shapes stand where: what a new step must keep clear of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.model.diagram import Diagram

_SEE_THROUGH = frozenset({Family.POOL, Family.LANE})
REACH = 600.0
"""How far around a step others are looked at when a place or a way is sought, in diagram pixels."""


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

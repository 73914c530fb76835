"""Append the next step: find a place, create it, connect it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.surroundings import REACH, steps_near
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.placing import place_after, place_annotation, place_data, place_handler

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NOT_DRAWN = QT_TRANSLATE_NOOP(
    "Error", "The element is not drawn in this diagram, so nothing can be appended to it here."
)


def append(
    edit: Edit,
    diagram: Diagram,
    source: Element,
    variant: Variant,
    *,
    bounds: Bounds | None = None,
    name: str = "",
) -> Element:
    """Create ``variant`` after ``source``, at ``bounds`` or at a free place, and connect the two."""
    place = bounds or place_for(diagram, source, variant)
    holder = _holder(source)
    element = create(edit, diagram, variant, place, holder, name=name)
    if variant.type.name == "textAnnotation":
        connect(edit, diagram, element, source)
    else:
        connect(edit, diagram, source, element)
    return element


def _holder(source: Element) -> Element | None:
    """What the new step belongs into: the source's own surroundings."""
    if source.type.family is Family.POOL:
        return source
    return source.container


def place_for(diagram: Diagram, source: Element, variant: Variant) -> Bounds:
    """Where a step appended to ``source`` goes. Raises ProceditError if the source is not drawn."""
    shape = diagram.shape_of(source.key)
    if shape is None:
        raise ProceditError(_NOT_DRAWN)
    own, size = shape.bounds, variant.size
    area = own.grown(REACH)
    occupied = [box for box in steps_near(diagram, area, own) if box != own]
    if variant.type.name == "textAnnotation":
        return place_annotation(own, size, occupied)
    if variant.type.family is Family.DATA:
        return place_data(own, size, occupied)
    host = source.attached_to
    around = None if host is None else diagram.shape_of(host.key)
    if around is not None:
        return place_handler(own, around.bounds, size, occupied)
    return place_after(own, size, occupied)

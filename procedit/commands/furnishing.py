"""Elements with what they cannot be without, and how new ones are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmn
from procedit.bpmn.variants import VARIANTS
from procedit.commands import di
from procedit.commands.definitions import add_definition
from procedit.commands.ids import id_prefix
from procedit.model.element import Element

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit


def add_element(edit: Edit, variant: Variant, scope: Element) -> Element:
    """The element of the model for ``variant`` with what the schema demands in it; not drawn."""
    kind = variant.type
    key = edit.document.new_id(id_prefix(kind))
    attributes = {"id": key, **variant.attributes}
    part = edit.add_part(scope, bpmn(kind.name), attributes=attributes)
    element = Element(edit.document, part.node)
    for definition in variant.definitions:
        add_definition(edit, element, definition)
    if kind.name == "textAnnotation":
        edit.add_part(element, bpmn("text"))
    return element


def draw(
    edit: Edit, diagram: Diagram, element: Element, bounds: Bounds, *, expanded: bool | None = None
) -> None:
    """Draw a new element with what its shape says about it."""
    traits: dict[str, str] = {}
    if element.type.is_sub_process or element.type.name == "subChoreography":
        traits["isExpanded"] = "true" if expanded else "false"
    if element.type.name == "exclusiveGateway":
        traits["isMarkerVisible"] = "true"
    di.add_shape(edit, diagram, element, bounds, traits=traits)


def furnish(
    edit: Edit, diagram: Diagram, element: Element, bounds: Bounds, *, expanded: bool
) -> None:
    """A new collapsed sub-process gets a diagram of its own, an open one what starts it."""
    if not element.type.is_sub_process:
        return
    if not expanded:
        di.add_diagram(edit, element)
    elif element.type.name != "adHocSubProcess":
        key = "startEvent.message" if element.is_event_sub_process else "startEvent"
        start = add_element(edit, VARIANTS[key], element)
        draw(edit, diagram, start, Bounds(bounds.x + 40, bounds.center.y - 18, 36, 36))

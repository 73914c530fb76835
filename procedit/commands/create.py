"""Create something new at a place in a diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS, Variant
from procedit.commands import di
from procedit.commands.choreographies import add_choreography_activity
from procedit.commands.data_elements import add_data_element
from procedit.commands.definitions import add_definition
from procedit.commands.dropping import fitting, may_attach, may_drop
from procedit.commands.growing import grow_around
from procedit.commands.ids import ensure_id, id_prefix
from procedit.commands.labels import place_label
from procedit.commands.lanes import add_lane_at
from procedit.commands.pools import add_pool
from procedit.commands.refusal import insist
from procedit.commands.rename import rename
from procedit.commands.scopes import home_for, main_scope
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.element import Element

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit

_NOTHING = QT_TRANSLATE_NOOP("Error", "The file has no process to add anything to.")
_SPECIAL = frozenset({Family.DATA, Family.CHOREOGRAPHY})


def create(
    edit: Edit,
    diagram: Diagram,
    variant: Variant,
    bounds: Bounds,
    into: Element | None = None,
    *,
    name: str = "",
) -> Element:
    """Create ``variant`` at ``bounds`` and draw it.

    ``into`` is the element dropped on: a pool, a lane, an open sub-process, for a boundary event its
    activity; None for the free canvas. Raises ProceditError where it cannot stand there.
    """
    target = into or main_scope(edit.document, diagram)
    if target is None:
        raise ProceditError(_NOTHING)
    if variant.type.name == "boundaryEvent":
        insist(may_attach(variant, target))
        return _named(edit, diagram, _add_boundary(edit, diagram, variant, bounds, target), name)
    insist(may_drop(variant, target, diagram))
    if variant.type.family is Family.POOL:
        return _named(edit, diagram, add_pool(edit, diagram, variant, bounds), name)
    if variant.type.family is Family.LANE:
        return _named(edit, diagram, add_lane_at(edit, diagram, target, bounds), name)
    element = _added(edit, variant, target)
    draw(edit, diagram, element, bounds, expanded=variant.expanded)
    _furnish(edit, diagram, element, variant, bounds)
    if into is not None:
        grow_around(edit, diagram, into, bounds)
    return _named(edit, diagram, element, name)


def _named(edit: Edit, diagram: Diagram, element: Element, name: str) -> Element:
    if name:
        rename(edit, element, name)
        place_label(edit, diagram, element)
    return element


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


def _added(edit: Edit, variant: Variant, target: Element) -> Element:
    kind = variant.type
    scope = home_for(variant.type, target)
    if kind.family is Family.DATA:
        return add_data_element(edit, variant, scope)
    if kind.family is Family.CHOREOGRAPHY:
        return add_choreography_activity(edit, variant, scope)
    if kind.name == "message":
        scope = edit.document.definitions
    return add_element(edit, fitting(variant, scope), scope)


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


def _furnish(
    edit: Edit, diagram: Diagram, element: Element, variant: Variant, bounds: Bounds
) -> None:
    """A collapsed sub-process gets a diagram of its own, an open one what starts it."""
    if not element.type.is_sub_process:
        return
    if not variant.expanded:
        di.add_diagram(edit, element)
    elif element.type.name != "adHocSubProcess":
        key = "startEvent.message" if element.is_event_sub_process else "startEvent"
        start = add_element(edit, VARIANTS[key], element)
        place = Bounds(bounds.x + 40, bounds.center.y - 18, 36, 36)
        draw(edit, diagram, start, place)


def _add_boundary(
    edit: Edit, diagram: Diagram, variant: Variant, bounds: Bounds, host: Element
) -> Element:
    scope = host.parent or host
    event = add_element(edit, variant, scope)
    edit.set(event, "attachedToRef", ensure_id(edit, host))
    draw(edit, diagram, event, bounds)
    return event

"""Create something new at a place in a diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.choreographies import add_choreography_activity
from procedit.commands.data_elements import add_data_element
from procedit.commands.dropping import fitting, may_attach, may_drop
from procedit.commands.furnishing import add_element, draw, furnish
from procedit.commands.growing import grow_around, needs_room
from procedit.commands.ids import ensure_id
from procedit.commands.labels import place_label
from procedit.commands.lanes import add_lane_at
from procedit.commands.pools import add_pool
from procedit.commands.refusal import insist
from procedit.commands.rename import rename
from procedit.commands.scopes import home_for, main_scope
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NOTHING = QT_TRANSLATE_NOOP("Error", "The file has no process to add anything to.")


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
    main = main_scope(edit.document, diagram)
    target = main if variant.type.name == "group" else into or main
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
    furnish(edit, diagram, element, bounds, expanded=bool(variant.expanded))
    if into is not None and needs_room(variant.type):
        grow_around(edit, diagram, into, bounds)
    return _named(edit, diagram, element, name)


def _named(edit: Edit, diagram: Diagram, element: Element, name: str) -> Element:
    if name:
        rename(edit, element, name)
        place_label(edit, diagram, element)
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


def _add_boundary(
    edit: Edit, diagram: Diagram, variant: Variant, bounds: Bounds, host: Element
) -> Element:
    scope = host.parent or host
    event = add_element(edit, variant, scope)
    edit.set(event, "attachedToRef", ensure_id(edit, host))
    draw(edit, diagram, event, bounds)
    return event

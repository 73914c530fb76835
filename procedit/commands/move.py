"""Move elements, perhaps into another pool, lane or sub-process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.attach import detach
from procedit.commands.dropping import may_drop
from procedit.commands.growing import grow_around, needs_room
from procedit.commands.refusal import insist
from procedit.commands.rewire import rewire
from procedit.commands.scopes import artifact_scope, flow_scope, is_within, pool_of
from procedit.commands.shifting import moving_along, shift
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_INTO_ITSELF = QT_TRANSLATE_NOOP("Error", "An element cannot be moved into itself.")
_FREE = frozenset({"group", "message", "dataInput", "dataOutput"})


def move(
    edit: Edit,
    diagram: Diagram,
    elements: Sequence[Element],
    dx: float,
    dy: float,
    into: Element | None = None,
) -> None:
    """Move elements by ``dx``, ``dy`` diagram pixels with all that belongs to them.

    ``into`` is the pool, lane, open sub-process or process they are dropped on; without it they stay
    where they belong. A lane takes its pool along. Raises ProceditError where they may not stand.
    """
    moved = list(dict.fromkeys(_taken_hold_of(each) for each in elements))
    shapes = moving_along(diagram, moved)
    if into is not None:
        _rehome(edit, diagram, moved, into)
    shift(edit, diagram, shapes, dx, dy)
    if into is not None:
        _grow(edit, diagram, moved, into)


def _taken_hold_of(element: Element) -> Element:
    if element.type.family is Family.LANE:
        return pool_of(element) or element
    return element


def _rehome(edit: Edit, diagram: Diagram, elements: Iterable[Element], into: Element) -> None:
    """Put the elements into another scope, and bring their connections in order."""
    strangers = [each for each in elements if _changes_home(each, into)]
    for element in strangers:
        if into == element or is_within(into, element):
            raise ProceditError(_INTO_ITSELF)
        insist(may_drop(element, into, diagram))
        scope = _scope_for(element, into)
        if element.type.name == "boundaryEvent":
            detach(edit, element)
        if scope is not None and element.parent != scope:
            put_into(edit, element, scope)
            _raise_over(edit, diagram, element, scope)
    rewire(edit, diagram, _with_content(strangers))


def _changes_home(element: Element, into: Element) -> bool:
    if element.type.is_connection or element.type.family in (Family.POOL, Family.LANE):
        return False
    if element.type.name in _FREE or (element.attached_to is not None and into == element.parent):
        return False
    scope = _scope_for(element, into)
    return scope is None or element.container != scope


def _scope_for(element: Element, into: Element) -> Element | None:
    if element.type.family is Family.ARTIFACT:
        return artifact_scope(into)
    scope = flow_scope(into)
    if scope is None and element.type.name == "dataStoreReference":
        return element.container
    return scope


def put_into(edit: Edit, element: Element, scope: Element) -> None:
    """Move the element in the file, its boundary events and data object along with it."""
    edit.move(element, scope)
    for event in element.boundary_events:
        edit.move(event, scope)
    data = element.reference("dataObjectRef")
    if data is not None and len(data.referring("dataObjectRef")) == 1:
        edit.move(data, scope)


def _with_content(elements: Iterable[Element]) -> list[Element]:
    found: list[Element] = []
    for element in elements:
        found += [element, *element.boundary_events]
        if element.is_container:
            found += [each for each in element.descendants() if each.type.is_shape]
    return found


def _raise_over(edit: Edit, diagram: Diagram, element: Element, scope: Element) -> None:
    """Draw the element, and what it holds, over its new surroundings."""
    holder = diagram.shape_of(scope.key)
    if holder is not None:
        for shape in moving_along(diagram, [element]).values():
            di.raise_over(edit, shape, holder)
            holder = shape


def _grow(edit: Edit, diagram: Diagram, elements: Iterable[Element], into: Element) -> None:
    """Enlarge what the elements were dropped into, so that it holds them."""
    for element in elements:
        shape = diagram.shape_of(element.key)
        inside = needs_room(element.type) and element.is_inside(flow_scope(into) or into)
        if shape is not None and inside:
            grow_around(edit, diagram, into, shape.bounds)

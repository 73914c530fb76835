"""What a group encloses is of the group's category (clause 8.4.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.categories import add_category_value, grouped_values
from procedit.commands.ids import ensure_id
from procedit.commands.listing import remove_children
from procedit.commands.traces import (
    inserted_elements,
    placed_shapes,
    removed_nodes,
    removed_shapes,
)
from procedit.model.element import Element
from procedit.model.steps import SetAttributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.change import Change
    from procedit.model.diagram import Diagram, Shape
    from procedit.model.edit import Edit

_GROUP, _REFERENCE = bpmn("group"), "categoryValueRef"


def give_categories(edit: Edit, change: Change) -> None:
    """Give a new group a category of its own."""
    if not change.added:
        return
    for added in inserted_elements(edit):
        for node in added.node.iter(_GROUP):
            group = Element(edit.document, node)
            if group.reference(_REFERENCE) is None:
                edit.set(group, _REFERENCE, ensure_id(edit, add_category_value(edit)))


def update_category_refs(edit: Edit, change: Change) -> None:
    """Let flow elements refer to the categories of the groups that enclose them.

    Only what was placed, or what a placed or changed group concerns, is looked at; references to
    categories without a group are let be.
    """
    grouped = grouped_values(edit.document)
    lost = dict(_lost(edit))
    if not grouped and not lost:
        return
    elements = {each.element.key: each.element for each in _concerned(edit, lost) if each.element}
    for element in elements.values():
        if _has_category(element):
            _update(edit, element, grouped, lost)


def _lost(edit: Edit) -> Iterator[tuple[str, list[Shape]]]:
    """The values that groups stood for no longer, with the shapes that may still refer to them."""
    document = edit.document
    gone = {
        node.get("bpmnElement"): (plane, bounds) for plane, node, bounds in removed_shapes(edit)
    }
    for group in removed_nodes(edit, "group"):
        plane, area = gone.get(group.id, (None, None))
        value = document.find(document.resolve(group.get(_REFERENCE), group.node))
        if plane is None or area is None or value is None:
            continue
        inside = [shape for shape in _referring(value) if shape.node.getparent() is plane]
        yield value.key, [shape for shape in inside if area.encloses(shape.bounds)]
    for step in tuple(edit.steps):
        if isinstance(step, SetAttributes) and step.node.tag == _GROUP:
            before = dict(step.before).get(_REFERENCE, "")
            value = document.find(document.resolve(before, step.node))
            if value is not None:
                yield value.key, list(_referring(value))


def _concerned(edit: Edit, lost: dict[str, list[Shape]]) -> Iterator[Shape]:
    for shapes in lost.values():
        yield from shapes
    groups = {step.node for step in edit.steps if step.node.tag == _GROUP}
    for shape in _placed(edit, [Element(edit.document, node) for node in groups]):
        yield shape
        element, diagram = shape.element, shape.diagram
        if element is None or diagram is None or element.tag != _GROUP:
            continue
        yield from diagram.shapes_near(shape.bounds)
        value = element.reference(_REFERENCE)
        if value is not None:
            yield from _referring(value)


def _placed(edit: Edit, groups: list[Element]) -> Iterator[Shape]:
    yield from placed_shapes(edit)
    for diagram in edit.document.diagrams if groups else ():
        for group in groups:
            shape = diagram.shape_of(group.key) if group.is_attached else None
            if shape is not None:
                yield shape


def _referring(value: Element) -> Iterator[Shape]:
    """The shapes of the elements that are of a category."""
    for element in value.referring(_REFERENCE):
        for diagram in element.document.diagrams:
            shape = diagram.shape_of(element.key) if element.tag != _GROUP else None
            if shape is not None:
                yield shape


def _has_category(element: Element) -> bool:
    kind = element.type
    is_data = kind.name in ("dataObjectReference", "dataStoreReference")
    return is_data or (kind.is_flow_node and kind.family is not Family.CHOREOGRAPHY)


def _update(
    edit: Edit,
    element: Element,
    grouped: dict[str, list[Element]],
    lost: dict[str, list[Shape]],
) -> None:
    """An element is of a category if a group encloses it in any of the diagrams that draw it."""
    document = edit.document
    drawn = [(each, each.shape_of(element.key)) for each in document.diagrams]
    shapes = [(diagram, shape) for diagram, shape in drawn if shape is not None]
    nodes = element.child_nodes(_REFERENCE)
    listed = [document.resolve((node.text or "").strip(), node) for node in nodes]
    for key in dict.fromkeys((*grouped, *lost)):
        is_in = any(
            _encloses(diagram, group, shape)
            for diagram, shape in shapes
            for group in grouped.get(key, ())
        )
        if is_in and key not in listed and document.resolve(key, element.node) == key:
            edit.add_part(element, bpmn(_REFERENCE), text=key)
        elif (
            not is_in
            and key in listed
            and (key in grouped or any(shape in lost.get(key, ()) for _, shape in shapes))
        ):
            remove_children(edit, element, _REFERENCE, key)


def _encloses(diagram: Diagram, group: Element, shape: Shape) -> bool:
    box = diagram.shape_of(group.key)
    return box is not None and box.bounds.encloses(shape.bounds)

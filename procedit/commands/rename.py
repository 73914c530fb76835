"""Change what is written at an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.annotations import fit_height
from procedit.commands.categories import add_category_value, groups_of
from procedit.commands.ids import ensure_id
from procedit.commands.labels import place_label
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NAMELESS = frozenset({"association", "dataInputAssociation", "dataOutputAssociation"})
_NO_NAME = QT_TRANSLATE_NOOP("Error", "{label} has no name. Use a text annotation instead.")


def rename(
    edit: Edit, element: Element, name: str, *, label_size: tuple[float, float] | None = None
) -> None:
    """Give an element another name, an annotation another text, a group another category.

    ``label_size`` is how large the new label is, in diagram pixels, where the caller knows.
    """
    kind = element.type.name
    if name == element.name:
        return
    if kind in _NAMELESS:
        raise ProceditError(_NO_NAME, label=element.type.label)
    if kind == "textAnnotation":
        _set_annotation(edit, element, name)
        for diagram in edit.document.diagrams:
            fit_height(edit, diagram, element, None if label_size is None else label_size[1])
    elif kind == "group":
        _set_category(edit, element, name)
    else:
        edit.set(element, "name", name or None)
        _rename_link(edit, element, name)
    if element.type.has_external_label:
        _place_labels(edit, element, label_size)


def _place_labels(edit: Edit, element: Element, size: tuple[float, float] | None) -> None:
    for diagram in edit.document.diagrams:
        item = diagram.item_of(element.key)
        if item is not None and (size or not element.name or item.label_bounds is not None):
            place_label(edit, diagram, element, size)


def _set_annotation(edit: Edit, element: Element, text: str) -> None:
    node = next(element.child_nodes("text"), None)
    if node is None:
        edit.add_part(element, bpmn("text"), text=text)
    else:
        edit.set_text(edit.document.facade(node), text)


def _rename_link(edit: Edit, element: Element, name: str) -> None:
    """Link events are found by the name of their definition, which the schema demands."""
    link = element.child("linkEventDefinition")
    if link is not None:
        edit.set(link, "name", name)


def _set_category(edit: Edit, group: Element, name: str) -> None:
    """A group's name is the value of a category, which is a root element (clause 8.4.1.2)."""
    value = group.reference("categoryValueRef")
    if value is None or len(groups_of(value)) > 1:
        value = add_category_value(edit, name)
        edit.set(group, "categoryValueRef", ensure_id(edit, value))
    edit.set(value, "value", name)

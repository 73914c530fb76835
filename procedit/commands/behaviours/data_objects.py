"""What data elements leave behind: data objects, and placeholders of data associations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.data_flow import placeholder
from procedit.commands.traces import removed_nodes
from procedit.model.element import Element
from procedit.model.steps import Remove

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def drop_data_objects(edit: Edit, change: Change) -> None:
    """Remove the data object whose last reference went."""
    if not change.removed:
        return
    for reference in removed_nodes(edit, "dataObjectReference"):
        found = edit.document.find(reference.get("dataObjectRef"))
        if found is not None and not found.referring("dataObjectRef"):
            edit.remove(found)


def drop_placeholders(edit: Edit, change: Change) -> None:
    """Remove the property that stood for the end of an association that went."""
    if not change.removed:
        return
    for step in tuple(edit.steps):
        if not isinstance(step, Remove) or not Element(edit.document, step.node).type.is_connection:
            continue
        owner = Element(edit.document, step.parent)
        left = placeholder(owner) if owner.type.is_flow_node and owner.is_attached else None
        if left is not None and not left.referring("targetRef"):
            edit.remove(left)

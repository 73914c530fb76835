"""A group's category goes when nothing is of that category any more (clause 8.4.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.traces import removed_nodes

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def drop_categories(edit: Edit, change: Change) -> None:
    """Remove the category value of a removed group, and a category without values."""
    if not change.removed and not change.changed:
        return
    document = edit.document
    for group in removed_nodes(edit, "group"):
        value = document.find(document.resolve(group.get("categoryValueRef"), group.node))
        if value is None or value.referring("categoryValueRef"):
            continue
        category = value.parent
        edit.remove(value)
        if category is not None and category.child("categoryValue") is None:
            edit.remove(category)

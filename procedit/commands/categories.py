"""Categories, which are what groups stand for (clause 8.4.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def add_category_value(edit: Edit, name: str = "") -> Element:
    """A new category, which is a root element, with one value of that name; gives the value."""
    document = edit.document
    category = edit.add(document.definitions, bpmn("category"), id=document.new_id("Category"))
    key = document.new_id("CategoryValue")
    return edit.add(category, bpmn("categoryValue"), id=key, value=name or None)


def groups_of(value: Element) -> list[Element]:
    """The groups that stand for a category value."""
    return [each for each in value.referring("categoryValueRef") if each.type.name == "group"]


def grouped_values(document: Document) -> dict[str, list[Element]]:
    """The groups of the document by the key of the category value that they stand for."""
    found: dict[str, list[Element]] = {}
    for category in document.definitions.children("category"):
        for value in category.children("categoryValue"):
            groups = groups_of(value)
            if groups:
                found[value.key] = groups
    return found

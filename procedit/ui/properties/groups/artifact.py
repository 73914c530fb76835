"""Text annotations and groups (clause 8.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.slots import Attribute
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_FORMAT = Field(
    "textFormat",
    _T("Property", "Format of the text"),
    Attribute("textFormat", "text/plain"),
    Kind.SUGGESTED,
    fixed(
        *(
            Choice(value, value, is_translated=False)
            for value in ("text/plain", "text/markdown", "text/html")
        )
    ),
)
_CATEGORY = Field("category", _T("Property", "Name of the category's list"), Attribute("name"))


def artifact(element: Element) -> list[Section]:
    """The format of an annotation, the list a group's category is of."""
    if element.type.name == "textAnnotation":
        return section("annotation", _T("Property", "Annotation"), element, _FORMAT, is_open=False)
    if element.type.name == "group":
        value = element.reference("categoryValueRef")
        category = value.parent if value is not None else None
        return section("category", _T("Property", "Category"), category, _CATEGORY, is_open=False)
    return []

"""What is written about an element, as plain text (clause 8.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.set_attribute import set_documentation
from procedit.commands.slots import Text, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TITLE = _T("Property", "Documentation")
_PLAIN = Field(
    "documentation",
    _T("Property", "Description"),
    Written(lambda element: element.documentation, set_documentation),
    Kind.PROSE,
    hint=_T("Property", "What one has to know about it"),
    title=_T("Command", "Change documentation"),
)
_FORMATTED = Field(
    "formatted",
    _T("Property", "Formatted description (shown only)"),
    Text("documentation"),
    Kind.SHOWN,
)


def documentation(element: Element) -> list[Section]:
    """The first documentation; one that holds markup is not edited, so that nothing gets lost."""
    if element.type.name == "definitions":  # the schema has no place for it there
        return []
    child = element.child("documentation")
    is_plain = child is None or len(child.node) == 0
    return section("documentation", _TITLE, element, _PLAIN if is_plain else _FORMATTED)

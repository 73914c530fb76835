"""What is written about an element, as plain text (clause 8.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.set_attribute import set_documentation
from procedit.commands.slots import Attribute, Text, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.model.facade import text_of
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed, section
from procedit.ui.properties.groups.parts import adding, part_section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TITLE = _T("Property", "Documentation")
_PLAIN = Field(
    "documentation",
    _T("Property", "Description"),
    Written(lambda element: element.documentation, set_documentation),
    Kind.DOCUMENTATION,
    hint=_T("Property", "What one has to know about it"),
    title=_T("Command", "Change documentation"),
)
_FORMATTED = Field(
    "formatted",
    _T("Property", "Formatted description (shown only)"),
    Text("documentation"),
    Kind.SHOWN,
)
_FORMAT = Field(
    "format",
    _T("Property", "Written as"),
    Attribute("textFormat", "text/plain"),
    Kind.SUGGESTED,
    fixed(
        Choice("text/plain", _T("Property", "Plain text")),
        Choice("text/markdown", _T("Property", "Markdown")),
        Choice("text/html", _T("Property", "HTML")),
    ),
)
_SHOWN = Field(
    "formatted",
    _T("Property", "Formatted description (shown only)"),
    Written(lambda part: text_of(part.node).strip(), lambda edit, part, text: None),
    Kind.SHOWN,
)
_ANOTHER = Choice("documentation", _T("Property", "Another description"))
_ADD = adding("another", _T("Property", "Add a description"), _ANOTHER)
_TEXT = Field(
    "text",
    _T("Property", "Description"),
    Written(
        lambda part: text_of(part.node).strip(),
        lambda edit, part, text: edit.set_text(part, text),
    ),
    Kind.DOCUMENTATION,
    title=_T("Command", "Change documentation"),
)


def documentation(element: Element) -> list[Section]:
    """The documentations; one that holds markup is not edited, so that nothing gets lost."""
    if element.type.name == "definitions":  # the schema has no place for it there
        return []
    found = list(element.children("documentation"))
    if not found:
        return section("documentation", _TITLE, element, _PLAIN)
    rows = [Row(_FORMATTED if len(found[0].node) else _PLAIN, (element,))]
    rows += [Row(_FORMAT, (found[0],)), Row(_ADD, (element,))]
    others = [
        part_section(part, number, _ANOTHER.label, _rows(part))
        for number, part in enumerate(found)
        if number
    ]
    return [Section("documentation", _TITLE, tuple(rows)), *others]


def _rows(part: Element) -> list[Row]:
    text = _SHOWN if len(part.node) else _TEXT
    return [Row(text, (part,)), Row(_FORMAT, (part,))]

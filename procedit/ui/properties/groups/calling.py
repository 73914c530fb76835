"""What calls something that is described elsewhere (clauses 10.3.6, 9.5.3, 11.5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.slots import Attribute, Qualified, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Section, section
from procedit.ui.properties.groups.references import all_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_CALLABLE = (
    "process",
    "globalTask",
    "globalUserTask",
    "globalManualTask",
    "globalScriptTask",
    "globalBusinessRuleTask",
)


def _suggested(element: Element) -> Sequence[Choice]:
    """What can be called in the same file; anything else is typed."""
    around = element.container
    return [
        Choice(each.id, _line(each), is_translated=False)
        for each in element.document.definitions.children(*_CALLABLE)
        if each.id and each != around
    ]


def _line(element: Element) -> str:
    return " ".join((element.name, "·", element.id)) if element.name else element.id


_FIELDS = {
    "callActivity": Field(
        "calledElement",
        _T("Property", "Calls"),
        Qualified(Attribute("calledElement")),
        Kind.TARGET,
        _suggested,
        hint=_T("Property", "A name to look for, or an id"),
    ),
    "callConversation": Field(
        "calledCollaborationRef",
        _T("Property", "Called collaboration"),
        Reference("calledCollaborationRef"),
        Kind.CHOICE,
        all_of("collaboration", "globalConversation"),
    ),
    "callChoreography": Field(
        "calledChoreographyRef",
        _T("Property", "Called choreography"),
        Reference("calledChoreographyRef"),
        Kind.CHOICE,
        all_of("choreography", "globalChoreographyTask"),
    ),
}


def calling(element: Element) -> list[Section]:
    """What is called."""
    field = _FIELDS.get(element.type.name)
    return section("calling", _T("Property", "Call"), element, field)

"""Processes and collaborations (clauses 10.2, 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.slots import Attribute, Flag
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_EXECUTABLE = Field(
    "isExecutable",
    _T("Property", "An engine can run it"),
    Flag("isExecutable", default=None),
    Kind.FLAG,
)
_CLOSED = Field(
    "isClosed",
    _T("Property", "All interaction is drawn"),
    Flag("isClosed"),
    Kind.FLAG,
)
_TYPE = Field(
    "processType",
    _T("Property", "Type of process"),
    Attribute("processType", "None"),
    Kind.CHOICE,
    fixed(
        Choice("None", _T("Property", "Not said")),
        Choice("Public", _T("Property", "Public")),
        Choice("Private", _T("Property", "Private")),
    ),
)
_COLLABORATIONS = ("collaboration", "choreography", "globalConversation", "globalChoreographyTask")


def process(element: Element) -> list[Section]:
    """Whether it can be run, and how much of it is shown."""
    if element.type.name == "process":
        return process_section(element)
    if element.type.name in _COLLABORATIONS:
        return section("collaboration", _T("Property", "Collaboration"), element, _CLOSED)
    return []


def process_section(element: Element | None) -> list[Section]:
    """The section of a process, none for None."""
    fields = (_EXECUTABLE, _CLOSED, _TYPE)
    return section("process", _T("Property", "Process"), element, *fields)

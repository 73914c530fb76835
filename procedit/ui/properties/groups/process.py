"""Processes (clause 10.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.reference_slots import References
from procedit.commands.set_attribute import set_documentation
from procedit.commands.slots import Attribute, Flag, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.inside import inside_of
from procedit.ui.properties.groups.lane import lane_set_rows
from procedit.ui.properties.groups.people import people_of
from procedit.ui.properties.groups.references import all_roots, labelled

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
_COLLABORATION = Field(
    "definitionalCollaborationRef",
    _T("Property", "Its interaction is drawn in"),
    Reference("definitionalCollaborationRef"),
    Kind.CHOICE,
    all_roots("collaboration", "choreography", "globalConversation"),
)
_SUPPORTS = Field(
    "supports",
    _T("Property", "Also does what these processes say"),
    References("supports"),
    Kind.SEVERAL,
    lambda process: labelled(
        each for each in process.document.definitions.children("process") if each != process
    ),
)
_INTERFACES = Field(
    "supportedInterfaceRef",
    _T("Property", "Interfaces it offers"),
    References("supportedInterfaceRef"),
    Kind.SEVERAL,
    all_roots("interface"),
)
_NAME = Field("process.name", _T("Property", "Name of the process"), Attribute("name"), Kind.LABEL)
_TEXT = Field(
    "process.documentation",
    _T("Property", "Description of the process"),
    Written(lambda element: element.documentation, set_documentation),
    Kind.DOCUMENTATION,
    title=_T("Command", "Change documentation"),
)
_SETS_NAME = _T("Property", "Name of the set of lanes")


def process(element: Element) -> list[Section]:
    """Whether it can be run, and how much of it is shown."""
    return process_section(element) if element.type.name == "process" else []


def process_section(element: Element, *first: Row) -> list[Section]:
    """The section of a process itself."""
    document = element.document
    rows = [*first, *(Row(field, (element,)) for field in (_EXECUTABLE, _CLOSED, _TYPE))]
    optional = {
        _COLLABORATION: ("collaboration", "choreography", "globalConversation"),
        _INTERFACES: ("interface",),
    }
    for field, kinds in optional.items():
        if document.definitions.child(*kinds) is not None or element.get(field.id):
            rows.append(Row(field, (element,)))
    if len(list(document.definitions.children("process"))) > 1:
        rows.append(Row(_SUPPORTS, (element,)))
    rows += lane_set_rows(element.child("laneSet"), _SETS_NAME)
    return [Section("process", _T("Property", "Process"), tuple(rows))]


def process_sections(element: Element | None) -> list[Section]:
    """All about the process of a pool, which is nowhere drawn itself; nothing for None."""
    if element is None:
        return []
    documentation = element.child("documentation")
    rows = [Row(_NAME, (element,))]
    if documentation is None or not len(documentation.node):
        rows.append(Row(_TEXT, (element,)))
    return [*process_section(element, *rows), *people_of(element), *inside_of(element)]

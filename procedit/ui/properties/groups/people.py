"""Who takes part in an activity or a process: performers and other roles (clause 10.3.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.reference_slots import ChildReference, Pick
from procedit.commands.set_resource import (
    assignment_of,
    set_assignment,
    set_resource,
    set_role,
)
from procedit.commands.slots import Attribute, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.expressions import language_rows
from procedit.ui.properties.groups.parts import PART_NAME, adding, part_section
from procedit.ui.properties.groups.references import with_new

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TITLE = _T("Property", "People")
_ROLES = {
    "performer": _T("Property", "Performer"),
    "potentialOwner": _T("Property", "May take it on"),
    "humanPerformer": _T("Property", "Human performer"),
    "resourceRole": _T("Property", "Other role"),
}
_CHOICES = tuple(Choice(name, label) for name, label in _ROLES.items())
_ADD = adding("role", _T("Property", "Add a person or role…"), *_CHOICES)
_KIND = Field(
    "role",
    _T("Property", "Kind of role"),
    Written(lambda role: role.type.name, set_role),
    Kind.CHOICE,
    fixed(*_CHOICES),
)
_RESOURCE = Field(
    "resource",
    _T("Property", "Who"),
    Pick(Written(ChildReference("resourceRef").read, set_resource), "resource"),
    Kind.CHOICE,
    with_new("resource", _T("Property", "New person or role…")),
)
_RESOURCE_NAME = Field(
    "resource.name", _T("Property", "Called"), Attribute("name", is_required=True)
)
_ASSIGNMENT = Field(
    "assignment",
    _T("Property", "Found by an expression"),
    Written(assignment_of, set_assignment),
    Kind.CODE,
)


def people(element: Element) -> list[Section]:
    """A section to add them, and one for each."""
    if element.type.family is not Family.ACTIVITY and element.type.name != "process":
        return []
    return people_of(element)


def people_of(owner: Element) -> list[Section]:
    """The people of an activity or process."""
    first = Section("people", _TITLE, (Row(_ADD, (owner,)),), is_open=False)
    roles = [
        replace(
            part_section(role, number, _ROLES[role.type.name], _rows(role)), id=f"role.{number}"
        )
        for number, role in enumerate(owner.children(*_ROLES))
    ]
    return [first, *roles]


def _rows(role: Element) -> list[Row]:
    rows = [Row(PART_NAME, (role,)), Row(_KIND, (role,)), Row(_RESOURCE, (role,))]
    resource = role.reference("resourceRef")
    if resource is not None and resource.type.name == "resource":
        rows.append(Row(_RESOURCE_NAME, (resource,)))
    rows.append(Row(_ASSIGNMENT, (role,)))
    assignment = role.child("resourceAssignmentExpression")
    if assignment is not None:
        expression = assignment.child("expression", "formalExpression")
        rows += language_rows(expression, "assignment")
    return rows

"""Connections (clauses 8.4.13, 9.3.1, 8.4.1.1, 10.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.attributes import may_have
from procedit.commands.set_default import set_condition, set_default
from procedit.commands.set_definition import set_direction
from procedit.commands.slots import FALSE, TRUE, Expression, Flag, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed, section
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.inside import ADD_ASSIGNMENT, assignment_sections
from procedit.ui.properties.groups.references import root_rows

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def _is_default(flow: Element) -> str:
    source = flow.source
    return TRUE if source is not None and source.reference("default") == flow else FALSE


def _set_default(edit: Edit, flow: Element, value: str) -> None:
    set_default(edit, flow, default=value == TRUE)


def _set_condition(edit: Edit, flow: Element, value: str) -> None:
    set_condition(edit, flow, value or None)


_CONDITION = Field(
    "conditionExpression",
    _T("Property", "Taken if"),
    Written(lambda flow: flow.child_text("conditionExpression"), _set_condition),
    Kind.CODE,
    title=_T("Command", "Change condition"),
)
_DEFAULT = Field(
    "default",
    _T("Property", "Taken if no other one is (default)"),
    Written(_is_default, _set_default),
    Kind.FLAG,
    title=_T("Command", "Set default flow"),
)
_IMMEDIATE = Field(
    "isImmediate",
    _T("Property", "Nothing happens in between"),
    Flag("isImmediate", default=None),
    Kind.FLAG,
)
_DIRECTION = Field(
    "associationDirection",
    _T("Property", "Arrows"),
    Written(lambda element: element.get("associationDirection", "None"), set_direction),
    Kind.CHOICE,
    fixed(
        Choice("None", _T("Property", "No arrow")),
        Choice("One", _T("Property", "At the end")),
        Choice("Both", _T("Property", "At both ends")),
    ),
)
_TRANSFORMATION = Field(
    "transformation", _T("Property", "Transformation"), Expression("transformation"), Kind.CODE
)


def flow(element: Element) -> list[Section]:
    """What each kind of connection can say."""
    name, title = element.type.name, _T("Property", "Connection")
    if name == "sequenceFlow":
        source = element.source
        can_be_default = source is not None and may_have(source.type.name, "default")
        default = _DEFAULT if can_be_default else None
        rows = expression_rows(element, _CONDITION)
        rows += [Row(field, (element,)) for field in (default, _IMMEDIATE) if field]
        return [Section("flow", title, tuple(rows))]
    if name == "messageFlow":
        return [Section("message-flow", title, tuple(root_rows(element)))]
    if name == "association":
        return section("association", title, element, _DIRECTION)
    if name in ("dataInputAssociation", "dataOutputAssociation"):
        rows = expression_rows(element, _TRANSFORMATION)
        rows.append(Row(ADD_ASSIGNMENT, (element,)))
        first = Section("data-association", title, tuple(rows))
        return [first, *assignment_sections(element)]
    return []

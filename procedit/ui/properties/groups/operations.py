"""Operations of interfaces: what a service offers and with which messages (clause 8.4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.reference_slots import ChildReference, Pick, References
from procedit.commands.slots import NEW, Attribute, Qualified, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row
from procedit.ui.properties.groups.references import all_roots, elements_or_none, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_LABEL = _T("Property", "Operation")


def operations(element: Element) -> list[Element]:
    """All operations of the file."""
    interfaces = element.document.definitions.children("interface")
    return [each for interface in interfaces for each in interface.children("operation")]


def _choices(element: Element) -> Sequence[Choice]:
    new = Choice(NEW, _T("Property", "New operation…"))
    return [*elements_or_none(operations(element)), new]


_BY_ATTRIBUTE = Field(
    "operation", _LABEL, Pick(Reference("operationRef"), "operation"), Kind.CHOICE, _choices
)
_BY_CHILD = Field(
    "operation", _LABEL, Pick(ChildReference("operationRef"), "operation"), Kind.CHOICE, _choices
)
_OPERATION = (
    Field("operation.name", _T("Property", "Its name"), Attribute("name", is_required=True)),
    Field(
        "operation.in",
        _T("Property", "Is asked with"),
        ChildReference("inMessageRef", is_required=True),
        Kind.CHOICE,
        lambda each: [named(message) for message in each.document.definitions.children("message")],
    ),
    Field(
        "operation.out",
        _T("Property", "Answers with"),
        ChildReference("outMessageRef"),
        Kind.CHOICE,
        all_roots("message"),
    ),
    Field(
        "operation.implementation",
        _T("Property", "Is implemented by"),
        Qualified(Attribute("implementationRef")),
    ),
)
_ERRORS = Field(
    "operation.errors",
    _T("Property", "Can fail with"),
    References("errorRef"),
    Kind.SEVERAL,
    all_roots("error"),
)
INTERFACE = (
    Field("interface.name", _T("Property", "Its interface"), Attribute("name", is_required=True)),
    Field(
        "interface.implementation",
        _T("Property", "The interface is implemented by"),
        Qualified(Attribute("implementationRef")),
    ),
)


def operation_rows(owner: Element) -> list[Row]:
    """Pick or make the operation that a task or message event uses, with its own properties."""
    by_child = owner.type.name == "messageEventDefinition"
    rows = [Row(_BY_CHILD if by_child else _BY_ATTRIBUTE, (owner,))]
    operation = owner.reference("operationRef")
    if operation is None or operation.type.name != "operation":
        return rows
    rows += own_rows(operation)
    interface = operation.parent
    if interface is not None and interface.type.name == "interface":
        rows += [Row(field, (interface,)) for field in INTERFACE]
    return rows


def own_rows(operation: Element) -> list[Row]:
    """What an operation says itself."""
    rows = [Row(field, (operation,)) for field in _OPERATION]
    if operation.document.definitions.child("error") is not None:
        rows.append(Row(_ERRORS, (operation,)))
    return rows

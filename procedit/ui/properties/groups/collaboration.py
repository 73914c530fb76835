"""Collaborations, and who corresponds to whom in what they call (clauses 9, 9.5, 8.4.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.reference_slots import AddingReference, ChildReference, References
from procedit.commands.slots import Expression, Flag, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.parts import PART_NAME, adding, part_sections
from procedit.ui.properties.groups.references import (
    all_roots,
    elements_named,
    item_rows,
    labelled,
    named,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_CLOSED = Field("isClosed", _T("Property", "All interaction is drawn"), Flag("isClosed"), Kind.FLAG)
_CHOREOGRAPHIES = Field(
    "choreographyRef",
    _T("Property", "Choreographies it follows"),
    References("choreographyRef"),
    Kind.SEVERAL,
    all_roots("choreography", "globalChoreographyTask"),
)
_INITIATING = Field(
    "initiatingParticipantRef",
    _T("Property", "Begun by"),
    Reference("initiatingParticipantRef"),
    Kind.CHOICE,
    lambda element: labelled(element.children("participant")),
)
_KINDS = ("collaboration", "choreography", "globalConversation", "globalChoreographyTask")
_KEY = Choice("correlationKey", _T("Property", "Correlation key"))
_PAIR = Choice("participantAssociation", _T("Property", "Same participant"))
_FLOWS = Choice("messageFlowAssociation", _T("Property", "Same message flow"))
_ADD_KEY = adding("keys", _T("Property", "Add a correlation key"), _KEY)
_ADD_PAIR = adding("pairs", _T("Property", "Say who is the same"), _PAIR)
_ADD = adding("links", _T("Property", "Add…"), _PAIR, _FLOWS, _KEY)


_NEW_PROPERTY = Field(
    "property",
    _T("Property", "Add a property"),
    AddingReference("correlationProperty", "correlationPropertyRef"),
    Kind.ADD,
    fixed(Choice("correlationProperty", _T("Property", "Correlation property"))),
    title=_T("Command", "Add part"),
)
_TYPE = _T("Property", "Its type")
_RETRIEVAL = (
    Field(
        "message",
        _T("Property", "Read from the message"),
        Reference("messageRef"),
        Kind.CHOICE,
        lambda each: [named(one) for one in each.document.definitions.children("message")],
    ),
    Field(
        "path",
        _T("Property", "There to be found at"),
        Expression("messagePath", is_required=True),
        Kind.CODE,
    ),
)


def _end(name: str, label: str, kind: str) -> Field:
    return Field(name, label, ChildReference(name, is_required=True), Kind.CHOICE, _only(kind))


def _only(kind: str) -> Callable[[Element], Sequence[Choice]]:
    return lambda element: labelled(element.document.elements(kind))[1:]


_PAIR_FIELDS = (
    _end("innerParticipantRef", _T("Property", "In what is called"), "participant"),
    _end("outerParticipantRef", _T("Property", "Here"), "participant"),
)
_FLOW_FIELDS = (
    Field(
        "innerMessageFlowRef",
        _T("Property", "In what is called"),
        Reference("innerMessageFlowRef"),
        Kind.CHOICE,
        _only("messageFlow"),
    ),
    Field(
        "outerMessageFlowRef",
        _T("Property", "Here"),
        Reference("outerMessageFlowRef"),
        Kind.CHOICE,
        _only("messageFlow"),
    ),
)
_PROPERTIES = Field(
    "correlationPropertyRef",
    _T("Property", "Recognised by"),
    References("correlationPropertyRef"),
    Kind.SEVERAL,
    all_roots("correlationProperty"),
)


def collaboration(element: Element) -> list[Section]:
    """Whether all is drawn, what it follows, and who corresponds to whom."""
    if element.type.name not in _KINDS:
        return []
    rows = [Row(_CLOSED, (element,))]
    if element.type.name == "globalChoreographyTask":
        rows.append(Row(_INITIATING, (element,)))
    definitions = element.document.definitions
    if definitions.child("choreography", "globalChoreographyTask") is not None:
        rows.append(Row(_CHOREOGRAPHIES, (element,)))
    rows.append(Row(_ADD, (element,)))
    first = Section("collaboration", _T("Property", "Collaboration"), tuple(rows))
    return [first, *pair_sections(element), *_flow_sections(element), *key_sections(element)]


def pair_sections(owner: Element) -> list[Section]:
    """Which participants of what is called are which ones here."""
    return part_sections(owner, _PAIR.value, _PAIR.label, _pair_rows)


def key_sections(owner: Element) -> list[Section]:
    """By what messages that belong together are recognised."""
    found = part_sections(owner, _KEY.value, _KEY.label, _key_rows)
    properties = dict.fromkeys(
        each
        for key in owner.children(_KEY.value)
        for each in elements_named(key, "correlationPropertyRef")
    )
    for number, each in enumerate(properties):
        title = _T("Property", "Correlation property")
        rows = tuple(property_rows(each))
        found.append(Section(f"correlationProperty.{number}", title, rows, False, each.name))
    return found


def key_button(owner: Element) -> Row:
    """The button that adds a correlation key."""
    return Row(_ADD_KEY, (owner,))


def pair_button(owner: Element) -> Row:
    """The button that adds an association of participants."""
    return Row(_ADD_PAIR, (owner,))


def _flow_sections(owner: Element) -> list[Section]:
    return part_sections(owner, _FLOWS.value, _FLOWS.label, _flow_rows)


def _pair_rows(part: Element) -> list[Row]:
    return [Row(field, (part,)) for field in _PAIR_FIELDS]


def _flow_rows(part: Element) -> list[Row]:
    return [Row(field, (part,)) for field in _FLOW_FIELDS]


def _key_rows(part: Element) -> list[Row]:
    rows = [Row(PART_NAME, (part,))]
    if part.document.definitions.child("correlationProperty") is not None:
        rows.append(Row(_PROPERTIES, (part,)))
    return [*rows, Row(_NEW_PROPERTY, (part,))]


def property_rows(found: Element) -> list[Row]:
    """What a correlation property says, and where it is read from."""
    rows = [Row(PART_NAME, (found,)), *item_rows(found, "type", "type", _TYPE)]
    for number, part in enumerate(found.children("correlationPropertyRetrievalExpression")):
        message, path = (replace(each, id=f"{each.id}.{number}") for each in _RETRIEVAL)
        rows += [Row(message, (part,)), *expression_rows(part, path, "messagePath")]
    return rows

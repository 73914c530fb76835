"""Choreography activities and conversations (clauses 11.5, 9.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.reference_slots import References
from procedit.commands.slots import Attribute, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.collaboration import (
    key_button,
    key_sections,
    pair_button,
    pair_sections,
)
from procedit.ui.properties.groups.references import around, elements_named, labelled, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def _participants(element: Element) -> Sequence[Choice]:
    return [named(each) for each in elements_named(element, "participantRef")]


_INITIATING = Field(
    "initiatingParticipantRef",
    _T("Property", "Begun by"),
    Reference("initiatingParticipantRef"),
    Kind.CHOICE,
    _participants,
    is_shared=False,
)
_LOOP = Field(
    "loopType",
    _T("Property", "Repeats"),
    Attribute("loopType", "None"),
    Kind.CHOICE,
    fixed(
        Choice("None", _T("Property", "Not at all")),
        Choice("Standard", _T("Property", "As long as a condition holds")),
        Choice("MultiInstanceParallel", _T("Property", "For several, at the same time")),
        Choice("MultiInstanceSequential", _T("Property", "For several, one after the other")),
    ),
)


_FLOWS = Field(
    "messageFlowRef",
    _T("Property", "Message flows in it"),
    References("messageFlowRef", least=1),
    Kind.SEVERAL,
    lambda element: labelled(around(element, "messageFlow")),
)
_MEMBERS = Field(
    "participantRef",
    _T("Property", "Participants"),
    References("participantRef"),
    Kind.SEVERAL,
    lambda element: labelled(around(element, "participant")),
)


def choreography(element: Element) -> list[Section]:
    """Who begins, repetition, and by which messages."""
    if element.type.family is not Family.CHOREOGRAPHY:
        return []
    rows = [Row(_INITIATING, (element,)), Row(_LOOP, (element,))]
    if element.type.name == "choreographyTask":
        rows.append(Row(_FLOWS, (element,)))
    if element.type.name == "callChoreography":
        rows.append(pair_button(element))
    rows.append(key_button(element))
    first = Section("choreography", _T("Property", "Choreography"), tuple(rows))
    return [first, *pair_sections(element), *key_sections(element)]


def conversation(element: Element) -> list[Section]:
    """Who takes part in a conversation, and by which messages (clause 9.4)."""
    if element.type.family is not Family.CONVERSATION:
        return []
    flows = replace(_FLOWS, slot=References("messageFlowRef"))
    rows = [Row(_MEMBERS, (element,)), Row(flows, (element,))]
    if element.type.name == "callConversation":
        rows.append(pair_button(element))
    rows.append(key_button(element))
    first = Section("conversation", _T("Property", "Conversation"), tuple(rows))
    return [first, *pair_sections(element), *key_sections(element)]

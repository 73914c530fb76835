"""Choreography activities (clause 11.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.slots import Attribute, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section
from procedit.ui.properties.groups.references import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def _participants(element: Element) -> Sequence[Choice]:
    document = element.document
    keys = [
        document.resolve(node.text or "", node) for node in element.child_nodes("participantRef")
    ]
    found = (document.find(key) for key in keys)
    return [named(each) for each in found if each is not None]


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


def choreography(element: Element) -> list[Section]:
    """Who begins, and repetition."""
    if element.type.family is not Family.CHOREOGRAPHY:
        return []
    return section("choreography", _T("Property", "Choreography"), element, _INITIATING, _LOOP)

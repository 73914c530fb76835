"""Lanes (clause 10.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.slots import Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section
from procedit.ui.properties.groups.references import all_of

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_PARTITION = Field(
    "partitionElementRef",
    _T("Property", "Stands for"),
    Reference("partitionElementRef"),
    Kind.CHOICE,
    all_of("resource", "partnerRole", "partnerEntity", "participant"),
)


def lane(element: Element) -> list[Section]:
    """Whom or what the lane stands for."""
    if element.type.family is not Family.LANE:
        return []
    return section("lane", _T("Property", "Lane"), element, _PARTITION, is_open=False)

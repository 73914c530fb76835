"""Lanes (clause 10.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.reference_slots import Pick
from procedit.commands.slots import NEW, Attribute, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section
from procedit.ui.properties.groups.references import elements_or_none

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_KINDS = ("resource", "partnerRole", "partnerEntity", "itemDefinition")
_PARTITION = Field(
    "partitionElementRef",
    _T("Property", "Stands for"),
    Pick(Reference("partitionElementRef"), "resource"),
    Kind.CHOICE,
    lambda lane: [
        *elements_or_none(
            [
                *lane.document.definitions.children(*_KINDS),
                *lane.document.elements("participant"),
            ]
        ),
        Choice(NEW, _T("Property", "New person or role…")),
    ],
)
_NAME = Field("partition.name", _T("Property", "Called"), Attribute("name", is_required=True))


def lane(element: Element) -> list[Section]:
    """Whom or what the lane stands for, and what the set of lanes it is in is called."""
    if element.type.family is not Family.LANE:
        return []
    rows = [Row(_PARTITION, (element,))]
    stands_for = element.reference("partitionElementRef")
    if stands_for is not None and stands_for.type.name in _KINDS[:3]:
        rows.append(Row(_NAME, (stands_for,)))
    rows += lane_set_rows(element.parent, _T("Property", "Name of its set of lanes"))
    inner = element.child("childLaneSet")
    rows += lane_set_rows(inner, _T("Property", "Name of the set of lanes in it"), "inner")
    return [Section("lane", _T("Property", "Lane"), tuple(rows), is_open=False)]


def lane_set_rows(lane_set: Element | None, label: str, id: str = "set") -> list[Row]:
    """The name of a set of lanes."""
    if lane_set is None or lane_set.type.name not in ("laneSet", "childLaneSet"):
        return []
    return [Row(Field(f"{id}.name", label, Attribute("name")), (lane_set,))]

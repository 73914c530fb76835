"""Gateways (clause 10.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.slots import Attribute, Expression, Flag
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.activity import DEFAULT_FLOW
from procedit.ui.properties.groups.expressions import expression_rows

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_DIRECTION = Field(
    "gatewayDirection",
    _T("Property", "Direction"),
    Attribute("gatewayDirection", "Unspecified"),
    Kind.CHOICE,
    fixed(
        Choice("Unspecified", _T("Property", "Not said")),
        Choice("Converging", _T("Property", "Joins flows")),
        Choice("Diverging", _T("Property", "Splits flows")),
        Choice("Mixed", _T("Property", "Joins and splits flows")),
    ),
)
_OWN: dict[str, tuple[Field, ...]] = {
    "exclusiveGateway": (DEFAULT_FLOW,),
    "inclusiveGateway": (DEFAULT_FLOW,),
    "complexGateway": (
        DEFAULT_FLOW,
        Field(
            "activationCondition",
            _T("Property", "Goes on as soon as"),
            Expression("activationCondition"),
            Kind.CODE,
        ),
    ),
    "eventBasedGateway": (
        Field("instantiate", _T("Property", "Starts the process"), Flag("instantiate"), Kind.FLAG),
        Field(
            "eventGatewayType",
            _T("Property", "Waits for"),
            Attribute("eventGatewayType", "Exclusive"),
            Kind.CHOICE,
            fixed(
                Choice("Exclusive", _T("Property", "The first event")),
                Choice("Parallel", _T("Property", "All events")),
            ),
        ),
    ),
}


def gateway(element: Element) -> list[Section]:
    """Direction, default flow, and what single types have."""
    if element.type.family is not Family.GATEWAY:
        return []
    rows: list[Row] = []
    for field in (*_OWN.get(element.type.name, ()), _DIRECTION):
        is_expression = field.kind is Kind.CODE
        rows += expression_rows(element, field) if is_expression else [Row(field, (element,))]
    return [Section("gateway", _T("Property", "Gateway"), tuple(rows))]

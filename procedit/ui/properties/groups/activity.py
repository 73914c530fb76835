"""What all activities can say: compensation, quantities, default flow (clause 10.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.checks import whole_number
from procedit.commands.slots import Attribute, Checked, Flag, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section
from procedit.ui.properties.groups.references import labelled

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP

DEFAULT_FLOW = Field(
    "default",
    _T("Property", "Default flow"),
    Reference("default"),
    Kind.CHOICE,
    lambda element: labelled(element.outgoing),
    title=_T("Command", "Set default flow"),
    is_shared=False,
)
_FIELDS = (
    Field(
        "isForCompensation",
        _T("Property", "Only runs to compensate"),
        Flag("isForCompensation"),
        Kind.FLAG,
    ),
    Field(
        "startQuantity",
        _T("Property", "Tokens needed to start"),
        Checked(Attribute("startQuantity", "1"), whole_number(1)),
    ),
    Field(
        "completionQuantity",
        _T("Property", "Tokens given at the end"),
        Checked(Attribute("completionQuantity", "1"), whole_number(1)),
    ),
)


def activity(element: Element) -> list[Section]:
    """Compensation, quantities, default flow."""
    if element.type.family is not Family.ACTIVITY:
        return []
    default = DEFAULT_FLOW if len(element.outgoing) > 1 or element.get("default") else None
    title = _T("Property", "Execution")
    return section("activity", title, element, *_FIELDS, default, is_open=False)

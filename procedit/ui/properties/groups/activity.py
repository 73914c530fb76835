"""What all activities can say: repetition, compensation, quantities (clauses 10.3, 10.3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.checks import called_id, whole_number
from procedit.commands.set_loop import set_loop
from procedit.commands.slots import Attribute, Checked, Expression, Flag, Reference, Text, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed, section
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
_LOOP = Field(
    "loop",
    _T("Property", "Repeats"),
    Written(lambda element: element.loop, set_loop),
    Kind.CHOICE,
    fixed(
        Choice("", _T("Property", "Not at all")),
        Choice("standard", _T("Property", "As long as a condition holds")),
        Choice("parallel", _T("Property", "For several, at the same time")),
        Choice("sequential", _T("Property", "For several, one after the other")),
    ),
    title=_T("Command", "Change repetition"),
)
_STANDARD = (
    Field("loopCondition", _T("Property", "Condition"), Expression("loopCondition"), Kind.CODE),
    Field("testBefore", _T("Property", "Ask before the first time"), Flag("testBefore"), Kind.FLAG),
    Field(
        "loopMaximum",
        _T("Property", "At most this often"),
        Checked(Attribute("loopMaximum"), whole_number(1)),
    ),
)
_MULTIPLE = (
    Field("loopCardinality", _T("Property", "How many"), Expression("loopCardinality")),
    Field(
        "loopDataInputRef",
        _T("Property", "For each of (data id)"),
        Checked(Text("loopDataInputRef"), called_id),
    ),
    Field(
        "completionCondition",
        _T("Property", "Ends as soon as"),
        Expression("completionCondition"),
        Kind.CODE,
    ),
    Field(
        "behavior",
        _T("Property", "Throws an event"),
        Attribute("behavior", "All"),
        Kind.CHOICE,
        fixed(
            Choice("All", _T("Property", "Never")),
            Choice("One", _T("Property", "After the first")),
            Choice("None", _T("Property", "After each")),
            Choice("Complex", _T("Property", "As told in detail")),
        ),
    ),
)


def activity(element: Element) -> list[Section]:
    """Compensation, quantities, default flow."""
    if element.type.family is not Family.ACTIVITY:
        return []
    default = DEFAULT_FLOW if len(element.outgoing) > 1 or element.get("default") else None
    title = _T("Property", "Execution")
    return section("activity", title, element, *_FIELDS, default, is_open=False)


def loop(element: Element) -> list[Section]:
    """Repetition with its details."""
    if element.type.family is not Family.ACTIVITY:
        return []
    rows = [Row(_LOOP, (element,))]
    details = element.child("standardLoopCharacteristics", "multiInstanceLoopCharacteristics")
    if details is not None:
        fields = _STANDARD if element.loop == "standard" else _MULTIPLE
        rows += [Row(field, (details,)) for field in fields]
    return [Section("loop", _T("Property", "Repetition"), tuple(rows))]

"""Repetition of activities: as long as a condition holds, or for each of several (clause 10.3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.checks import whole_number
from procedit.commands.set_loop import set_loop
from procedit.commands.slots import (
    Attribute,
    Checked,
    Expression,
    Flag,
    Qualified,
    Reference,
    Text,
    Written,
)
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.inside import data_rows
from procedit.ui.properties.groups.parts import (
    PART_NAME,
    adding,
    note_rows,
    part_sections,
)
from procedit.ui.properties.groups.references import elements_or_none

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
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
_CONDITION = Field(
    "loopCondition", _T("Property", "Condition"), Expression("loopCondition"), Kind.CODE
)
_STANDARD = (
    Field("testBefore", _T("Property", "Ask before the first time"), Flag("testBefore"), Kind.FLAG),
    Field(
        "loopMaximum",
        _T("Property", "At most this often"),
        Checked(Attribute("loopMaximum"), whole_number(1)),
    ),
)


def _data(loop: Element) -> Sequence[Choice]:
    """The inputs and outputs of the activity, and the data around it."""
    activity = loop.parent
    if activity is None:
        return []
    holder, scope = activity.child("ioSpecification"), activity.container
    found = [] if holder is None else list(holder.children("dataInput", "dataOutput"))
    found += [] if scope is None else list(scope.children("dataObject", "dataObjectReference"))
    return [
        Choice(each.id, each.name or each.id, is_translated=False)
        for each in found
        if each.id and each.parent is not None
    ]


_CARDINALITY = Field("loopCardinality", _T("Property", "How many"), Expression("loopCardinality"))
_INPUT = Field(
    "loopDataInputRef",
    _T("Property", "For each of (data id)"),
    Qualified(Text("loopDataInputRef")),
    Kind.SUGGESTED,
    _data,
)
_OUTPUT = Field(
    "loopDataOutputRef",
    _T("Property", "Collects into (data id)"),
    Qualified(Text("loopDataOutputRef")),
    Kind.SUGGESTED,
    _data,
)
_COMPLETION = Field(
    "completionCondition",
    _T("Property", "Ends as soon as"),
    Expression("completionCondition"),
    Kind.CODE,
)
_BEHAVIOR = Field(
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
)


def _events(loop: Element) -> Sequence[Choice]:
    roots = loop.document.definitions.children()
    return elements_or_none(each for each in roots if each.tag.endswith("EventDefinition"))


_THROWN = {
    "One": Field(
        "oneBehaviorEventRef",
        _T("Property", "Event after the first"),
        Reference("oneBehaviorEventRef"),
        Kind.CHOICE,
        _events,
    ),
    "None": Field(
        "noneBehaviorEventRef",
        _T("Property", "Event after each"),
        Reference("noneBehaviorEventRef"),
        Kind.CHOICE,
        _events,
    ),
}
_ITEM_IN = Choice("inputDataItem", _T("Property", "Name for the one in hand"))
_ITEM_OUT = Choice("outputDataItem", _T("Property", "Name for the one that comes out"))
_COMPLEX = Choice("complexBehaviorDefinition", _T("Property", "Condition for an event"))
_EVENT_CONDITION = Field(
    "condition", _T("Property", "Condition"), Expression("condition", is_required=True), Kind.CODE
)


def loop(element: Element) -> list[Section]:
    """Repetition with its details."""
    if element.type.family is not Family.ACTIVITY:
        return []
    rows = [Row(_LOOP, (element,))]
    details = element.child("standardLoopCharacteristics", "multiInstanceLoopCharacteristics")
    if details is not None and element.loop == "standard":
        rows += expression_rows(details, _CONDITION)
        rows += [Row(field, (details,)) for field in _STANDARD]
    elif details is not None:
        rows += _multiple_rows(details)
    rows += [] if details is None else note_rows(details)
    first = Section("loop", _T("Property", "Repetition"), tuple(rows))
    return [first, *_part_sections(details)]


def _multiple_rows(details: Element) -> list[Row]:
    rows = expression_rows(details, _CARDINALITY)
    rows += [Row(field, (details,)) for field in (_INPUT, _OUTPUT)]
    rows += expression_rows(details, _COMPLETION)
    rows.append(Row(_BEHAVIOR, (details,)))
    behavior = details.get("behavior", "All")
    for kind, field in _THROWN.items():
        if kind == behavior or details.get(field.id):
            rows.append(Row(field, (details,)))
    offered = [each for each in (_ITEM_IN, _ITEM_OUT) if details.child(each.value) is None]
    offered += [_COMPLEX] if behavior == "Complex" else []
    if offered:
        rows.append(Row(adding("more", _T("Property", "Say more…"), *offered), (details,)))
    return rows


def _part_sections(details: Element | None) -> list[Section]:
    return [
        *part_sections(details, "inputDataItem", _ITEM_IN.label, data_rows),
        *part_sections(details, "outputDataItem", _ITEM_OUT.label, data_rows),
        *part_sections(details, "complexBehaviorDefinition", _COMPLEX.label, _complex_rows),
    ]


def _complex_rows(part: Element) -> list[Row]:
    rows = expression_rows(part, _EVENT_CONDITION)
    event = part.child("event")
    if event is not None:
        rows.append(Row(PART_NAME, (event,)))
    return rows

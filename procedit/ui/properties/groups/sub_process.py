"""Event, transaction and ad hoc sub-processes (clause 10.3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.checks import address
from procedit.commands.slots import Attribute, Checked, Expression, Flag
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.lane import lane_set_rows

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_EVENT = Field(
    "triggeredByEvent",
    _T("Property", "An event starts it"),
    Flag("triggeredByEvent"),
    Kind.FLAG,
)
_AD_HOC = (
    Field(
        "ordering",
        _T("Property", "Its steps run"),
        Attribute("ordering"),
        Kind.CHOICE,
        fixed(
            Choice("", _T("Property", "Not said")),
            Choice("Parallel", _T("Property", "Also at the same time")),
            Choice("Sequential", _T("Property", "One at a time")),
        ),
    ),
    Field(
        "completionCondition",
        _T("Property", "Ends as soon as"),
        Expression("completionCondition"),
        Kind.CODE,
    ),
    Field(
        "cancelRemainingInstances",
        _T("Property", "What still runs then is cancelled"),
        Flag("cancelRemainingInstances", default=True),
        Kind.FLAG,
    ),
)
_METHOD = Field(
    "method",
    _T("Property", "Undone by"),
    Checked(Attribute("method", "##Compensate"), address),
    Kind.SUGGESTED,
    fixed(
        Choice("##Compensate", _T("Property", "Running the compensations")),
        Choice("##Image", _T("Property", "Restoring what was kept before")),
        Choice("##Store", _T("Property", "Storing the result only at the end")),
    ),
)


def sub_process(element: Element) -> list[Section]:
    """What starts it, how its steps run, how it is undone."""
    kind = element.type
    if not kind.is_sub_process:
        return []
    rows = [] if kind.name == "subProcess" or not element.get("triggeredByEvent") else [_EVENT]
    if kind.name == "adHocSubProcess":
        ordering, completion, cancel = _AD_HOC
        found = [Row(ordering, (element,)), *expression_rows(element, completion)]
        found.append(Row(cancel, (element,)))
    else:
        found = [Row(_METHOD if kind.name == "transaction" else _EVENT, (element,))]
    found += [Row(field, (element,)) for field in rows]
    found += lane_set_rows(element.child("laneSet"), _T("Property", "Name of the set of lanes"))
    return [Section("sub-process", _T("Property", "Sub-process"), tuple(found))]

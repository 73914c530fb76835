"""Event, transaction and ad hoc sub-processes (clause 10.3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.slots import Attribute, Expression, Flag
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section

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
    Attribute("method"),
    Kind.SUGGESTED,
    fixed(
        *(
            Choice(value, value, is_translated=False)
            for value in ("##Compensate", "##Image", "##Store")
        )
    ),
)


def sub_process(element: Element) -> list[Section]:
    """What starts it, how its steps run, how it is undone."""
    kind = element.type
    if not kind.is_sub_process:
        return []
    own = {"adHocSubProcess": _AD_HOC, "transaction": (_METHOD,)}.get(kind.name, (_EVENT,))
    return section("sub-process", _T("Property", "Sub-process"), element, *own)

"""The rule ``label-required``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "{kind} without a name.")
_SILENT = ("parallelGateway", "eventBasedGateway")


@rule(
    "label-required",
    "activity",
    "event",
    "gateway",
    "choreography",
    "participant",
    "lane",
    "sequenceFlow",
)
def label_required(element: Element) -> Iterator[Message]:
    """Everything a reader must tell apart has a name.

    Steps, events, pools, lanes, gateways that ask a question and flows with a
    condition are named; joining, parallel and event-based gateways and
    sub-processes, which their content explains, need not be.

    """
    if not element.name.strip() and _needs_name(element):
        yield message(_NAMELESS, kind=element.type.label)


def _needs_name(element: Element) -> bool:
    kind = element.type
    if kind.name in _SILENT or kind.is_sub_process:
        return False
    if kind.family == "gateway":
        return len(element.outgoing) > 1
    return kind.name != "sequenceFlow" or has_condition(element)

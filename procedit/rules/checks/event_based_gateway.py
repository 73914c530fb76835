"""The rule ``event-based-gateway``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_FEW = QT_TRANSLATE_NOOP("Rule", "An event-based gateway needs at least two events to wait for.")
_CONDITION = QT_TRANSLATE_NOOP("Rule", "A flow out of an event-based gateway has no condition.")


@rule("event-based-gateway", "eventBasedGateway", "sequenceFlow")
def event_based_gateway(element: Element) -> Iterator[Message]:
    """An event-based gateway waits for one of several events.

    It needs at least two flows out, none with a condition (BPMN 2.0.2 clause
    10.6.6).

    """
    if element.type.name == "eventBasedGateway":
        if len(element.outgoing) < 2:
            yield message(_FEW)
    elif has_condition(element) and _source_waits(element):
        yield message(_CONDITION)


def _source_waits(flow: Element) -> bool:
    return flow.source is not None and flow.source.type.name == "eventBasedGateway"

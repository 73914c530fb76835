"""The rule ``agreed-symbols``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_AGREED = QT_TRANSLATE_NOOP("Rule", "This symbol is not among the agreed ones.")


@rule(
    "agreed-symbols",
    "activity",
    "event",
    "gateway",
    "data",
    usual=False,
    symbols=(
        "task",
        "userTask",
        "serviceTask",
        "sendTask",
        "receiveTask",
        "callActivity",
        "subProcess",
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        "boundaryEvent",
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
        "dataObjectReference",
        "dataObject",
        "dataStoreReference",
        "dataInput",
        "dataOutput",
    ),
    events=(
        "message",
        "timer",
        "error",
        "escalation",
        "conditional",
        "signal",
        "link",
        "terminate",
    ),
)
def agreed_symbols(
    element: Element, symbols: tuple[str, ...], events: tuple[str, ...]
) -> Iterator[Message]:
    """Only agreed symbols are used.

    Off unless a profile asks: the parameters “symbols” and “events” list the elements
    and triggers that your readers know; as a start those of the Analytic class (BPMN
    2.0.2 clause 2.1.2, eCH-0158).

    """
    if element.type.name not in symbols or not set(triggers(element)) <= set(events):
        yield message(_NOT_AGREED)

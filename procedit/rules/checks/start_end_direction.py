"""The rule ``start-end-direction``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_WRONG_WAY = QT_TRANSLATE_NOOP("Rule", "No flow leads to a start event or leaves an end event.")
_WRONG_MESSAGE = QT_TRANSLATE_NOOP(
    "Rule", "A start event sends no message, an end event receives none."
)


@rule("start-end-direction", "startEvent", "endEvent")
def start_end_direction(element: Element) -> Iterator[Message]:
    """Nothing leads to a start event and nothing leaves an end event.

    Start events receive messages and send none, end events send and receive none (BPMN
    2.0.2 clauses 10.5.2 and 10.5.3, Method & Style).

    """
    starts = element.type.name == "startEvent"
    if element.incoming if starts else element.outgoing:
        yield message(_WRONG_WAY)
    name = "sourceRef" if starts else "targetRef"
    if any(each.type.name == "messageFlow" for each in element.referring(name)):
        yield message(_WRONG_MESSAGE)

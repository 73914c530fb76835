"""The rule ``conditional-event``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_CONDITION = QT_TRANSLATE_NOOP(
    "Rule", "This event waits for a condition that nobody has written down."
)


@rule("conditional-event", "event", usual=False)
def conditional_event(element: Element) -> Iterator[Message]:
    """A conditional event says what must become true.

    Without its condition nothing can wait for it (BPMN 2.0.2 clause 10.5.5). Asked
    in executable processes only; for people the name of the event says it.

    """
    process = _process_of(element)
    if process is None or not process.flag("isExecutable"):
        return
    for definition in element.event_definitions:
        if definition.type.name == "conditionalEventDefinition" and not definition.child_text(
            "condition"
        ):
            yield message(_NO_CONDITION)


def _process_of(element: Element) -> Element | None:
    owner = element.parent
    while owner is not None and owner.type.name != "process":
        owner = owner.parent
    return owner

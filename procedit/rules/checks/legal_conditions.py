"""The rule ``legal-conditions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_HERE = QT_TRANSLATE_NOOP(
    "Rule", "A flow out of a parallel gateway or an event has no condition."
)
_ALONE = QT_TRANSLATE_NOOP("Rule", "The only way on has a condition; what happens otherwise?")


@rule("legal-conditions", "sequenceFlow")
def legal_conditions(element: Element) -> Iterator[Message]:
    """Conditions stand where there is a choice.

    A flow out of a parallel gateway or an event has no condition, and a flow with a
    condition out of a step is not the only one (BPMN 2.0.2 clauses 8.4.13 and 10.6,
    Method & Style).

    """
    source = element.source
    if source is None or not has_condition(element):
        return
    if source.type.name in ("parallelGateway", "startEvent") or source.type.family == "event":
        yield message(_NOT_HERE)
    elif source.type.family == "activity" and len(source.outgoing) == 1:
        yield message(_ALONE)

"""The rule ``timer-is-no-duration``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_DURATION = QT_TRANSLATE_NOOP(
    "Rule", "Does everybody wait this long here, or is it how long the work takes?"
)


@rule("timer-is-no-duration", "intermediateCatchEvent", severity=Severity.HINT, usual=False)
def timer_is_no_duration(element: Element) -> Iterator[Message]:
    """A timer is a wait, not how long work takes.

    An intermediate timer holds everybody up for its whole time; how long a step takes
    belongs to the properties of the step (bpmnbox).

    """
    definition = element.child("timerEventDefinition")
    if definition is None or not definition.child_text("timeDuration"):
        return
    if not any(_waits_for_others(flow.source) for flow in element.incoming if flow.source):
        yield message(_DURATION)


def _waits_for_others(source: Element) -> bool:
    """Whether the timer is one of several things that are waited for."""
    return source.type.name == "eventBasedGateway"

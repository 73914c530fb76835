"""The rule ``error-boundary-interrupts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_GOES_ON = QT_TRANSLATE_NOOP("Rule", "An error cannot leave the activity running.")


@rule("error-boundary-interrupts", "boundaryEvent")
def error_boundary_interrupts(element: Element) -> Iterator[Message]:
    """An error ends the activity where it happens.

    An error boundary event always interrupts (BPMN 2.0.2 clause 10.5.4); what lets the
    activity go on is an escalation.

    """
    if "error" in triggers(element) and not element.is_interrupting:
        yield message(_GOES_ON)

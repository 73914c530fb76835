"""The rule ``start-and-end-together``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ONE_ONLY = QT_TRANSLATE_NOOP("Rule", "This has start events or end events, but not both.")


@rule(
    "start-and-end-together",
    "process",
    "subProcess",
    "transaction",
    severity=Severity.WARNING,
    usual=False,
)
def start_and_end_together(element: Element) -> Iterator[Message]:
    """Start and end events are used together.

    A level that shows where it begins also shows where it ends (BPMN 2.0.2 clause
    10.5.2, Signavio).

    """
    starts = element.child("startEvent") is not None
    ends = element.child("endEvent") is not None
    if starts != ends:
        yield message(_ONE_ONLY)

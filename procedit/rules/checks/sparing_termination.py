"""The rule ``sparing-termination``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MANY = QT_TRANSLATE_NOOP("Rule", "{count} ends terminate everything.")


@rule(
    "sparing-termination",
    "process",
    "subProcess",
    "transaction",
    severity=Severity.HINT,
    usual=False,
    most=1,
)
def sparing_termination(element: Element, most: int) -> Iterator[Message]:
    """Terminations are rare.

    They end all that still runs, which readers overlook; the parameter “most” is the
    limit of a level (bpmnbox).

    """
    ends = [each for each in element.children("endEvent") if "terminate" in triggers(each)]
    if len(ends) > most:
        yield message(_MANY, count=len(ends))

"""The rule ``sub-process-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.words import is_imperative

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_VERB = QT_TRANSLATE_NOOP("Rule", "This names a step, not a process.")


@rule(
    "sub-process-label",
    "subProcess",
    "transaction",
    "adHocSubProcess",
    "process",
    severity=Severity.HINT,
    usual=False,
)
def sub_process_label(element: Element) -> Iterator[Message]:
    """A sub-process is named by what it is about.

    “Ansøgningsbehandling” names a whole with several steps; a verb belongs to one step
    (Camunda). It conflicts with the bank, which wants a verb here too.

    """
    words = element.name.split()
    if words and is_imperative(words[0]) and not element.is_event_sub_process:
        yield message(_VERB)

"""The rule ``cancel-in-transaction``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_in, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_HERE = QT_TRANSLATE_NOOP("Rule", "This cancellation is not in a transaction.")


@rule("cancel-in-transaction", "endEvent")
def cancel_in_transaction(element: Element) -> Iterator[Message]:
    """Only a transaction is cancelled.

    A cancel end event stands directly in a transaction (BPMN 2.0.2 clause 10.5.3);
    elsewhere nothing reacts to it.

    """
    if "cancel" in triggers(element) and not is_in(element, "transaction"):
        yield message(_NOT_HERE)

"""The rule ``message-flow-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This message flow does not say what is sent.")


@rule("message-flow-label", "messageFlow", severity=Severity.WARNING, usual=False)
def message_flow_label(element: Element) -> Iterator[Message]:
    """A message flow names its message.

    What is sent, such as “Ansøgning” or “Afgørelse”, is what a reader wants to know
    (Method & Style).

    """
    content = element.reference("messageRef")
    if not element.name.strip() and (content is None or not content.name.strip()):
        yield message(_NAMELESS)

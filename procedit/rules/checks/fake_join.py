"""The rule ``fake-join``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_JOIN = QT_TRANSLATE_NOOP("Rule", "{count} flows meet here without a gateway.")


@rule("fake-join", "activity", "event", severity=Severity.WARNING)
def fake_join(element: Element) -> Iterator[Message]:
    """Several flows into one step start it once each.

    Put a gateway in front of the step to say whether it waits for all of
    them or goes on with the first.

    """
    count = len(element.incoming)
    if count > 1:
        yield message(_JOIN, count=count)

"""The rule ``superfluous-gateway``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SUPERFLUOUS = QT_TRANSLATE_NOOP("Rule", "This gateway neither splits nor joins.")


@rule("superfluous-gateway", "gateway", severity=Severity.WARNING)
def superfluous_gateway(element: Element) -> Iterator[Message]:
    """A gateway with one flow in and one out decides nothing.

    Remove it, or draw the missing branch.

    """
    if len(element.incoming) == 1 and len(element.outgoing) == 1:
        yield message(_SUPERFLUOUS)

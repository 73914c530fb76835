"""The rule ``gateway-degree``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MANY = QT_TRANSLATE_NOOP("Rule", "{count} flows meet here.")


@rule(
    "gateway-degree", "activity", "event", "gateway", severity=Severity.WARNING, usual=False, most=5
)
def gateway_degree(element: Element, most: int) -> Iterator[Message]:
    """Few flows meet at one element.

    What many flows lead to and from is hard to follow; the parameter “most” is the
    limit (7PMG 2).

    """
    count = len(element.incoming) + len(element.outgoing)
    if count > most:
        yield message(_MANY, count=count)

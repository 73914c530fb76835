"""The rule ``no-gateway-join-fork``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_BOTH = QT_TRANSLATE_NOOP("Rule", "This gateway joins and splits at once.")


@rule("no-gateway-join-fork", "gateway")
def no_gateway_join_fork(element: Element) -> Iterator[Message]:
    """A gateway either joins or splits.

    Use two gateways, one to join and one to split, so that readers see which
    paths come together and which question is asked.

    """
    if len(element.incoming) > 1 and len(element.outgoing) > 1:
        yield message(_BOTH)

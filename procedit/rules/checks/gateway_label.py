"""The rule ``gateway-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_QUESTION = QT_TRANSLATE_NOOP("Rule", "This gateway asks no question.")
_NEEDLESS = QT_TRANSLATE_NOOP("Rule", "This gateway asks nothing and needs no name.")


@rule("gateway-label", "gateway", severity=Severity.WARNING, usual=False)
def gateway_label(element: Element) -> Iterator[Message]:
    """A gateway that chooses asks a question, others are silent.

    “Er ansøgningen komplet?” with the answers on its flows; joining, parallel and
    event-based gateways decide nothing (Camunda, profile 4.6).

    """
    name = element.name.strip()
    asks = element.type.name in _ASKING and len(element.outgoing) > 1
    if asks and not name.endswith("?"):
        yield message(_NO_QUESTION)
    elif name and not asks and element.type.name != "complexGateway":
        yield message(_NEEDLESS)


_ASKING = ("exclusiveGateway", "inclusiveGateway")

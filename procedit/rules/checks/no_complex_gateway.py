"""The rule ``no-complex-gateway``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_COMPLEX = QT_TRANSLATE_NOOP("Rule", "Complex gateways are hard to understand.")


@rule("no-complex-gateway", "complexGateway")
def no_complex_gateway(_: Element) -> Iterator[Message]:
    """No complex gateways.

    Hardly a reader knows what they do. Say it with exclusive and parallel gateways.

    """
    yield message(_COMPLEX)

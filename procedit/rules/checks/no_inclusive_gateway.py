"""The rule ``no-inclusive-gateway``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_INCLUSIVE = QT_TRANSLATE_NOOP("Rule", "Inclusive gateways are hard to follow where they join.")


@rule("no-inclusive-gateway", "inclusiveGateway", severity=Severity.WARNING)
def no_inclusive_gateway(_: Element) -> Iterator[Message]:
    """Inclusive gateways with care.

    When several of the branches may be taken, readers and machines disagree about
    when they come together again. Exclusive and parallel gateways say it plainly.

    """
    yield message(_INCLUSIVE)

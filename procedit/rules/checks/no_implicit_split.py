"""The rule ``no-implicit-split``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SPLIT = QT_TRANSLATE_NOOP("Rule", "{count} flows leave at once without a gateway.")


@rule("no-implicit-split", "activity", "event")
def no_implicit_split(element: Element) -> Iterator[Message]:
    """Several flows out of one step all go on at once.

    Put a gateway behind the step to say whether all of them or only some are
    followed. Flows with a condition and the default flow say so themselves.

    """
    default = element.get("default")
    plain = [flow for flow in element.outgoing if not has_condition(flow) and flow.id != default]
    if len(plain) > 1:
        yield message(_SPLIT, count=len(plain))

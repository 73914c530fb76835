"""The rule ``conditional-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_UNCLEAR = QT_TRANSLATE_NOOP("Rule", "The flow {name} says no condition, though others do.")


@rule("conditional-flows", "exclusiveGateway", "inclusiveGateway", "complexGateway", "activity")
def conditional_flows(element: Element) -> Iterator[Message]:
    """Where one branch has a condition, all have, or are the default.

    Otherwise nobody knows when the branch without a condition is taken.

    """
    flows = element.outgoing
    default = element.get("default")
    with_condition = [flow for flow in flows if flow.child("conditionExpression") is not None]
    if not with_condition:
        return
    for flow in flows:
        if flow not in with_condition and flow.id != default:
            yield message(_UNCLEAR, name=flow.name or flow.id)

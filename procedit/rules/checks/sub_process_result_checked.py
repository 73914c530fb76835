"""The rule ``sub-process-result-checked``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_ASKED = QT_TRANSLATE_NOOP(
    "Rule", "This has {count} ends, but no gateway asks which one was reached."
)


@rule(
    "sub-process-result-checked",
    "subProcess",
    "transaction",
    severity=Severity.WARNING,
    usual=False,
)
def sub_process_result_checked(element: Element) -> Iterator[Message]:
    """What a sub-process ended with is asked after it.

    A sub-process with several ends is followed by a gateway that asks which one was
    reached (Method & Style).

    """
    ends = {
        each.name.strip() for each in element.children("endEvent") if not each.event_definitions
    }
    following = [flow.target for flow in element.outgoing if flow.target is not None]
    if len(ends) > 1 and following and not any(each.type.name in _ASKING for each in following):
        yield message(_NOT_ASKED, count=len(ends))


_ASKING = ("exclusiveGateway", "inclusiveGateway")

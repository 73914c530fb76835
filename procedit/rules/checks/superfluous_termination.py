"""The rule ``superfluous-termination``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import flow_nodes, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ALONE = QT_TRANSLATE_NOOP("Rule", "Nothing else is left that this termination could end.")


@rule("superfluous-termination", "endEvent", severity=Severity.WARNING)
def superfluous_termination(element: Element) -> Iterator[Message]:
    """A termination ends something else too.

    Where it is the only end, nothing else is left to end; a plain end event says
    the same.

    """
    parent = element.parent
    if parent is None or "terminate" not in triggers(element):
        return
    ends = [each for each in flow_nodes(parent) if not each.outgoing]
    if all(each == element or _interrupts(each) for each in ends):
        yield message(_ALONE)


def _interrupts(element: Element) -> bool:
    """Whether it is an event sub-process that ends what is around it when it starts."""
    return element.is_event_sub_process and any(
        each.is_interrupting for each in element.children("startEvent")
    )

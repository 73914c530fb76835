"""The rule ``superfluous-termination``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import flow_nodes, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_ALONE = QT_TRANSLATE_NOOP("Rule", "Nothing else is left that this termination could end.")


@rule("superfluous-termination", "endEvent", severity=Severity.WARNING, with_facts=True)
def superfluous_termination(element: Element, facts: Facts) -> Iterator[Message]:
    """A termination ends something else too.

    Where it is the only end, nothing else is left to end; a plain end event says
    the same.

    """
    parent = element.parent
    if parent is None or "terminate" not in triggers(element):
        return
    if not any(each != element for each in facts.about(parent, _lasting)[:2]):
        yield message(_ALONE)


def _lasting(container: Element) -> list[Element]:
    """What may be reached last and leaves the rest alone."""
    ends = [each for each in flow_nodes(container) if not each.outgoing]
    return [each for each in ends if not _interrupts(each)]


def _interrupts(element: Element) -> bool:
    """Whether it is an event sub-process that ends what is around it when it starts."""
    return element.is_event_sub_process and any(
        each.is_interrupting for each in element.children("startEvent")
    )

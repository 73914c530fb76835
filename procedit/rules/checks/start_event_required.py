"""The rule ``start-event-required``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import flow_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MISSING = QT_TRANSLATE_NOOP("Rule", "No start event says when this begins.")


@rule("start-event-required", "process", "subProcess", "transaction")
def start_event_required(element: Element) -> Iterator[Message]:
    """A process says when it begins.

    A process or sub-process with flow nodes needs at least one start event
    (BPMN 2.0.2 clause 10.5.2 leaves it out only where no end event stands either).

    """
    nodes = flow_nodes(element)
    if nodes and not any(each.type.name == "startEvent" for each in nodes):
        yield message(_MISSING)

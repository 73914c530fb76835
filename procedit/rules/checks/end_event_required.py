"""The rule ``end-event-required``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import flow_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MISSING = QT_TRANSLATE_NOOP("Rule", "No end event says how this ends.")


@rule("end-event-required", "process", "subProcess", "transaction")
def end_event_required(element: Element) -> Iterator[Message]:
    """A process says how it ends.

    A process or sub-process with flow nodes needs at least one end event
    (BPMN 2.0.2 clause 10.5.3).

    """
    nodes = flow_nodes(element)
    if nodes and not any(each.type.name == "endEvent" for each in nodes):
        yield message(_MISSING)

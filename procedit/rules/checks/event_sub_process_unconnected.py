"""The rule ``event-sub-process-unconnected``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_CONNECTED = QT_TRANSLATE_NOOP(
    "Rule", "An event sub-process is started by its event, not by a flow."
)


@rule("event-sub-process-unconnected", "subProcess")
def event_sub_process_unconnected(element: Element) -> Iterator[Message]:
    """No flow leads to or from an event sub-process.

    Its own start event starts it while the process around it runs (BPMN 2.0.2 clause
    10.3.5).

    """
    if element.is_event_sub_process and (element.incoming or element.outgoing):
        yield message(_CONNECTED)

"""The rule ``boundary-event-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_only

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_INCOMING = QT_TRANSLATE_NOOP("Rule", "A flow leads to this boundary event.")
_OUTGOING = QT_TRANSLATE_NOOP("Rule", "Exactly one flow leaves a boundary event.")


@rule("boundary-event-flows", "boundaryEvent")
def boundary_event_flows(element: Element) -> Iterator[Message]:
    """One flow leaves a boundary event and none leads to it.

    It shows what happens instead of, or besides, going on normally (BPMN 2.0.2 clause
    10.5.4, Method & Style, eCH-0158).

    """
    if element.incoming:
        yield message(_INCOMING)
    if len(element.outgoing) != 1 and not is_only(element, "compensate"):
        yield message(_OUTGOING)

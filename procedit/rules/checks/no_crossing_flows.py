"""The rule ``no-crossing-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.lines import crossed
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_CROSSES = QT_TRANSLATE_NOOP("Rule", "This line crosses another one.")


@rule("no-crossing-flows", "definitions", severity=Severity.WARNING, usual=False)
def no_crossing_flows(element: Element) -> Iterator[Message]:
    """Lines do not cross.

    Crossing and covering lines are followed wrongly; move the steps or use link events
    for far jumps (Camunda, Signavio).

    """
    for diagram in element.document.diagrams:
        lines = [edge for edge in diagram.edges if edge.element is not None]
        for number in sorted(crossed([edge.waypoints for edge in lines])):
            flow = lines[number].element
            if flow is not None:
                yield message(_CROSSES).at(flow)

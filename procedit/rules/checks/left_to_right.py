"""The rule ``left-to-right``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import edges_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_BACKWARD = QT_TRANSLATE_NOOP("Rule", "This flow leaves on the left or arrives on the right.")


@rule("left-to-right", "sequenceFlow", severity=Severity.WARNING, usual=False)
def left_to_right(element: Element) -> Iterator[Message]:
    """Flows leave on the right and arrive on the left.

    Readers follow time from left to right; no flow leaves on the left or arrives on the
    right (Camunda, bpmnbox, Signavio).

    """
    source, target = element.source, element.target
    if source is None or target is None or source.type.name == "boundaryEvent":
        return
    for edge in edges_of(element):
        diagram, points = edge.diagram, edge.waypoints
        begin = None if diagram is None else diagram.shape_of(source.key)
        end = None if diagram is None else diagram.shape_of(target.key)
        if begin is None or end is None or len(points) < 2:
            continue
        if points[0].x <= begin.bounds.x or points[-1].x >= end.bounds.right:
            yield message(_BACKWARD)

"""The rule ``straight-happy-path``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import edges_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_BENT = QT_TRANSLATE_NOOP("Rule", "The usual path turns here.")


@rule("straight-happy-path", "sequenceFlow", severity=Severity.HINT, usual=False)
def straight_happy_path(element: Element) -> Iterator[Message]:
    """The usual path is a straight line.

    The default flow of a choice goes straight on, exceptions branch off up or down
    (Camunda).

    """
    source = element.source
    if source is None or source.get("default") != element.id or not element.id:
        return
    for edge in edges_of(element):
        points = edge.waypoints
        if points and any(abs(each.y - points[0].y) > 1 for each in points):
            yield message(_BENT)

"""The rule ``no-implicit-end``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_association, is_only, stands_outside_flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ENDS = QT_TRANSLATE_NOOP("Rule", "The path ends here without an end event.")


@rule("no-implicit-end", "activity", "event", "gateway")
def no_implicit_end(element: Element) -> Iterator[Message]:
    """A path ends at an end event.

    What has no way on ends the path silently; an end event says so and says how
    it ended. Links, compensation and ad hoc content are exempt.

    """
    if element.outgoing or element.type.name == "endEvent" or stands_outside_flow(element):
        return
    link = element.type.name == "intermediateThrowEvent" and is_only(element, "link")
    if not link and not _compensates(element):
        yield message(_ENDS)


def _compensates(element: Element) -> bool:
    boundary = element.type.name == "boundaryEvent" and is_only(element, "compensate")
    return boundary and has_association(element)

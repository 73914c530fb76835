"""The rule ``no-implicit-start``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_only, stands_outside_flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_BEGINS = QT_TRANSLATE_NOOP("Rule", "A path begins here without a start event.")


@rule("no-implicit-start", "activity", "event", "gateway")
def no_implicit_start(element: Element) -> Iterator[Message]:
    """A path begins at a start event.

    What no flow leads to starts with the process without saying so; a start event
    shows it. Links, compensation and ad hoc content are exempt.

    """
    if element.incoming or element.type.name in _STARTS or stands_outside_flow(element):
        return
    if not (element.type.name == "intermediateCatchEvent" and is_only(element, "link")):
        yield message(_BEGINS)


_STARTS = ("startEvent", "boundaryEvent")

"""The rule ``no-disconnected``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_only, stands_outside_flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_LONELY = QT_TRANSLATE_NOOP("Rule", "No flow leads here or away from here.")


@rule("no-disconnected", "activity", "event", "gateway")
def no_disconnected(element: Element) -> Iterator[Message]:
    """Every step has its place in the flow.

    A task, gateway or event without any flow is never reached. Steps in an ad
    hoc sub-process, event sub-processes and compensation are exempt.

    """
    exempt = stands_outside_flow(element) or _compensates(element)
    if not exempt and not element.incoming and not element.outgoing:
        yield message(_LONELY)


def _compensates(element: Element) -> bool:
    """Whether it is a boundary event that starts a compensation by an association (clause 10.7)."""
    return element.type.name == "boundaryEvent" and is_only(element, "compensate")

"""The rule ``message-flow-ends``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SAME_POOL = QT_TRANSLATE_NOOP("Rule", "Both ends of this message flow are in the same pool.")
_WRONG_END = QT_TRANSLATE_NOOP("Rule", "A message flow cannot start or end at such an element.")


@rule("message-flow-ends", "messageFlow")
def message_flow_ends(element: Element) -> Iterator[Message]:
    """A message flow joins two pools and ends at what sends and receives.

    It starts and ends at a pool, an activity or an event that sends or receives (BPMN
    2.0.2 table 7.4, Method & Style).

    """
    source, target = element.source, element.target
    if source is None or target is None:
        return
    if _pool(source) == _pool(target):
        yield message(_SAME_POOL)
    elif _is_wrong(source, _SENDING) or _is_wrong(target, _RECEIVING):
        yield message(_WRONG_END)


_SENDING = ("endEvent", "intermediateThrowEvent")
_RECEIVING = ("startEvent", "intermediateCatchEvent", "boundaryEvent")


def _pool(element: Element) -> Element | None:
    """The pool around an element, or its process where that has no pool."""
    owner: Element | None = element
    while owner is not None and owner.type.name not in ("participant", "process"):
        owner = owner.parent
    if owner is not None and owner.type.name == "process":
        return owner.participant or owner
    return owner


def _is_wrong(end: Element, events: tuple[str, ...]) -> bool:
    family = end.type.family
    return family == "gateway" or (family == "event" and end.type.name not in events)

"""The rule ``dangling-reference``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOWHERE = QT_TRANSLATE_NOOP("Rule", "{attribute} refers to {value}, which is not in this file.")
_MISSING = QT_TRANSLATE_NOOP("Rule", "{attribute} is missing.")
_REQUIRED = {
    "sequenceFlow": ("sourceRef", "targetRef"),
    "messageFlow": ("sourceRef", "targetRef"),
    "association": ("sourceRef", "targetRef"),
    "boundaryEvent": ("attachedToRef",),
    "dataObjectReference": ("dataObjectRef",),
    "participant": (),
}
_OPTIONAL = {"participant": ("processRef",)}


@rule(
    "dangling-reference",
    "sequenceFlow",
    "messageFlow",
    "association",
    "boundaryEvent",
    "participant",
    "dataObjectReference",
)
def dangling_reference(element: Element) -> Iterator[Message]:
    """Every reference leads to an element.

    A flow without a start or an end, or an event attached to nothing, cannot be
    drawn or followed.

    """
    kind = element.type.name
    for attribute in (*_REQUIRED[kind], *_OPTIONAL.get(kind, ())):
        value = element.get(attribute)
        if value and element.reference(attribute) is None and ":" not in value:
            yield message(_NOWHERE, attribute=attribute, value=value)
        elif not value and attribute in _REQUIRED[kind]:
            yield message(_MISSING, attribute=attribute)

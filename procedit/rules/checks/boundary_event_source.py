"""The rule ``boundary-event-source``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NEVER = QT_TRANSLATE_NOOP("Rule", "Nothing inside the sub-process throws this.")


@rule("boundary-event-source", "boundaryEvent", severity=Severity.WARNING, usual=False)
def boundary_event_source(element: Element) -> Iterator[Message]:
    """What a sub-process catches at its border is thrown inside.

    An error or escalation event at a sub-process belongs to one that ends or throws the
    same inside (Method & Style).

    """
    host = element.attached_to
    if host is None or not host.type.is_sub_process:
        return
    for definition in element.event_definitions:
        name = definition.type.name
        if name in _REFERENCES and not _is_thrown(host, name, definition.get(_REFERENCES[name])):
            yield message(_NEVER)


_REFERENCES = {"errorEventDefinition": "errorRef", "escalationEventDefinition": "escalationRef"}
_THROWING = ("endEvent", "intermediateThrowEvent")


def _is_thrown(host: Element, name: str, reference: str) -> bool:
    """Whether something inside throws it; a catching event without a reference takes any."""
    return any(
        definition.type.name == name
        and (not reference or definition.get(_REFERENCES[name]) in ("", reference))
        for each in host.descendants()
        if each.type.name in _THROWING
        for definition in each.event_definitions
    )

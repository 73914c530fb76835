"""The rule ``boundary-event-source``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NEVER = QT_TRANSLATE_NOOP("Rule", "Nothing inside the sub-process throws this.")


@rule(
    "boundary-event-source",
    "boundaryEvent",
    severity=Severity.WARNING,
    usual=False,
    with_facts=True,
)
def boundary_event_source(element: Element, facts: Facts) -> Iterator[Message]:
    """What a sub-process catches at its border is thrown inside.

    An error or escalation event at a sub-process belongs to one that ends or throws the
    same inside (Method & Style).

    """
    host = element.attached_to
    if host is None or not host.type.is_sub_process:
        return
    for definition in element.event_definitions:
        name = definition.type.name
        if name not in _REFERENCES:
            continue
        thrown = facts.about(host, _thrown).get(name, frozenset[str]())
        if not _is_among(definition.get(_REFERENCES[name]), thrown):
            yield message(_NEVER)


_REFERENCES = {"errorEventDefinition": "errorRef", "escalationEventDefinition": "escalationRef"}
_THROWING = ("endEvent", "intermediateThrowEvent")


def _is_among(reference: str, thrown: AbstractSet[str]) -> bool:
    """Whether it is thrown; a catching event without a reference takes any."""
    return bool(thrown) and (not reference or not thrown.isdisjoint(("", reference)))


def _thrown(host: Element) -> dict[str, set[str]]:
    """What the events inside throw by kind of definition, as references; empty where they name none."""
    found: dict[str, set[str]] = {}
    for each in host.descendants():
        for definition in each.event_definitions if each.type.name in _THROWING else ():
            name = definition.type.name
            if name in _REFERENCES:
                found.setdefault(name, set()).add(definition.get(_REFERENCES[name]))
    return found

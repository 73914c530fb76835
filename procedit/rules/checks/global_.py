"""The rule ``global``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This message, signal, error or escalation has no name.")
_SAME_NAME = QT_TRANSLATE_NOOP("Rule", "Another one of its kind is named {name} too.")
_UNUSED = QT_TRANSLATE_NOOP(
    "Rule", "Nothing in the file uses this message, signal, error or escalation."
)


@rule(
    "global", "error", "escalation", "message", "signal", severity=Severity.WARNING, with_facts=True
)
def global_(element: Element, facts: Facts) -> Iterator[Message]:
    """Messages, signals, errors and escalations are named, used and told apart.

    They belong to the whole file; one without a name, with the name of another or
    without an event or flow that uses it is a leftover or a mistake.

    """
    name = element.name.strip()
    if not name:
        yield message(_NAMELESS)
    elif any(each != element for each in _namesakes(element, facts)):
        yield message(_SAME_NAME, name=name)
    if not any(element.referring(reference) for reference in _REFERENCES[element.type.name]):
        yield message(_UNUSED)


_REFERENCES = {
    "error": ("errorRef",),
    "escalation": ("escalationRef",),
    "message": ("messageRef", "inMessageRef", "outMessageRef"),
    "signal": ("signalRef",),
}


def _namesakes(element: Element, facts: Facts) -> list[Element]:
    """Two at most of those that the file has of that kind and name, this one perhaps among them."""
    named = facts.about(element.document.definitions, _by_name)
    return named.get((element.type.name, element.name.strip()), [])[:2]


def _by_name(definitions: Element) -> dict[tuple[str, str], list[Element]]:
    found: dict[tuple[str, str], list[Element]] = {}
    for each in definitions.children(*_REFERENCES):
        found.setdefault((each.type.name, each.name.strip()), []).append(each)
    return found

"""The rule ``lane-label``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.words import names_a_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_PERSON = QT_TRANSLATE_NOOP("Rule", "This names a person or a team; name the role.")


@rule("lane-label", "lane", "participant", severity=Severity.WARNING, usual=False)
def lane_label(element: Element) -> Iterator[Message]:
    """A lane is a role or a system, not a person.

    People and numbered teams change, roles stay (Camunda, profile 4.6).

    """
    name = element.name.strip()
    if names_a_person(name):
        yield message(_PERSON)

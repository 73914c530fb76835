"""The rule ``end-states``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_SAME = QT_TRANSLATE_NOOP("Rule", "Another end of this level has the same name.")


@rule("end-states", "endEvent", severity=Severity.WARNING, usual=False, with_facts=True)
def end_states(element: Element, facts: Facts) -> Iterator[Message]:
    """Each end event is an end state of its own.

    Several ends are named by how the case ended; two with one name are one and the same
    end (Method & Style).

    """
    parent = element.parent
    if parent is not None and facts.about(parent, _end_names)[_plain(element)] > 1:
        yield message(_SAME)


def _end_names(container: Element) -> Counter[str]:
    """How many ends of a level have each name."""
    return Counter(map(_plain, container.children("endEvent")))


def _plain(end: Element) -> str:
    return end.name.strip().lower()

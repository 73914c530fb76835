"""The rule ``end-states``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SAME = QT_TRANSLATE_NOOP("Rule", "Another end of this level has the same name.")


@rule("end-states", "endEvent", severity=Severity.WARNING, usual=False)
def end_states(element: Element) -> Iterator[Message]:
    """Each end event is an end state of its own.

    Several ends are named by how the case ended; two with one name are one and the same
    end (Method & Style).

    """
    parent, name = element.parent, element.name.strip().lower()
    others = (
        [] if parent is None else [each for each in parent.children("endEvent") if each != element]
    )
    if others and any(each.name.strip().lower() == name for each in others):
        yield message(_SAME)

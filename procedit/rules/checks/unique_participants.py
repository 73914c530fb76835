"""The rule ``unique-participants``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SAME = QT_TRANSLATE_NOOP("Rule", "Another pool has the same name.")


@rule("unique-participants", "participant", usual=False)
def unique_participants(element: Element) -> Iterator[Message]:
    """Pools have different names.

    Two pools with one name are one participant drawn twice, or two that nobody can tell
    apart (eCH-0158).

    """
    name = element.name.strip().lower()
    others = element.document.elements("participant")
    if name and any(each != element and each.name.strip().lower() == name for each in others):
        yield message(_SAME)

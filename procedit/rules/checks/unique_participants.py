"""The rule ``unique-participants``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_SAME = QT_TRANSLATE_NOOP("Rule", "Another pool has the same name.")


@rule("unique-participants", "participant", usual=False, with_facts=True)
def unique_participants(element: Element, facts: Facts) -> Iterator[Message]:
    """Pools have different names.

    Two pools with one name are one participant drawn twice, or two that nobody can tell
    apart (eCH-0158).

    """
    name = _plain(element)
    if name and facts.about(element.document.definitions, _pool_names)[name] > 1:
        yield message(_SAME)


def _pool_names(definitions: Element) -> Counter[str]:
    """How many pools of the file have each name."""
    return Counter(map(_plain, definitions.document.elements("participant")))


def _plain(pool: Element) -> str:
    return pool.name.strip().lower()

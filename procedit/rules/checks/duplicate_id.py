"""The rule ``duplicate-id``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TAKEN = QT_TRANSLATE_NOOP("Rule", "Another element has the id {id} too.")
_NONE = QT_TRANSLATE_NOOP("Rule", "This element has no id, so nothing can refer to it.")


@rule(
    "duplicate-id",
    "activity",
    "event",
    "gateway",
    "flow",
    "data",
    "artifact",
    "participant",
    "lane",
    "process",
)
def duplicate_id(element: Element) -> Iterator[Message]:
    """Every element has an id of its own.

    Other elements and diagrams refer to it by that id.

    """
    if not element.id:
        yield message(_NONE)
    elif element.key != element.id:
        yield message(_TAKEN, id=element.id)

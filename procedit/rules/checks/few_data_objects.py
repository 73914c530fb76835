"""The rule ``few-data-objects``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MANY = QT_TRANSLATE_NOOP("Rule", "{count} data objects hide the flow.")


@rule("few-data-objects", "process", severity=Severity.HINT, usual=False, most=10)
def few_data_objects(element: Element, most: int) -> Iterator[Message]:
    """Few data objects are drawn.

    Too many documents and stores hide the flow; the parameter “most” is the limit
    (Camunda).

    """
    names = ("dataObjectReference", "dataStoreReference")
    count = sum(1 for each in element.descendants() if each.type.name in names)
    if count > most:
        yield message(_MANY, count=count)

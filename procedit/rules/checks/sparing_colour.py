"""The rule ``sparing-colour``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MANY = QT_TRANSLATE_NOOP("Rule", "{count} colours are used.")


@rule("sparing-colour", "definitions", severity=Severity.HINT, usual=False, most=3)
def sparing_colour(element: Element, most: int) -> Iterator[Message]:
    """Few colours are used.

    A colour that means something stands out only among few; the parameter “most” is the
    limit (Camunda, bpmnbox).

    """
    colours = {
        shape.fill.lower() for diagram in element.document.diagrams for shape in diagram.shapes
    }
    count = len(colours - {"", "#fff", "#ffffff", "white"})
    if count > most:
        yield message(_MANY, count=count)

"""The rule ``exclusive-marker``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import shapes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_X = QT_TRANSLATE_NOOP("Rule", "This gateway does not show its X.")


@rule("exclusive-marker", "exclusiveGateway", severity=Severity.HINT, usual=False)
def exclusive_marker(element: Element) -> Iterator[Message]:
    """An exclusive gateway shows its X.

    Without it a diamond may be taken for any decision; with it all gateways have a sign
    (Camunda).

    """
    if any(not shape.is_marker_visible for shape in shapes_of(element)):
        yield message(_NO_X)

"""The rule ``standard-size``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import shapes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.diagram import Shape
    from procedit.model.element import Element
    from procedit.rules.rule import Message

_DIFFERS = QT_TRANSLATE_NOOP("Rule", "This is not of the usual size.")


@rule(
    "standard-size",
    "activity",
    "event",
    "gateway",
    "dataObjectReference",
    "dataStoreReference",
    "participant",
    severity=Severity.WARNING,
    usual=False,
)
def standard_size(element: Element) -> Iterator[Message]:
    """Shapes of one kind have one size.

    Differences in size look like differences in weight. Sub-processes that show
    their content and pools with a process are as large as they need be.

    """
    for shape in shapes_of(element):
        width, height = _usual(element, shape)
        bounds = shape.bounds
        if (width and bounds.width != width) or (height and bounds.height != height):
            yield message(_DIFFERS)
            return


_COLLAPSED, _EMPTY_POOL = (100.0, 80.0), 60.0


def _usual(element: Element, shape: Shape) -> tuple[float, float]:
    """Width and height in diagram pixels, 0 where anything will do."""
    kind = element.type
    if kind.name == "participant":
        if element.get("processRef") or shape.is_band:
            return 0, 0
        return (0, _EMPTY_POOL) if shape.is_horizontal else (_EMPTY_POOL, 0)
    if kind.is_sub_process:
        return (0, 0) if shape.is_expanded else _COLLAPSED
    return kind.size

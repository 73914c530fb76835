"""The rule ``fits-page``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_LARGE = QT_TRANSLATE_NOOP("Rule", "The diagram is larger than one page.")


@rule(
    "fits-page",
    "process",
    "collaboration",
    severity=Severity.WARNING,
    usual=False,
    width=2400,
    height=1600,
)
def fits_page(element: Element, width: int, height: int) -> Iterator[Message]:
    """A diagram fits one page.

    What does not fit is divided into sub-processes; “width” and “height” in diagram
    pixels are the limit (Method & Style, bpmnbox, Signavio).

    """
    diagram = element.document.diagram_of(element.key)
    shapes = [] if diagram is None else [each.bounds for each in diagram.shapes]
    if not shapes:
        return
    across = max(each.right for each in shapes) - min(each.x for each in shapes)
    down = max(each.bottom for each in shapes) - min(each.y for each in shapes)
    if across > width or down > height:
        yield message(_LARGE)

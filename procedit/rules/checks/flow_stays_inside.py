"""The rule ``flow-stays-inside``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_CROSSES = QT_TRANSLATE_NOOP("Rule", "This flow crosses the border of a pool or sub-process.")


@rule("flow-stays-inside", "sequenceFlow")
def flow_stays_inside(element: Element) -> Iterator[Message]:
    """A sequence flow stays in its process and sub-process.

    Between pools go message flows; into and out of a sub-process lead the flows at its
    own border (BPMN 2.0.2 clause 8.4.13, Method & Style).

    """
    source, target = element.source, element.target
    if source is None or target is None:
        return
    if source.container != target.container:
        yield message(_CROSSES)

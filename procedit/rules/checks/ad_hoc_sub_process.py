"""The rule ``ad-hoc-sub-process``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOT_HERE = QT_TRANSLATE_NOOP("Rule", "An ad hoc sub-process has no start and no end event.")


@rule("ad-hoc-sub-process", "startEvent", "endEvent")
def ad_hoc_sub_process(element: Element) -> Iterator[Message]:
    """An ad hoc sub-process has neither start nor end events.

    Its activities are done in the order that those at work choose, so nothing
    begins or ends it (BPMN 2.0.2 clause 10.3.5).

    """
    if is_in(element, "adHocSubProcess"):
        yield message(_NOT_HERE)

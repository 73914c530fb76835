"""The rule ``no-duplicate-sequence-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TWICE = QT_TRANSLATE_NOOP("Rule", "A second flow does the same as this one.")


@rule("no-duplicate-sequence-flows", "sequenceFlow")
def no_duplicate_sequence_flows(element: Element) -> Iterator[Message]:
    """Two steps are connected once.

    Two flows with the same ends and the same condition say the same thing twice.

    """
    source = element.source
    if source is None or source.outgoing[:1] == [element]:
        return
    before = source.outgoing[: source.outgoing.index(element)]
    if any(_says_the_same(element, each) for each in before):
        yield message(_TWICE)


def _says_the_same(flow: Element, other: Element) -> bool:
    condition = "conditionExpression"
    return flow.get("targetRef") == other.get("targetRef") and (
        flow.child_text(condition) == other.child_text(condition)
    )

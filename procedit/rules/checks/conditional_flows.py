"""The rule ``conditional-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_UNCLEAR = QT_TRANSLATE_NOOP(
    "Rule", "This flow has no condition, though the others from the same place have."
)
_NO_OTHER = QT_TRANSLATE_NOOP(
    "Rule", "This flow has no condition, though another is the one to take otherwise."
)


@rule("conditional-flows", "sequenceFlow", with_facts=True)
def conditional_flows(element: Element, facts: Facts) -> Iterator[Message]:
    """Where one branch has a condition or is the default, all others have a condition.

    Otherwise nobody knows when the branch without a condition is taken.

    """
    source = element.source
    if source is None or has_condition(element):
        return
    default = source.reference("default")
    if element == default:
        return
    if facts.about(source, _asks):
        yield message(_UNCLEAR)
    elif facts.about(source, _has_default):
        yield message(_NO_OTHER)


def _asks(source: Element) -> bool:
    return any(map(has_condition, source.outgoing))


def _has_default(source: Element) -> bool:
    return source.reference("default") in source.outgoing

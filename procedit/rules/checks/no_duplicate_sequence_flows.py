"""The rule ``no-duplicate-sequence-flows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_TWICE = QT_TRANSLATE_NOOP("Rule", "A second flow does the same as this one.")


@rule("no-duplicate-sequence-flows", "sequenceFlow", with_facts=True)
def no_duplicate_sequence_flows(element: Element, facts: Facts) -> Iterator[Message]:
    """Two steps are connected once.

    Two flows with the same ends and the same condition say the same thing twice.

    """
    source = element.source
    if source is not None and element in facts.about(source, _repeated):
        yield message(_TWICE)


def _repeated(source: Element) -> set[Element]:
    """The flows that say what an earlier one from the same place says."""
    said: set[tuple[str, str]] = set()
    found: set[Element] = set()
    for flow in source.outgoing:
        saying = (flow.get("targetRef"), flow.child_text("conditionExpression"))
        if saying in said:
            found.add(flow)
        said.add(saying)
    return found

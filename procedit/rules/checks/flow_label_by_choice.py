"""The rule ``flow-label-by-choice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import has_condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This answer to a question has no name.")
_NEEDLESS = QT_TRANSLATE_NOOP("Rule", "This flow answers no question and needs no name.")


@rule(
    "flow-label-by-choice", "sequenceFlow", severity=Severity.WARNING, usual=False, with_facts=True
)
def flow_label_by_choice(element: Element, facts: Facts) -> Iterator[Message]:
    """The flows of a choice are named, others are not.

    A flow out of an exclusive or inclusive gateway carries the answer; elsewhere a name
    says what a step or an event should say (Method & Style).

    """
    source = element.source
    if source is None:
        return
    chooses = facts.about(source, _chooses)
    named = bool(element.name.strip())
    if chooses and not named and source.get("default") != element.id:
        yield message(_NAMELESS)
    elif named and not chooses and not has_condition(element):
        yield message(_NEEDLESS)


_ASKING = ("exclusiveGateway", "inclusiveGateway")


def _chooses(source: Element) -> bool:
    return source.type.name in _ASKING and len(source.outgoing) > 1

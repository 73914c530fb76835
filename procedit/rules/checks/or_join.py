"""The rule ``or-join``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.scope import gates_before, scope_graph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NOTHING_TO_WAIT_FOR = QT_TRANSLATE_NOOP(
    "Rule", "Only one of these paths is ever taken; join them by an exclusive gateway."
)


@rule("or-join", "process", "subProcess", "transaction", severity=Severity.WARNING, usual=False)
def or_join(element: Element) -> Iterator[Message]:
    """An inclusive gateway does not join what excludes each other.

    After an exclusive choice only one path comes; an exclusive gateway joins it without
    waiting (Signavio).

    """
    joins = [each for each in element.children("inclusiveGateway") if len(each.incoming) > 1]
    gates = gates_before(scope_graph(element)) if joins else {}
    for node in joins:
        before = element.document.find(gates.get(node.key, ""))
        if before is not None and before.type.name in _EXCLUSIVE:
            yield message(_NOTHING_TO_WAIT_FOR).at(node)


_EXCLUSIVE = ("exclusiveGateway", "eventBasedGateway")

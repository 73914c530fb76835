"""The rule ``block-structure``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.scope import gates_after, scope_graph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_OTHER_JOIN = QT_TRANSLATE_NOOP(
    "Rule", "What this gateway splits is joined by something of another kind."
)


@rule(
    "block-structure", "process", "subProcess", "transaction", severity=Severity.HINT, usual=False
)
def block_structure(element: Element) -> Iterator[Message]:
    """What a gateway splits, one of its kind joins.

    Matching pairs of gateways make blocks that can be read one by one (7PMG 4,
    Camunda). Paths that end on their own need no join.

    """
    splits = [each for each in element.children(*_GATEWAYS) if len(each.outgoing) > 1]
    gates = gates_after(scope_graph(element)) if splits else {}
    for node in splits:
        after = element.document.find(gates.get(node.key, ""))
        if after is not None and after.type.name != node.type.name and len(after.incoming) > 1:
            yield message(_OTHER_JOIN).at(node)


_GATEWAYS = ("exclusiveGateway", "parallelGateway", "inclusiveGateway")

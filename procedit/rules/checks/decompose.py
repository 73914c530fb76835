"""The rule ``decompose``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import flow_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TOO_MANY = QT_TRANSLATE_NOOP("Rule", "This level has {count} elements; divide it above {most}.")


@rule(
    "decompose",
    "process",
    "subProcess",
    "transaction",
    severity=Severity.WARNING,
    usual=False,
    most=50,
)
def decompose(element: Element, most: int) -> Iterator[Message]:
    """A large level is divided into sub-processes.

    Above some 50 elements a procedure can hardly be read; the parameter “most” is the
    limit (7PMG 7).

    """
    count = len(flow_nodes(element))
    if count > most:
        yield message(_TOO_MANY, count=count, most=most)

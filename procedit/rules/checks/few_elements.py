"""The rule ``few-elements``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import flow_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_MANY = QT_TRANSLATE_NOOP("Rule", "This level has {count} elements, {most} are easy to read.")


@rule(
    "few-elements",
    "process",
    "subProcess",
    "transaction",
    severity=Severity.HINT,
    usual=False,
    most=30,
)
def few_elements(element: Element, most: int) -> Iterator[Message]:
    """A level has few elements.

    The more there is, the more mistakes are made in drawing and reading; the parameter
    “most” is the limit (7PMG 1).

    """
    count = len(flow_nodes(element))
    if count > most:
        yield message(_MANY, count=count, most=most)

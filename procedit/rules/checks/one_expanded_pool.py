"""The rule ``one-expanded-pool``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_SEVERAL = QT_TRANSLATE_NOOP("Rule", "{count} pools show their process in one diagram.")
_BLACK_BOXES = QT_TRANSLATE_NOOP("Rule", "{count} pools without content stand around.")


@rule("one-expanded-pool", "collaboration", severity=Severity.HINT, usual=False, most=4)
def one_expanded_pool(element: Element, most: int) -> Iterator[Message]:
    """One pool shows its process, few others stand around it.

    What happens inside others is theirs; the parameter “most” limits the pools without
    content (bpmnbox).

    """
    pools = list(element.children("participant"))
    expanded = sum(1 for each in pools if each.process is not None)
    if expanded > 1:
        yield message(_SEVERAL, count=expanded)
    if len(pools) - expanded > most:
        yield message(_BLACK_BOXES, count=len(pools) - expanded)

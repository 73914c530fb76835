"""The rule ``signal-pairs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ONE_SIDE = QT_TRANSLATE_NOOP("Rule", "This signal is only thrown or only caught here.")


@rule("signal-pairs", "signal", severity=Severity.WARNING, usual=False)
def signal_pairs(element: Element) -> Iterator[Message]:
    """A signal is both thrown and caught.

    One that nobody hears or nobody sends says little; it may have its other side in
    another file (Signavio).

    """
    events = [each.parent for each in element.referring("signalRef")]
    kinds = {each.type.name for each in events if each is not None}
    if kinds and (not kinds & _THROWING or not kinds - _THROWING):
        yield message(_ONE_SIDE)


_THROWING = {"endEvent", "intermediateThrowEvent"}

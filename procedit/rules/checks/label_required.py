"""The rule ``label-required``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This {kind} has no name.")
_SILENT = ("parallelGateway", "eventBasedGateway", "subProcess", "transaction", "adHocSubProcess")


@rule("label-required", "activity", "event", "gateway", "participant", "lane")
def label_required(element: Element) -> Iterator[Message]:
    """Everything a reader must tell apart has a name.

    Steps, events, pools, lanes and gateways that ask a question are named;
    joining, parallel and event-based gateways are not.

    """
    kind = element.type
    joins = kind.family == "gateway" and len(element.outgoing) < 2
    typed = kind.family == "event" and bool(element.event_definitions)
    if not element.name.strip() and kind.name not in _SILENT and not joins and not typed:
        yield message(_NAMELESS, kind=kind.label.lower())

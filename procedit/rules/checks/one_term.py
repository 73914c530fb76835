"""The rule ``one-term``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_OTHERWISE = QT_TRANSLATE_NOOP("Rule", "Elsewhere this is written {name}.")


@rule("one-term", "definitions", severity=Severity.WARNING, usual=False)
def one_term(element: Element) -> Iterator[Message]:
    """One thing has one name.

    The same written in another way looks like something else (Signavio, bpmnbox).

    """
    first: dict[str, str] = {}
    for each in element.document.elements(*_NAMED):
        written = " ".join(each.name.split())
        usual = first.setdefault(written.lower(), written)
        if written != usual:
            yield message(_OTHERWISE, name=usual).at(each)


_NAMED = (
    *("participant", "lane", "dataObjectReference", "dataStoreReference"),
    *("task", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask"),
)

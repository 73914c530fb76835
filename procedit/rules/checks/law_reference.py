"""The rule ``law-reference``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.model.bank import activity_data, own_process, procedure_data
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NO_LAW = QT_TRANSLATE_NOOP("Rule", "No law is given for this step.")


@rule("law-reference", "activity", severity=Severity.WARNING, usual=False, with_facts=True)
def law_reference(element: Element, facts: Facts) -> Iterator[Message]:
    """Each step of a correct procedure has a law behind it.

    Off unless a profile asks: it needs the data of the Procedure Bank, where the level
    of the procedure and the law of each step stand.

    """
    process = facts.about(element.document.definitions, _correct_process)
    if process is None or not element.is_inside(process):
        return
    known = activity_data(element)
    if known is None or not known.laws:
        yield message(_NO_LAW)


def _correct_process(definitions: Element) -> Element | None:
    """The process of the authority where its level is correct."""
    process = own_process(definitions.document)
    data = procedure_data(process)
    return process if data is not None and data.level == "correct" else None

"""The rule ``double-negation``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_TWICE = QT_TRANSLATE_NOOP("Rule", "The name says “not” twice.")
_DENIED = QT_TRANSLATE_NOOP("Rule", "The answer no to a question with “not” is hard to read.")


@rule("double-negation", "gateway", "sequenceFlow", severity=Severity.HINT, usual=False)
def double_negation(element: Element) -> Iterator[Message]:
    """Questions are asked without a negation.

    “Is it not incomplete?” and a “No” on a question with “not” make every reader think
    twice (bpmnbox).

    """
    if len([each for each in element.name.lower().split() if each.strip("?.,") in _NO]) > 1:
        yield message(_TWICE)
    elif element.type.name == "sequenceFlow" and element.name.strip() and _question_denies(element):
        yield message(_DENIED)


_NO = frozenset(["ikke", "ingen", "intet", "aldrig", "uden", "not", "no", "never", "none"])


def _question_denies(flow: Element) -> bool:
    source = flow.source
    answer = flow.name.strip().lower()
    if source is None or answer not in ("nej", "no"):
        return False
    return any(each.strip("?.,") in _NO for each in source.name.lower().split())

"""The rule ``child-diagram-name``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_DIFFERS = QT_TRANSLATE_NOOP("Rule", "Its diagram is named {name}.")


@rule(
    "child-diagram-name",
    "subProcess",
    "transaction",
    "adHocSubProcess",
    severity=Severity.WARNING,
    usual=False,
)
def child_diagram_name(element: Element) -> Iterator[Message]:
    """A sub-process and its diagram have one name.

    Whoever opens the diagram of a collapsed sub-process should find the same title
    (Method & Style, Signavio).

    """
    diagram = element.document.diagram_of(element.key)
    name = "" if diagram is None else diagram.name.strip()
    if name and name != element.name.strip():
        yield message(_DIFFERS, name=name)

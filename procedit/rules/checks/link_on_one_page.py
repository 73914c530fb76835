"""The rule ``link-on-one-page``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import is_event, link_name, shapes_of, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_ELSEWHERE = QT_TRANSLATE_NOOP("Rule", "The other end of this link is in another diagram.")


@rule("link-on-one-page", "event", severity=Severity.WARNING, usual=False)
def link_on_one_page(element: Element) -> Iterator[Message]:
    """Both ends of a link are in one diagram.

    Links spare long lines on a page; across pages the other end is hard to find
    (eCH-0158).

    """
    if "link" not in triggers(element):
        return
    own = {shape.diagram for shape in shapes_of(element)}
    parent = element.parent
    for other in () if parent is None else parent.children():
        same = is_event(other) and other != element and link_name(other) == link_name(element)
        if same and own and not own & {shape.diagram for shape in shapes_of(other)}:
            yield message(_ELSEWHERE)
            return

"""The rule ``link-on-one-page``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import is_event, link_name, shapes_of, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_ELSEWHERE = QT_TRANSLATE_NOOP("Rule", "The other end of this link is in another diagram.")


@rule("link-on-one-page", "event", severity=Severity.WARNING, usual=False, with_facts=True)
def link_on_one_page(element: Element, facts: Facts) -> Iterator[Message]:
    """Both ends of a link are in one diagram.

    Links spare long lines on a page; across pages the other end is hard to find
    (eCH-0158).

    """
    if "link" not in triggers(element):
        return
    own, parent = _diagrams(element), element.parent
    if not own or parent is None:
        return
    pages = facts.about(parent, _pages).get(link_name(element), ())
    if any(own.isdisjoint(each) for each in pages):
        yield message(_ELSEWHERE)


def _diagrams(event: Element) -> frozenset[Diagram | None]:
    return frozenset(shape.diagram for shape in shapes_of(event))


def _pages(container: Element) -> dict[str, set[frozenset[Diagram | None]]]:
    """The diagrams that show the events of each link name; the same only once."""
    found: dict[str, set[frozenset[Diagram | None]]] = {}
    for each in container.children():
        if is_event(each):
            found.setdefault(link_name(each), set()).add(_diagrams(each))
    return found

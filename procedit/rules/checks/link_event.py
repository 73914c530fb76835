"""The rule ``link-event``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_event, link_name, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This link has no name to find its other end by.")
_NOT_CAUGHT = QT_TRANSLATE_NOOP("Rule", "No link named {name} goes on in this process.")
_NOT_THROWN = QT_TRANSLATE_NOOP("Rule", "No link named {name} leads here.")
_TWICE = QT_TRANSLATE_NOOP(
    "Rule", "Several links named {name} go on; nobody knows which one is meant."
)


@rule("link-event", "event")
def link_event(element: Element) -> Iterator[Message]:
    """A link leads from its throwing events to one catching event.

    Both ends have the same link name and stand in the same process or sub-process
    (BPMN 2.0.2 clause 10.5.5); several may throw, one catches.

    """
    if "link" not in triggers(element):
        return
    name = link_name(element)
    if not name:
        yield message(_NAMELESS)
        return
    caught = [each for each in _linked(element, name) if each.type.name not in _THROWING]
    thrown = [each for each in _linked(element, name) if each.type.name in _THROWING]
    if not caught:
        yield message(_NOT_CAUGHT, name=name)
    elif element in caught and not thrown and len(caught) == 1:
        yield message(_NOT_THROWN, name=name)
    elif element in caught and len(caught) > 1:
        yield message(_TWICE, name=name)


_THROWING = ("intermediateThrowEvent", "endEvent", "implicitThrowEvent")


def _linked(element: Element, name: str) -> list[Element]:
    """The links of that name in the same process or sub-process."""
    parent = element.parent
    return [
        each
        for each in (() if parent is None else parent.children())
        if is_event(each) and link_name(each) == name
    ]

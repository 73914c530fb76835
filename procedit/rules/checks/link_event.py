"""The rule ``link-event``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule
from procedit.rules.traits import is_event, link_name, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NAMELESS = QT_TRANSLATE_NOOP("Rule", "This link has no name to find its other end by.")
_NOT_CAUGHT = QT_TRANSLATE_NOOP("Rule", "No link named {name} goes on in this process.")
_NOT_THROWN = QT_TRANSLATE_NOOP("Rule", "No link named {name} leads here.")
_TWICE = QT_TRANSLATE_NOOP(
    "Rule", "Several links named {name} go on; nobody knows which one is meant."
)


@rule("link-event", "event", with_facts=True)
def link_event(element: Element, facts: Facts) -> Iterator[Message]:
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
    parent = element.parent
    links = Counter[tuple[str, bool]]() if parent is None else facts.about(parent, _links)
    caught, thrown = links[name, False], links[name, True]
    if not caught:
        yield message(_NOT_CAUGHT, name=name)
    elif not _throws(element) and not thrown and caught == 1:
        yield message(_NOT_THROWN, name=name)
    elif not _throws(element) and caught > 1:
        yield message(_TWICE, name=name)


_THROWING = ("intermediateThrowEvent", "endEvent", "implicitThrowEvent")


def _throws(event: Element) -> bool:
    return event.type.name in _THROWING


def _links(container: Element) -> Counter[tuple[str, bool]]:
    """How many events of a process or sub-process have each link name, and throw or catch it."""
    events = [each for each in container.children() if is_event(each)]
    return Counter((link_name(each), _throws(each)) for each in events)

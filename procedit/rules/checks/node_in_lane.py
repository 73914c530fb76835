"""The rule ``node-in-lane``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.facts import Facts
    from procedit.rules.rule import Message

_NO_LANE = QT_TRANSLATE_NOOP("Rule", "This lies in no lane.")


@rule("node-in-lane", "activity", "event", "gateway", usual=False, with_facts=True)
def node_in_lane(element: Element, facts: Facts) -> Iterator[Message]:
    """Where there are lanes, every step lies in one.

    Otherwise nobody knows who does it (eCH-0158). Boundary events lie where their
    activity lies.

    """
    owner = element.parent
    if owner is None or _is_exempt(element) or element.lane is not None:
        return
    if facts.about(owner, _has_lanes):
        yield message(_NO_LANE)


def _has_lanes(owner: Element) -> bool:
    return bool(owner.lane_sets)


def _is_exempt(element: Element) -> bool:
    return element.type.name == "boundaryEvent"

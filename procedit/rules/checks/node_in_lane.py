"""The rule ``node-in-lane``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import message, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element
    from procedit.rules.rule import Message

_NO_LANE = QT_TRANSLATE_NOOP("Rule", "This lies in no lane.")


@rule("node-in-lane", "activity", "event", "gateway", usual=False)
def node_in_lane(element: Element) -> Iterator[Message]:
    """Where there are lanes, every step lies in one.

    Otherwise nobody knows who does it (eCH-0158). Boundary events lie where their
    activity lies.

    """
    owner = element.parent
    if owner is not None and owner.lane_sets and element.lane is None and not _is_exempt(element):
        yield message(_NO_LANE)


def _is_exempt(element: Element) -> bool:
    return element.type.name == "boundaryEvent"

"""What lies above what: the order of the plane, with pools, lanes and open sub-processes at the bottom.

The plane's order is the z-order (BPMN 2.0.2 clause 12.2.1), but some tools write what lies inside
a pool or a sub-process before the pool itself, which would then hide it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_POOLS, _LANES, _LANE_DEPTH = -3e9, -2e9, 1e7
_BELOW = 0.5


def ranks(elements: Sequence[Element | None]) -> list[float]:
    """A number for each of ``elements``, drawn in that order: the lowest is painted first."""
    found: list[float] = []
    places: dict[str, int] = {}
    for place, element in enumerate(elements):
        found.append(rank(element, place))
        held = _held_by(element) if element is not None and _may_hold(element) else None
        if held is not None:
            places[held.key] = place
    if places:
        _sink(elements, found, places)
    return found


def _may_hold(element: Element) -> bool:
    return element.type.family is Family.ACTIVITY


def _held_by(element: Element) -> Element | None:
    """Whose content is drawn inside the element: a sub-process its own, a call what it calls."""
    if element.type.is_sub_process:
        return element
    return element.reference("calledElement") if element.type.name == "callActivity" else None


def rank(element: Element | None, place: float) -> float:
    """The rank of what stands at ``place`` in the plane."""
    family = Family.OTHER if element is None else element.type.family
    if element is None or family not in (Family.POOL, Family.LANE):
        return place
    if family is Family.POOL:
        return _POOLS + place
    depth = 0
    owner = element.parent
    while owner is not None and not owner.is_container:
        depth += owner.type.family is Family.LANE
        owner = owner.parent
    return _LANES + depth * _LANE_DEPTH + place


def _sink(elements: Sequence[Element | None], found: list[float], places: dict[str, int]) -> None:
    """Put sub-processes below what they hold, the innermost first."""
    for place in range(len(elements) - 1, -1, -1):
        element = elements[place]
        owner = None if element is None else element.container
        while owner is not None and owner.key in places:
            own = places[owner.key]
            if own > place:
                found[own] = min(found[own], found[place] - _BELOW)
            element, owner = owner, owner.container

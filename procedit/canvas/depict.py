"""Everything that one diagram shows: the one answer for the canvas and for all other surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.canvas.badges import with_badge
from procedit.canvas.drawn import element_of, key_of
from procedit.canvas.jumps import all_jumps
from procedit.canvas.notation import picture_of
from procedit.canvas.order import ranks
from procedit.layout.missing import layout_of, place_missing
from procedit.model.imagined import imagined_edge, imagined_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.canvas.picture import Picture
    from procedit.layout.specs import Placement
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.document import Document
    from procedit.model.element import Element


def pictures_of(
    document: Document,
    diagram: Diagram | None,
    *,
    line_jumps: bool = True,
    law_badges: bool = False,
) -> list[tuple[str, Picture]]:
    """The keys and pictures of what ``diagram`` shows, the lowest first.

    With ``line_jumps`` sequence flows hop over others that they cross, with ``law_badges`` steps
    that rest on a law bear a sign.
    """
    items, added = items_of(document, diagram)
    items += added
    places = ranks([element_of(item) for item in items])
    order = sorted(range(len(items)), key=places.__getitem__)
    jumps = all_jumps(items) if line_jumps else {}
    keys = [key_of(items[at]) for at in order]
    found = [
        (key, picture_of(items[at], jumps.get(key, ())))
        for key, at in zip(keys, order, strict=True)
    ]
    if not law_badges:
        return found
    return [
        (key, with_badge(picture, items[at]))
        for (key, picture), at in zip(found, order, strict=True)
    ]


def items_of(
    document: Document, diagram: Diagram | None
) -> tuple[list[Shape | Edge], list[Shape | Edge]]:
    """What ``diagram`` draws, and what belongs in it but is drawn nowhere, laid out by us.

    A document without any diagram (None) gets a layout as a whole.
    """
    if diagram is None:
        return [], list(_imagined(document, layout_of(document)))
    placement = place_missing(document, diagram)
    added = list(_imagined(document, placement))
    ours = {key_of(item) for item in added}
    return [item for item in diagram.items if not ours or key_of(item) not in ours], added


def _imagined(document: Document, placement: Placement) -> Iterator[Shape | Edge]:
    """Shapes and edges for what was placed."""
    for key, bounds in placement.bounds.items():
        element = document.find(key)
        if element is not None:
            traits = _traits(element, placement)
            yield imagined_shape(element, bounds, placement.labels.get(key), **traits)
    for key, points in placement.waypoints.items():
        element = document.find(key)
        if element is not None:
            yield imagined_edge(element, points, placement.labels.get(key))


def _traits(element: Element, placement: Placement) -> dict[str, str]:
    kind = element.type
    if kind.family in (Family.POOL, Family.LANE):
        return {"isHorizontal": "true"}
    if kind.is_sub_process:
        is_open = any(child.key in placement.bounds for child in element.children())
        return {"isExpanded": "true" if is_open else "false"}
    return {"isMarkerVisible": "true"} if kind.name == "exclusiveGateway" else {}

"""Write a generated drawing into the file, for elements that no diagram draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands import di
from procedit.layout.missing import layout_of, place_missing

if TYPE_CHECKING:
    from procedit.layout.specs import Placement
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def draw_missing(edit: Edit, diagram: Diagram | None = None) -> list[Element]:
    """Draw what is drawn nowhere, in ``diagram`` or in a new one; gives the elements drawn."""
    document = edit.document
    if diagram is None:
        placement = layout_of(document)
        kinds = ("collaboration", "choreography", "process")
        main = next(document.definitions.children(*kinds), None)
        if main is None:
            return []
        diagram = di.add_diagram(edit, main)
    else:
        placement = place_missing(document, diagram)
    return _draw(edit, diagram, placement)


def _named(edit: Edit, key: str) -> Element | None:
    """The element of that key; None for one whose id another has too, which no drawing can mean."""
    element = edit.document.find(key)
    return None if element is None or element.id not in ("", key) else element


def _draw(edit: Edit, diagram: Diagram, placement: Placement) -> list[Element]:
    drawn: list[Element] = []
    for key, bounds in placement.bounds.items():
        element = _named(edit, key)
        if element is None or diagram.item_of(key) is not None:
            continue
        traits: dict[str, str] = {}
        if element.type.is_sub_process:
            inside = any(child.key in placement.bounds for child in element.children())
            traits["isExpanded"] = "true" if inside else "false"
        di.add_shape(edit, diagram, element, bounds, traits=traits)
        drawn.append(element)
    for key, points in placement.waypoints.items():
        element = _named(edit, key)
        if element is not None and diagram.item_of(key) is None and len(points) > 1:
            di.add_edge(edit, diagram, element, points)
            drawn.append(element)
    for key, bounds in placement.labels.items():
        item = diagram.item_of(key)
        if item is not None and item.label_bounds is None:
            di.set_label_bounds(edit, item, bounds)
    return drawn

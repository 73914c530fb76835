"""Colour elements, in the two ways that other tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands import di

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def set_colors(
    edit: Edit,
    diagram: Diagram,
    elements: Iterable[Element],
    *,
    fill: str | None = None,
    stroke: str | None = None,
) -> None:
    """Set the colours (``#rrggbb``) of elements; empty takes one away, None leaves it as it is."""
    for element in elements:
        item = diagram.item_of(element.key)
        if item is not None:
            inside = None if element.type.is_connection else fill
            di.set_item_colors(edit, item, inside, stroke)

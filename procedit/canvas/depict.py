"""All pictures of one diagram, for every surface that shows it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.drawn import key_of
from procedit.canvas.notation import picture_of
from procedit.canvas.order import ranks

if TYPE_CHECKING:
    from procedit.canvas.picture import Picture
    from procedit.model.diagram import Diagram


def pictures_of(diagram: Diagram) -> list[tuple[str, Picture]]:
    """The keys and pictures of what ``diagram`` shows, the lowest first."""
    items = diagram.items
    places = ranks(items)
    order = sorted(range(len(items)), key=places.__getitem__)
    return [(key_of(items[at]), picture_of(items[at])) for at in order]

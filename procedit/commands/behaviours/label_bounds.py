"""A name inside its shape has no place of its own any more once the shape has another size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands import di
from procedit.commands.traces import resized_shapes
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def drop_label_bounds(edit: Edit, change: Change) -> None:
    """Remove the bounds of embedded labels of resized shapes; a group's label is none of these."""
    for node, old in resized_shapes(edit).items():
        shape = Shape(edit.document, node)
        if old is None or not shape.is_attached or shape.label_bounds is None:
            continue
        element, new = shape.element, shape.bounds
        if element is None or element.type.has_external_label or element.type.name == "group":
            continue
        if (old.width, old.height) != (new.width, new.height):
            di.set_label_bounds(edit, shape, None)

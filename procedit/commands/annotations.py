"""The height of text annotations, which follows their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.commands.labels import estimated_size
from procedit.commands.shifting import reshape

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

LEAST = (100.0, 40.0)
"""The least width and height of an annotation, in diagram pixels."""

_BESIDE, _ABOVE = 12.0, 6.0
"""The room around the text in all, across and down."""


def fit_height(
    edit: Edit, diagram: Diagram, annotation: Element, text_height: float | None = None
) -> None:
    """Make an annotation as high as its text; one lower than usual stays so while the text fits.

    ``text_height`` in diagram pixels where the caller has measured it.
    """
    shape = diagram.shape_of(annotation.key)
    if shape is not None:
        box = shape.bounds
        height = fitting_height(annotation, box, text_height)
        reshape(edit, diagram, {annotation.key: Bounds(box.x, box.y, box.width, height)})


def fitting_height(annotation: Element, box: Bounds, text_height: float | None = None) -> float:
    """How high an annotation of that width is, in diagram pixels."""
    if text_height is None:
        room = max(1.0, box.width - _BESIDE)
        text_height = estimated_size(annotation.name, room)[1]
    return max(text_height + _ABOVE, min(LEAST[1], box.height))

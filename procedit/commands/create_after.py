"""Create the next step at a place chosen by hand and connect it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.connect import connect
from procedit.commands.create import create

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def create_after(
    edit: Edit,
    diagram: Diagram,
    source: Element,
    variant: Variant,
    bounds: Bounds,
    into: Element | None,
) -> Element:
    """Create ``variant`` at ``bounds`` in what it was dropped on, and connect ``source`` with it.

    Raises ProceditError where it cannot stand there or cannot follow ``source``.
    """
    element = create(edit, diagram, variant, bounds, into)
    if variant.type.name == "textAnnotation":
        connect(edit, diagram, element, source)
    else:
        connect(edit, diagram, source, element)
    return element

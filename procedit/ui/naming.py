"""How elements, diagrams and steps are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.bpmn.variants import variant_of
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.plain import shortened
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_DIAGRAM = QT_TRANSLATE_NOOP("Diagram", "Diagram {number}")


def type_label(element: Element) -> str:
    """The element's type in the window's language, an event's with what it waits for or tells."""
    if element.type.family is Family.EVENT:
        variant = variant_of(element)
        if variant is not None:
            return translated("Variant", variant.label)
    return translated("ElementType", element.type.label)


def element_label(element: Element) -> str:
    """The element's name on one line, its type where it has none."""
    return shortened(element.name) or type_label(element)


def full_label(element: Element) -> str:
    """Type and name together."""
    name = shortened(element.name)
    return f"{type_label(element)}: {name}" if name else type_label(element)


def diagram_label(diagram: Diagram, number: int) -> str:
    """The diagram's own name, else that of what it draws, else its ``number`` from 1."""
    if diagram.name:
        return shortened(diagram.name)
    element = diagram.plane_element
    if element is not None and element.name:
        return shortened(element.name)
    return translated("Diagram", _DIAGRAM).format(number=number)

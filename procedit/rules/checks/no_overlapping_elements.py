"""The rule ``no-overlapping-elements``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity, message, rule
from procedit.rules.traits import shapes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.diagram import Shape
    from procedit.model.element import Element
    from procedit.rules.rule import Message

_OVERLAPS = QT_TRANSLATE_NOOP("Rule", "This covers another element.")
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Rule", "This is drawn outside of the pool or sub-process that it belongs to."
)


@rule(
    "no-overlapping-elements",
    "activity",
    "event",
    "gateway",
    "data",
    "participant",
    severity=Severity.WARNING,
)
def no_overlapping_elements(element: Element) -> Iterator[Message]:
    """Shapes neither cover each other nor leave what they belong to.

    Covered shapes cannot be read, and what is drawn outside its pool or sub-process
    seems to belong elsewhere. Boundary events sit on their activity; data stores
    may stand outside.

    """
    shapes = [each for each in shapes_of(element) if not each.is_band]
    if any(_overlaps(shape, element) for shape in shapes):
        yield message(_OVERLAPS)
    if element.type.name not in _FREE and any(_leaves(shape, element) for shape in shapes):
        yield message(_OUTSIDE)


_FREE = ("dataStoreReference", "participant", "dataInput", "dataOutput")


def _overlaps(shape: Shape, element: Element) -> bool:
    """Whether a shape of the same process or collaboration in the same diagram meets this one."""
    diagram = shape.diagram
    near = () if diagram is None else diagram.shapes_near(shape.bounds)
    return any(
        other != shape and not other.is_band and _is_beside(other.element, element)
        for other in near
    )


def _is_beside(other: Element | None, element: Element) -> bool:
    if other is None or other == element or other.parent != element.parent:
        return False
    if other.type.family in (Family.LANE, Family.ARTIFACT):
        return False
    return other.attached_to != element and element.attached_to != other


def _leaves(shape: Shape, element: Element) -> bool:
    around, diagram = element.container, shape.diagram
    if around is not None and around.type.name == "process":
        around = around.participant
    if around is None or diagram is None:
        return False
    frame = diagram.shape_of(around.key)
    if frame is None or (around.type.is_sub_process and not frame.is_expanded):
        return False
    return not frame.bounds.encloses(shape.bounds)

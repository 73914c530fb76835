"""Pools and lanes that were touched say which way they run (clause 12.2.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.traces import resized_shapes
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def say_horizontal(edit: Edit, change: Change) -> None:
    """Write ``isHorizontal`` where a placed pool or lane leaves it open."""
    for node in resized_shapes(edit):
        shape = Shape(edit.document, node)
        if shape.get("isHorizontal") or not shape.is_attached:
            continue
        element = shape.element
        if element is not None and element.type.family in (Family.POOL, Family.LANE):
            di.set_trait(edit, shape, "isHorizontal", value=shape.is_horizontal)

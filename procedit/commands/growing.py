"""Containers grow when something stands at or beyond their border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.commands.resize import resize
from procedit.commands.scopes import pool_of

if TYPE_CHECKING:
    from procedit.bpmn.types import ElementType
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

ROOM = 20.0
"""Between the border of a container and what made it grow, in diagram pixels."""


_ASIDE = frozenset({"dataStoreReference", "textAnnotation", "group", "message"})


def needs_room(kind: ElementType) -> bool:
    """Whether a container grows for it: annotations, groups and data stores may stick out."""
    return kind.name not in _ASIDE


def grow_around(edit: Edit, diagram: Diagram, container: Element, bounds: Bounds) -> None:
    """Enlarge the sub-processes and the pool around ``bounds`` so that they hold it."""
    each: Element | None = container
    while each is not None:
        if each.type.family is Family.LANE or each.type.name == "process":
            each = pool_of(each)
            if each is None:
                return
        bounds = _grow(edit, diagram, each, bounds)
        each = None if each.type.family is Family.POOL else each.container


def _grow(edit: Edit, diagram: Diagram, container: Element, inner: Bounds) -> Bounds:
    """Enlarge one container; gives its bounds, or ``inner`` where it is not drawn here."""
    shape = diagram.shape_of(container.key)
    if shape is None:
        return inner
    old = shape.bounds
    if old.encloses(inner):
        return old
    new = _enlarged(old, inner)
    resize(edit, diagram, container, new)
    return new


def _enlarged(old: Bounds, inner: Bounds) -> Bounds:
    left = min(old.x, inner.x - ROOM) if inner.x < old.x else old.x
    top = min(old.y, inner.y - ROOM) if inner.y < old.y else old.y
    right = inner.right + ROOM if inner.right > old.right else old.right
    bottom = inner.bottom + ROOM if inner.bottom > old.bottom else old.bottom
    return Bounds(left, top, right - left, bottom - top)

"""Where an element belongs: its scope, its process, its pool, and who may hold what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.types import ElementType
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.element import Element


def process_of(element: Element) -> Element | None:
    """The process an element lies in; a pool's or lane's own process."""
    if element.type.family is Family.POOL:
        return element.process
    each: Element | None = element
    while each is not None and each.type.name != "process":
        each = each.parent
    return each


def pool_of(element: Element) -> Element | None:
    """The pool an element lies in, a pool itself; None for an element of a process without one."""
    if element.type.family is Family.POOL:
        return element
    process = process_of(element)
    return None if process is None else process.participant


def scope_of(element: Element) -> Element | None:
    """The process, sub-process or choreography whose flow the element is part of."""
    if element.type.family is Family.POOL:
        return element.process
    return element.container


def collaboration_of(element: Element) -> Element | None:
    """The collaboration with the element's pool, None where there is none."""
    pool = pool_of(element)
    return None if pool is None else pool.container


def flow_scope(target: Element) -> Element | None:
    """The element that new flow elements dropped on ``target`` belong to.

    None for a collapsed pool or a collaboration, which have no process to hold them.
    """
    if target.type.family is Family.POOL:
        return target.process
    if target.type.family is Family.LANE:
        return target.container
    if target.type.name == "collaboration":
        return None
    return target


def artifact_scope(target: Element) -> Element | None:
    """The element that new artifacts dropped on ``target`` belong to."""
    if target.type.name == "collaboration":
        return target
    holder = flow_scope(target) or target.parent
    while holder is not None and not holder.is_container:
        holder = holder.parent
    return holder


def ancestors(element: Element) -> Iterator[Element]:
    """The elements around it, the nearest first."""
    each = element.parent
    while each is not None:
        yield each
        each = each.parent


def is_within(element: Element, holder: Element) -> bool:
    """Whether ``element`` is ``holder``, lies in it, or in the process of the pool ``holder``."""
    inside = holder.process if holder.type.family is Family.POOL else holder
    each: Element | None = element
    while each is not None:
        if each in (holder, inside):
            return True
        each = each.parent
    return False


def main_scope(document: Document, diagram: Diagram) -> Element | None:
    """What the diagram draws: a process, a collaboration, a sub-process or a choreography.

    Where the plane does not say, the first of these in the file.
    """
    drawn = diagram.plane_element
    if drawn is not None:
        return drawn
    kinds = ("collaboration", "choreography", "process")
    return next(document.definitions.children(*kinds), None)


def home_for(kind: ElementType, target: Element) -> Element:
    """The element of the file that holds what is dropped on ``target``.

    A data store beside the pools belongs to the process of one of them.
    """
    if kind.family is Family.ARTIFACT:
        return artifact_scope(target) or target
    scope = flow_scope(target)
    if scope is None and kind.name == "dataStoreReference":
        pools = target.children("participant")
        scope = next((pool.process for pool in pools if pool.process is not None), None)
    return scope or target

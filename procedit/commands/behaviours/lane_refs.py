"""Lanes list the flow nodes that stand in them (clause 10.8).

The innermost lane lists a node; that outer lanes list it too, as some tools have it, is let be. A
boundary event is where its activity is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from procedit.bpmn.geometry import strips_between
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.listing import remove_children
from procedit.commands.traces import (
    carried_shapes,
    moved_elements,
    placed_shapes,
    removed_nodes,
    resized_shapes,
)
from procedit.model.diagram import Shape
from procedit.model.steps import Remove

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from procedit.bpmn.geometry import Point
    from procedit.model.change import Change
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.model.node import Node


_Way: TypeAlias = tuple[float, float]
_Carried: TypeAlias = "Mapping[Node, _Way]"

_SETS = (bpmn("laneSet"), bpmn("childLaneSet"))


def update_lane_refs(edit: Edit, change: Change) -> None:
    """Bring the lists in order for nodes that were placed, and for all around placed lanes."""
    moved = {element.key for element in moved_elements(edit)}
    carried = carried_shapes(edit)
    all_lanes = None if moved else _way_of_all_lanes(carried, edit.document)
    known: dict[Element | None, _Scope] = {}
    for shape in _concerned(edit):
        way = carried.get(shape.node)
        if way is not None and way == all_lanes:
            continue
        element = shape.element
        if element is None or not element.type.is_flow_node:
            continue
        parent = element.parent
        if parent not in known:
            known[parent] = _Scope(element.container, shape.diagram, carried)
        scope, strayed = known[parent], element.key in moved
        if way is not None and way == scope.way and not strayed:
            continue  # the node and all lanes moved together
        if scope.diagram is not None and (scope.lanes or strayed):
            _update(edit, element, scope.diagram, scope.lanes, strayed=strayed)
    _drop_empty_sets(edit)


def _way_of_all_lanes(carried: _Carried, document: Document) -> _Way | None:
    """How far every lane there is was carried, so that no node that came along has left or entered one."""
    if not carried:
        return None
    return _common_way(
        carried.get(node)
        for lane in document.elements("lane")
        for node in document.depicting(lane.key)
    )


def _common_way(ways: Iterable[_Way | None]) -> _Way | None:
    """How far all went, None where they did not go the same way."""
    first, *others = {*ways} or {None}
    return None if others else first


class _Scope:
    """The innermost lanes of a process or sub-process, and how far all of them were carried."""

    def __init__(
        self, container: Element | None, diagram: Diagram | None, carried: _Carried
    ) -> None:
        self.diagram = diagram
        self.lanes = [] if container is None else _innermost(container.lanes)
        drawn = [None if diagram is None else diagram.shape_of(lane.key) for lane in self.lanes]
        self.way = _common_way(
            None if shape is None else carried.get(shape.node) for shape in drawn
        )


def _concerned(edit: Edit) -> Iterator[Shape]:
    """The shapes that were placed, and those in the strips that lanes gained or lost."""
    placed = dict.fromkeys(placed_shapes(edit))
    yield from placed
    for node, old in resized_shapes(edit).items():
        shape = Shape(edit.document, node)
        element, diagram = shape.element, shape.diagram
        if element is None or diagram is None or element.type.family is not Family.LANE:
            continue
        strips = [shape.bounds] if old is None else strips_between(old, shape.bounds)
        for strip in strips:
            for near in diagram.shapes_near(strip):
                if near not in placed:
                    yield near


def _innermost(lanes: Iterable[Element]) -> list[Element]:
    found: list[Element] = []
    for lane in lanes:
        found += _innermost(lane.lanes) or [lane]
    return found


def _update(
    edit: Edit, element: Element, diagram: Diagram, lanes: list[Element], *, strayed: bool
) -> None:
    place = _place(element, diagram)
    lane = None if place is None else _lane_at(lanes, diagram, place)
    if lane is None and not strayed:
        return
    listed = [each for each in element.referring("flowNodeRef") if each.type.name == "lane"]
    for each in listed:
        nested = any(other.is_inside(each) for other in listed)
        stays = lane is not None and (each == lane or (nested and lane.is_inside(each)))
        if not stays:
            remove_children(edit, each, "flowNodeRef", element.key)
    if lane is not None and lane not in listed:
        edit.add_part(lane, bpmn("flowNodeRef"), text=element.key)


def _place(element: Element, diagram: Diagram) -> Point | None:
    shape = diagram.shape_of((element.attached_to or element).key)
    return None if shape is None else shape.bounds.center


def _lane_at(lanes: list[Element], diagram: Diagram, place: Point) -> Element | None:
    for lane in lanes:
        shape = diagram.shape_of(lane.key)
        if shape is not None and shape.bounds.holds(*place):
            return lane
    return None


def _drop_empty_sets(edit: Edit) -> None:
    """Remove the lane sets that lost their last lane."""
    if next(removed_nodes(edit, "lane"), None) is None:
        return
    for step in tuple(edit.steps):
        if not isinstance(step, Remove):
            continue
        owner = edit.document.facade(step.parent)
        if owner.tag not in _SETS or not owner.is_attached:
            continue
        if not any(True for _ in owner.child_nodes("lane")):
            edit.remove(owner)

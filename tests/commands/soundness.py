"""What a document repeats, and whether it repeats it rightly: lists, lanes, drawing, categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi
from procedit.bpmn.types import Family
from procedit.bpmn.variants import definition_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

_HIDDEN = frozenset({"dataObject", "message", "dataStore", "dataInput", "dataOutput"})
_HOLDERS = (
    "process",
    "subProcess",
    "transaction",
    "adHocSubProcess",
    "collaboration",
    "laneSet",
    "childLaneSet",
)


def faults(document: Document) -> set[str]:
    """What is wrong, each as a short text; empty for a sound document."""
    return {
        *_undrawn(document),
        *_unlisted(document),
        *_wrong_lanes(document),
        *_wrong_defaults(document),
        *_unsaid_directions(document),
        *_wrong_categories(document),
        *_wrong_compensation(document),
    }


def _undrawn(document: Document) -> Iterator[str]:
    """The drawing is complete: each element, with its ends, and no more than once in a diagram.

    Only what a collapsed pool or lane keeps in a diagram of its own is drawn in two.
    """
    folded = any(shape.is_folded for diagram in document.diagrams for shape in diagram.shapes)
    for element in document.elements():
        kind = element.type
        shown = (kind.is_shape and kind.family is not Family.OTHER) or kind.is_connection
        holder = element.parent
        if not shown or kind.name in _HIDDEN or holder is None:
            continue
        if holder.type.name == "choreography":
            continue  # its participants and messages are drawn with its activities
        if holder.type.name not in _HOLDERS and not kind.is_connection:
            continue
        drawn = document.depicting(element.key)
        planes = [n.getparent() for n in drawn if document.facade(n).tag != bpmndi("BPMNPlane")]
        count = len(planes)
        if count != 1 and not (folded and count == len(set(planes)) > 0):
            yield f"{element.key} ({kind.name}) is drawn {count} times"
        if kind.is_connection and (element.source is None or element.target is None):
            yield f"{element.key} has a loose end"


def _unlisted(document: Document) -> Iterator[str]:
    """Flows are listed at their ends, unless the file has the habit to leave that out."""
    if all(each.child("incoming", "outgoing") is None for each in document.elements()):
        return
    for flow in document.elements("sequenceFlow"):
        for name, node in (("outgoing", flow.source), ("incoming", flow.target)):
            owners = document.referring(flow.key, name)
            if owners != [node]:
                yield f"{flow.key} is {name} of {[owner.key for owner in owners]}"


def _wrong_lanes(document: Document) -> Iterator[str]:
    for lane in document.elements("lane"):
        if not lane.lanes:
            yield from _wrong_lane(document, lane)


def _wrong_lane(document: Document, lane: Element) -> Iterator[str]:
    for diagram in document.diagrams:
        area = diagram.shape_of(lane.key)
        container = lane.container
        for node in () if area is None or container is None else container.children():
            shape = diagram.shape_of((node.attached_to or node).key)
            if not node.type.is_flow_node or shape is None:
                continue
            inside = area.bounds.grown(-0.5).holds(*shape.bounds.center)
            listed = lane in node.referring("flowNodeRef")
            outside = not area.bounds.grown(0.5).holds(*shape.bounds.center)
            if (inside and not listed) or (outside and listed):
                yield f"{node.key} in {lane.key}: inside {inside}, listed {listed}"


def _wrong_defaults(document: Document) -> Iterator[str]:
    for element in document.elements():
        if not element.type.is_flow_node or not element.get("default"):
            continue
        flow = element.reference("default")
        if flow is None or flow.source != element or flow.child("conditionExpression") is not None:
            yield f"the default flow of {element.key}"


def _unsaid_directions(document: Document) -> Iterator[str]:
    for element in document.elements("participant", "lane"):
        for diagram in document.diagrams:
            shape = diagram.shape_of(element.key)
            if shape is not None and shape.get("isHorizontal") not in ("true", "false"):
                yield f"{element.key} does not say isHorizontal"


def _wrong_categories(document: Document) -> Iterator[str]:
    for group in document.elements("group"):
        if group.reference("categoryValueRef") is None:
            yield f"{group.key} has no category"
        for element in _enclosed(group):
            if group.reference("categoryValueRef") not in _values(element):
                yield f"{element.key} is not of the category of {group.key}"
    for category in document.elements("category"):
        if category.child("categoryValue") is None:
            yield f"{category.key} has no value"


def _enclosed(group: Element) -> Iterator[Element]:
    """The flow nodes that stand wholly in a group."""
    for diagram in group.document.diagrams:
        area = diagram.shape_of(group.key)
        for shape in () if area is None else diagram.shapes_near(area.bounds):
            element = shape.element
            inside = area.bounds.encloses(shape.bounds)
            if inside and element is not None and element.type.is_flow_node:
                yield element


def _values(element: Element) -> list[Element | None]:
    document = element.document
    nodes = element.child_nodes("categoryValueRef")
    return [document.find(document.resolve(node.text or "", node)) for node in nodes]


def _wrong_compensation(document: Document) -> Iterator[str]:
    named = {
        each.target
        for each in document.elements("association")
        if each.source is not None
        and each.source.type.name == "boundaryEvent"
        and definition_of(each.source) == "compensate"
    }
    for element in document.elements():
        if element.type.family is Family.ACTIVITY:
            flag = element.flag("isForCompensation")
            if flag != (element in named):
                yield f"{element.key} isForCompensation {flag}"

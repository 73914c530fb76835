"""What an edit has done so far, as far as behaviours need more than the change's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmn, bpmndi, dc
from procedit.model.diagram import Shape, coordinate
from procedit.model.element import Element
from procedit.model.facade import in_model
from procedit.model.node import tag_of
from procedit.model.steps import Insert, Remove, SetAttributes, SetTag, Translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.edit import Edit
    from procedit.model.node import Node

_SHAPE, _BOUNDS, _FLOW = bpmndi("BPMNShape"), dc("Bounds"), bpmn("sequenceFlow")


def removed_elements(edit: Edit) -> Iterator[Element]:
    """The elements of the model that were taken out and are not in the document any more.

    What went along inside them is not listed.
    """
    for step in tuple(edit.steps):
        if isinstance(step, Remove) and in_model(step.node):
            element = Element(edit.document, step.node)
            if not element.is_attached:
                yield element


def removed_nodes(edit: Edit, name: str) -> Iterator[Element]:
    """The elements of that local name among the removed ones, at any depth."""
    for element in removed_elements(edit):
        for node in element.node.iter(element.tag.rpartition("}")[0] + "}" + name):
            yield Element(edit.document, node)


def moved_elements(edit: Edit) -> list[Element]:
    """The elements that were put into another parent than the one they came from."""
    left: dict[Node, Node] = {}
    for step in edit.steps:
        if isinstance(step, Remove) and in_model(step.node):
            left.setdefault(step.node, step.parent)
    return [
        Element(edit.document, node)
        for node, parent in left.items()
        if node.getparent() is not None and node.getparent() is not parent
    ]


def resized_shapes(edit: Edit) -> dict[Node, Bounds | None]:
    """The nodes of the shapes that were added or got other bounds one by one, with the old bounds.

    None for an added one. What was only carried along with others is not listed.
    """
    found: dict[Node, Bounds | None] = {}
    for step in edit.steps:
        node = step.node
        if isinstance(step, Insert) and tag_of(node) == _SHAPE:
            found.setdefault(node, None)
        elif isinstance(step, SetAttributes) and tag_of(node) == _BOUNDS:
            shape = node.getparent()
            if shape is not None and tag_of(shape) == _SHAPE:
                found.setdefault(shape, _bounds_in(dict(step.before)))
    return found


def _bounds_in(attributes: dict[str, str]) -> Bounds | None:
    """The rectangle as the model reads it; None where a number is missing."""
    try:
        x, y, width, height = (coordinate(attributes[name]) for name in Bounds._fields)
    except KeyError:
        return None
    return Bounds(x, y, max(0.0, width), max(0.0, height))


def placed_shapes(edit: Edit) -> list[Shape]:
    """The shapes that were added, moved or resized and still are there."""
    nodes: dict[Node, None] = {}
    for step in edit.steps:
        if isinstance(step, Translate):
            nodes.update(dict.fromkeys(_shapes_of(step)))
            continue
        node: Node | None = step.node
        if isinstance(step, Insert) and tag_of(step.node) == _SHAPE:
            nodes[step.node] = None
        elif tag_of(step.node) == _BOUNDS:
            node = step.node.getparent()
            if node is not None and tag_of(node) == _SHAPE:
                nodes[node] = None
    return [Shape(edit.document, node) for node in nodes if node.getparent() is not None]


def _shapes_of(step: Translate) -> Iterator[Node]:
    return (item for item in step.items if tag_of(item) == _SHAPE)


def carried_shapes(edit: Edit) -> dict[Node, tuple[float, float]]:
    """The nodes of the shapes that were only carried along, and how far all in all, in pixels."""
    found: dict[Node, tuple[float, float]] = {}
    for step in edit.steps:
        if isinstance(step, Translate):
            for node in _shapes_of(step):
                x, y = found.get(node, (0.0, 0.0))
                found[node] = x + step.dx, y + step.dy
    for node in resized_shapes(edit):
        found.pop(node, None)
    return found


def retyped_elements(edit: Edit) -> list[Element]:
    """The elements that became another type and still are there."""
    nodes = dict.fromkeys(step.node for step in edit.steps if isinstance(step, SetTag))
    return [each for node in nodes if (each := Element(edit.document, node)).is_attached]


def inserted_elements(edit: Edit) -> list[Element]:
    """The elements of the model that were added, not merely moved; what they hold is not listed."""
    known: set[Node] = set()
    found: dict[Node, None] = {}
    for step in edit.steps:
        if isinstance(step, Remove):
            known.add(step.node)
        elif isinstance(step, Insert) and step.node not in known and in_model(step.node):
            found[step.node] = None
    return [each for node in found if (each := Element(edit.document, node)).is_attached]


def led_flows(edit: Edit) -> list[Element]:
    """The sequence flows that are new, or start or end elsewhere than before."""
    nodes = {each.node: None for each in inserted_elements(edit) if each.tag == _FLOW}
    for step in edit.steps:
        if isinstance(step, SetAttributes) and tag_of(step.node) == _FLOW:
            before, after = dict(step.before), dict(step.after)
            if any(before.get(name) != after.get(name) for name in ("sourceRef", "targetRef")):
                nodes[step.node] = None
    return [each for node in nodes if (each := Element(edit.document, node)).is_attached]


def removed_shapes(edit: Edit) -> Iterator[tuple[Node, Node, Bounds]]:
    """The planes of removed shapes, the nodes of these, and where they were."""
    for step in tuple(edit.steps):
        if not isinstance(step, Remove) or tag_of(step.node) != _SHAPE:
            continue
        box = step.node.find(_BOUNDS)
        bounds = None if box is None else _bounds_in({str(k): str(v) for k, v in box.items()})
        if bounds is not None and step.node.getparent() is None:
            yield step.parent, step.node, bounds

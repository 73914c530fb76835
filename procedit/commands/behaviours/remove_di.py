"""What is not in the model any more is not drawn any more, in any diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi
from procedit.model.diagram import Diagram, Shape
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.diagram import Edge
    from procedit.model.edit import Edit
    from procedit.model.node import Node

_PLANE = bpmndi("BPMNPlane")


def remove_di(edit: Edit, change: Change) -> None:
    """Remove shapes, edges and whole diagrams of removed elements, and references to these."""
    document = edit.document
    for key in sorted(change.removed):
        _forget(edit, key)
        for node in document.depicting(key):
            item = document.facade(node)
            if not item.is_attached:
                continue
            owner = node.getparent()
            if item.tag == _PLANE and owner is not None:
                edit.remove(document.facade(owner))
                continue
            own = item.id
            edit.remove(item)
            _forget(edit, own)
            _drop_if_deserted(edit, owner)


def _drop_if_deserted(edit: Edit, plane: Node | None) -> None:
    """Remove the diagram of a collapsed pool or lane when nothing is left that it would show."""
    facade = None if plane is None else Facade(edit.document, plane)
    diagram = None if facade is None or not facade.is_attached else _diagram_of(facade)
    main = None if diagram is None else diagram.plane_element
    if diagram is None or main is None:
        return
    if next(each for each in edit.document.diagrams if each.plane_element == main) == diagram:
        return
    if all(_is_folded_elsewhere(item) for item in diagram.items):
        for item in diagram.items:
            edit.remove(item)
        edit.remove(diagram)


def _diagram_of(plane: Facade) -> Diagram | None:
    owner = plane.node.getparent()
    return None if owner is None else Diagram(plane.document, owner)


def _is_folded_elsewhere(item: Shape | Edge) -> bool:
    element = item.element
    nodes = () if element is None else item.document.depicting(element.key)
    others = [Shape(item.document, node) for node in nodes if node is not item.node]
    return isinstance(item, Shape) and any(other.is_folded for other in others)


def _forget(edit: Edit, shape: str) -> None:
    """Take away what edges and choreography bands said about a removed shape or its element."""
    index = edit.document.index
    for name in ("sourceElement", "targetElement", "choreographyActivityShape"):
        for node in index.referring(shape, name) if shape else ():
            edit.set(Facade(edit.document, node), name, None)

"""Annotations and groups go with the pool or open sub-process that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi
from procedit.bpmn.types import Family
from procedit.commands.shifting import artifacts_within
from procedit.commands.traces import removed_elements, removed_shapes
from procedit.model.diagram import Diagram

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.model.change import Change
    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.model.node import Node

_DIAGRAM = bpmndi("BPMNDiagram")


def remove_artifacts(edit: Edit, change: Change) -> None:
    """Remove what is drawn wholly within a removed pool or sub-process, though it belongs elsewhere."""
    if not change.removed:
        return
    gone = {each.id for each in removed_elements(edit) if _holds(each)}
    areas: dict[Node, list[Bounds]] = {}
    for plane, node, bounds in removed_shapes(edit) if gone else ():
        if node.get("bpmnElement") in gone and node.get("isExpanded") != "false":
            areas.setdefault(plane, []).append(bounds)
    for plane, boxes in areas.items():
        drawn = next(plane.iterancestors(_DIAGRAM), None)
        diagram = None if drawn is None else Diagram(edit.document, drawn)
        if diagram is not None and diagram.is_attached:
            found = artifacts_within(diagram, _owners(edit), boxes)
            for artifact, _ in list(found):
                edit.remove(artifact)


def _holds(element: Element) -> bool:
    return element.type.family is Family.POOL or element.type.is_sub_process


def _owners(edit: Edit) -> list[Element]:
    """Everything that may hold an annotation or group."""
    kinds = ("process", "subProcess", "transaction", "adHocSubProcess", "collaboration")
    return list(edit.document.elements(*kinds))

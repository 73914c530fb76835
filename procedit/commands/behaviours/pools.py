"""What follows when pools go: their processes, and the collaboration of the last one (clause 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.pools import dissolve
from procedit.commands.traces import removed_nodes
from procedit.model.diagram import Shape
from procedit.model.element import Element
from procedit.model.steps import Remove

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.change import Change
    from procedit.model.edit import Edit

_CONTENT = ("laneSet",)
_STAYS = frozenset(
    {"conversation", "subConversation", "callConversation", "choreographyRef", "conversationLink"}
)


def remove_processes(edit: Edit, change: Change) -> None:
    """Remove the process of a removed pool; of the last pool only what is in it.

    The collaboration of the last pool turns back into a process, which its diagram then draws.
    """
    if not change.removed:
        return
    removed = [each for each in removed_nodes(edit, "participant") if each.id in change.removed]
    if not removed:
        return
    deserted = _deserted(edit)
    kept = _process_for(edit, removed) if deserted is not None else None
    for participant in removed:
        process = edit.document.find(participant.get("processRef"))
        if process is None or process.referring("processRef"):
            continue
        if kept is None or process != kept:
            _save_stores(edit, participant, process, kept)
            edit.remove(process)
    if deserted is not None and kept is not None:
        _empty(edit, kept, {each.key for each in _stores_beside(removed, kept)})
        dissolve(edit, deserted, kept)


def _deserted(edit: Edit) -> Element | None:
    """The collaboration that lost its last pool and holds nothing else that needs it."""
    for step in edit.steps:
        if not isinstance(step, Remove) or step.node.tag != bpmn("participant"):
            continue
        owner = Element(edit.document, step.parent)
        if owner.type.name != "collaboration" or not owner.is_attached:
            continue
        if owner.child("participant", *_STAYS) is None:
            return owner
    return None


def _process_for(edit: Edit, removed: list[Element]) -> Element:
    for participant in removed:
        process = edit.document.find(participant.get("processRef"))
        if process is not None and not process.referring("processRef"):
            return process
    document = edit.document
    return edit.add(
        document.definitions, bpmn("process"), id=document.new_id("Process"), isExecutable="false"
    )


def _save_stores(edit: Edit, participant: Element, process: Element, kept: Element | None) -> None:
    """Give the data stores that stand beside the pool to the process of another one."""
    pools = edit.document.elements("participant")
    left = (pool.process for pool in pools)
    home = kept or next((each for each in left if each is not None and each != process), None)
    if home is None:
        return
    for store in _stores_beside([participant], process):
        edit.move(store, home)


def _stores_beside(participants: Sequence[Element], process: Element) -> list[Element]:
    """The data stores of a process that no shape of its removed pools encloses."""
    document = process.document
    drawn = [node for pool in participants for node in document.depicting(pool.id)]
    pools = [(node.getparent(), Shape(document, node).bounds) for node in drawn]
    found: list[Element] = []
    for store in process.children("dataStoreReference") if pools else ():
        shapes = [Shape(document, node) for node in document.depicting(store.key)]
        inside = (
            shape.node.getparent() is plane and bounds.holds(*shape.bounds.center)
            for shape in shapes
            for plane, bounds in pools
        )
        if shapes and not any(inside):
            found.append(store)
    return found


def _empty(edit: Edit, process: Element, keep: set[str]) -> None:
    """Take out what was drawn in the pool, but for what is to ``keep``."""
    for child in list(process.children()):
        if child.key in keep:
            continue
        kind = child.type
        drawn = kind.is_shape and kind.family is not Family.OTHER
        if drawn or kind.is_connection or kind.name in _CONTENT:
            edit.remove(child)

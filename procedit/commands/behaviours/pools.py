"""What follows when pools go: their processes, and the collaboration of the last one (clause 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.traces import removed_nodes
from procedit.model.element import Element
from procedit.model.facade import Facade
from procedit.model.steps import Remove

if TYPE_CHECKING:
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
            edit.remove(process)
    if deserted is not None and kept is not None:
        _empty(edit, kept)
        _dissolve(edit, deserted, kept)


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


def _empty(edit: Edit, process: Element) -> None:
    """Take out what was drawn in the pool."""
    for child in list(process.children()):
        kind = child.type
        drawn = kind.is_shape and kind.family is not Family.OTHER
        if drawn or kind.is_connection or kind.name in _CONTENT:
            edit.remove(child)


def _dissolve(edit: Edit, collaboration: Element, process: Element) -> None:
    """Draw the process where the collaboration was drawn; annotations and groups stay."""
    for artifact in list(collaboration.children("textAnnotation", "group", "association")):
        edit.move(artifact, process)
    for node in edit.document.depicting(collaboration.key):
        edit.set(Facade(edit.document, node), "bpmnElement", process.id)
    edit.remove(collaboration)

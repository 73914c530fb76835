"""Activities of choreographies (clause 11.5), which need two participants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.ids import ensure_id, id_prefix

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def add_choreography_activity(edit: Edit, variant: Variant, scope: Element) -> Element:
    """Add a choreography activity between the first two participants; missing ones are made.

    A choreography task has the message flow that the schema demands.
    """
    document = edit.document
    root = scope
    while root.parent is not None and root.type.name == "subChoreography":
        root = root.parent
    participants = list(root.children("participant"))[:2]
    while len(participants) < 2:
        participants.append(edit.add(root, bpmn("participant"), id=document.new_id("Participant")))
    first, second = (ensure_id(edit, each) for each in participants)
    activity = edit.add(
        scope,
        bpmn(variant.type.name),
        id=document.new_id(id_prefix(variant.type)),
        initiatingParticipantRef=first,
    )
    for key in (first, second):
        edit.add_part(activity, bpmn("participantRef"), text=key)
    if variant.type.name == "choreographyTask":
        flow = edit.add(
            root,
            bpmn("messageFlow"),
            id=document.new_id("Flow"),
            sourceRef=first,
            targetRef=second,
        )
        edit.add_part(activity, bpmn("messageFlowRef"), text=flow.id)
    return activity

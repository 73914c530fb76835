"""An activity compensates as long as a compensation event names it (clause 10.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.traces import removed_nodes

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def end_compensation(edit: Edit, change: Change) -> None:
    """Make the activity an ordinary one again when the association from its event went."""
    if not change.removed:
        return
    for association in removed_nodes(edit, "association"):
        activity = edit.document.find(association.get("targetRef"))
        if activity is None or activity.type.family is not Family.ACTIVITY:
            continue
        if activity.flag("isForCompensation") and not _is_named(activity):
            edit.set(activity, "isForCompensation", None)


def _is_named(activity: Element) -> bool:
    sources = (each.source for each in activity.referring("targetRef"))
    return any(source is not None and source.type.name == "boundaryEvent" for source in sources)

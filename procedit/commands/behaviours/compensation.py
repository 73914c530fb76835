"""An activity compensates as long as a compensation event names it (clause 10.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.bpmn.variants import definition_of
from procedit.commands.traces import inserted_elements, removed_nodes
from procedit.model.element import Element
from procedit.model.steps import SetAttributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.change import Change
    from procedit.model.edit import Edit

_ASSOCIATION = bpmn("association")


def end_compensation(edit: Edit, change: Change) -> None:
    """Make the activity an ordinary one again when the association from its event went elsewhere."""
    for key in dict.fromkeys(_left(edit)):
        activity = edit.document.find(key)
        if activity is None or activity.type.family is not Family.ACTIVITY:
            continue
        if activity.flag("isForCompensation") and not is_named(activity):
            edit.set(activity, "isForCompensation", None)


def settle_copies(edit: Edit, change: Change) -> None:
    """Let an added activity compensate only if it came together with the event that names it."""
    if not change.added:
        return
    for added in inserted_elements(edit):
        for node in added.node.iter():
            if node.get("isForCompensation"):
                activity = Element(edit.document, node)
                is_one = activity.type.family is Family.ACTIVITY
                if is_one and not is_named(activity):
                    edit.set(activity, "isForCompensation", None)


def _left(edit: Edit) -> Iterator[str]:
    """What associations that went or were led elsewhere had ended at."""
    for association in removed_nodes(edit, "association"):
        yield association.get("targetRef")
    for step in tuple(edit.steps):
        if isinstance(step, SetAttributes) and step.node.tag == _ASSOCIATION:
            before = dict(step.before)
            if before != dict(step.after):
                yield before.get("targetRef", "")


def is_named(activity: Element) -> bool:
    """Whether an association from a compensation event leads to the activity."""
    for association in activity.referring("targetRef"):
        source = association.source
        if association.tag == _ASSOCIATION and source is not None and _asks(source):
            return True
    return False


def _asks(source: Element) -> bool:
    return source.type.name == "boundaryEvent" and definition_of(source) == "compensate"

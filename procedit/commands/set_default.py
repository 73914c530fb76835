"""Default and conditional flows (clause 8.4.13), which exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.attributes import may_have
from procedit.bpmn.names import bpmn
from procedit.commands.definitions import add_expression
from procedit.commands.ids import ensure_id
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NO_DEFAULT = QT_TRANSLATE_NOOP(
    "Error",
    "A default flow starts at an activity, or at an exclusive, inclusive or complex gateway.",
)


def set_default(edit: Edit, flow: Element, *, default: bool = True) -> None:
    """Make a flow the one that is taken if no condition holds, or an ordinary one again."""
    source = flow.source
    if source is None or not may_have(source.type.name, "default"):
        raise ProceditError(_NO_DEFAULT)
    if default:
        edit.set_child_text(flow, bpmn("conditionExpression"), "")
        edit.set(source, "default", ensure_id(edit, flow))
    elif source.get("default") == flow.id:
        edit.set(source, "default", None)


def set_condition(edit: Edit, flow: Element, text: str | None) -> None:
    """Give a flow a condition, which may be empty so far; None takes it away."""
    old = flow.child("conditionExpression")
    if text is None:
        if old is not None:
            edit.remove(old)
        return
    source = flow.source
    if source is not None and source.get("default") == flow.id:
        edit.set(source, "default", None)
    if old is None:
        add_expression(edit, flow, "conditionExpression", text)
    else:
        edit.set_text(old, text)

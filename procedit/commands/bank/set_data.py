"""Write what the bank knows about a procedure, a step, an event or a gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from procedit.bpmn.bank import ACTIVITY_ORDER, PROCEDURE_ORDER
from procedit.commands.bank.parts import ensure_part, remove_part, set_attribute, set_rows
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import kind_of
from procedit.model.bank_rows import ACTIVITY_CHILDREN, PROCEDURE_ATTRIBUTES, PROCEDURE_CHILDREN

if TYPE_CHECKING:
    from procedit.model.bank_rows import Row
    from procedit.model.bank_values import ActivityData, NodeData, ProcedureData
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NO_PLACE = QT_TRANSLATE_NOOP(
    "Error",
    "The bank keeps no such data at this element. Choose the procedure, a step, a start or end "
    "event, or a gateway.",
)


def set_procedure(edit: Edit, process: Element, data: ProcedureData) -> None:
    """Let the metadata of ``process`` be ``data``; only what differs is written."""
    _insist(process, "procedure")
    part = ensure_part(edit, process, "procedure")
    for field, name in PROCEDURE_ATTRIBUTES:
        default = "da" if name == "lang" else ""
        set_attribute(edit, part, name, str(getattr(data, field)), default)
    for child in PROCEDURE_CHILDREN:
        value = getattr(data, child.field)
        rows = value if child.many else ((value,) if value else ())
        set_rows(edit, part, child, cast("tuple[Row, ...]", rows), PROCEDURE_ORDER)


def set_activity(edit: Edit, activity: Element, data: ActivityData) -> None:
    """Let what the bank knows about ``activity`` be ``data``; only what differs is written."""
    _insist(activity, "activity")
    part = ensure_part(edit, activity, "activity")
    set_attribute(edit, part, "key", data.key)
    set_attribute(edit, part, "mandatory", _flag(data.mandatory), "false")
    set_attribute(edit, part, "discretion", _flag(data.discretion), "false")
    for name in ("kind", "role", "work", "wait"):
        set_attribute(edit, part, name, str(getattr(data, name)))
    set_attribute(edit, part, "systems", " ".join(data.systems))
    set_attribute(edit, part, "traces", " ".join(data.traces))
    for child in ACTIVITY_CHILDREN:
        rows = cast("tuple[Row, ...]", getattr(data, child.field))
        set_rows(edit, part, child, rows, ACTIVITY_ORDER)


def set_node(edit: Edit, node: Element, data: NodeData) -> None:
    """Let what the bank knows about an event or gateway be ``data``."""
    _insist(node, "node")
    part = ensure_part(edit, node, "node")
    set_attribute(edit, part, "key", data.key)
    set_attribute(edit, part, "traces", " ".join(data.traces))
    set_attribute(edit, part, "legal", data.legal)
    set_attribute(edit, part, "paragraph", data.paragraph)


def drop_data(edit: Edit, element: Element) -> None:
    """Remove all that the bank knows about an element."""
    kind = kind_of(element)
    if kind:
        remove_part(edit, element, kind)


def _insist(element: Element, kind: str) -> None:
    if kind_of(element) != kind:
        raise ProceditError(_NO_PLACE)


def _flag(value: bool) -> str:
    return "true" if value else "false"

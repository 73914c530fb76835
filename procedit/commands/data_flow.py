"""Data associations, which live inside the activity or event they belong to (clause 10.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.ids import ensure_id

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

PLACEHOLDER = "__targetRef_placeholder"
"""The property that a data input association ends at, as the schema demands an end (and as
bpmn.io names it)."""


def add_data_association(edit: Edit, kind: str, source: Element, target: Element) -> Element:
    """Add a ``dataInputAssociation`` to ``target`` or a ``dataOutputAssociation`` to ``source``."""
    document = edit.document
    if kind == "dataInputAssociation":
        end = placeholder(target) or edit.add(
            target, bpmn("property"), id=document.new_id("Property"), name=PLACEHOLDER
        )
        return _added(edit, kind, target, source, end)
    return _added(edit, kind, source, None, target)


def _added(
    edit: Edit, kind: str, owner: Element, source: Element | None, target: Element
) -> Element:
    prefix = kind[:1].upper() + kind[1:]
    association = edit.add(owner, bpmn(kind), id=edit.document.new_id(prefix))
    if source is not None:
        edit.add_part(association, bpmn("sourceRef"), text=ensure_id(edit, source))
    edit.add_part(association, bpmn("targetRef"), text=ensure_id(edit, target))
    return association


def placeholder(owner: Element) -> Element | None:
    """The property that stands for the end of data input associations."""
    for each in owner.children("property"):
        if each.get("name") == PLACEHOLDER:
            return each
    return None

"""Data objects, stores, inputs and outputs (clause 10.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.ids import ensure_id
from procedit.model.element import Element

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.edit import Edit

_SETS = {"dataInput": ("inputSet", "dataInputRefs"), "dataOutput": ("outputSet", "dataOutputRefs")}


def add_data_element(edit: Edit, variant: Variant, scope: Element) -> Element:
    """Add a data element to a process or sub-process; each reference gets a data object of its own."""
    name, document = variant.type.name, edit.document
    prefix = name[:1].upper() + name[1:]
    if name in _SETS:
        return _add_parameter(edit, variant, scope)
    if name == "dataStoreReference":
        return edit.add(scope, bpmn(name), id=document.new_id(prefix))
    attributes = {"id": document.new_id("DataObject"), **variant.attributes}
    data = edit.add_part(scope, bpmn("dataObject"), attributes=attributes)
    return edit.add(scope, bpmn(name), id=document.new_id(prefix), dataObjectRef=data.id)


def _add_parameter(edit: Edit, variant: Variant, scope: Element) -> Element:
    """A data input or output with the sets that the schema wants around it."""
    name, document = variant.type.name, edit.document
    holder = scope.child("ioSpecification")
    if holder is None:
        key = document.new_id("InputOutputSpecification")
        holder = edit.add(scope, bpmn("ioSpecification"), id=key)
        for each, _ in _SETS.values():
            edit.add(holder, bpmn(each), id=document.new_id(each[:1].upper() + each[1:]))
    prefix = name[:1].upper() + name[1:]
    attributes = {"id": document.new_id(prefix), **variant.attributes}
    part = edit.add_part(holder, bpmn(name), attributes=attributes)
    data = Element(document, part.node)
    set_name, reference = _SETS[name]
    owner = holder.child(set_name)
    if owner is None:
        owner = edit.add(holder, bpmn(set_name))
    edit.add_part(owner, bpmn(reference), text=ensure_id(edit, data))
    return data

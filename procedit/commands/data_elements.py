"""Data objects, stores, inputs and outputs (clause 10.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.parts import SETS, add_parameter

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def add_data_element(edit: Edit, variant: Variant, scope: Element) -> Element:
    """Add a data element to a process or sub-process; each reference gets a data object of its own."""
    name, document = variant.type.name, edit.document
    prefix = name[:1].upper() + name[1:]
    if name in SETS:
        return add_parameter(edit, scope, name, dict(variant.attributes))
    if name == "dataStoreReference":
        return edit.add(scope, bpmn(name), id=document.new_id(prefix))
    attributes = {"id": document.new_id("DataObject"), **variant.attributes}
    data = edit.add_part(scope, bpmn("dataObject"), attributes=attributes)
    return edit.add(scope, bpmn(name), id=document.new_id(prefix), dataObjectRef=data.id)

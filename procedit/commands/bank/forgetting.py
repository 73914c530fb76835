"""What refers to a law, role or system of the procedure goes when that goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.bank.set_data import set_activity, set_node, set_procedure
from procedit.model.bank import element_data, keyed_elements, procedure_data
from procedit.model.bank_values import ActivityData

if TYPE_CHECKING:
    from procedit.model.bank_values import NodeData
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def forget(edit: Edit, process: Element, field: str, key: str) -> None:
    """Take the key of a removed row of ``field`` out of the steps, gateways and deadlines."""
    if not key or field not in ("legal", "roles", "systems"):
        return
    for element in keyed_elements(process.document):
        data = element_data(element)
        if data is None or not element.is_inside(process):
            continue
        if isinstance(data, ActivityData):
            set_activity(edit, element, _step_without(data, field, key))
        elif field == "legal":
            set_node(edit, element, _node_without(data, key))
    procedure = procedure_data(process)
    if procedure is not None and field == "legal":
        deadlines = [
            replace(each, legal="", paragraph="") if each.legal == key else each
            for each in procedure.deadlines
        ]
        set_procedure(edit, process, replace(procedure, deadlines=tuple(deadlines)))


def _step_without(data: ActivityData, field: str, key: str) -> ActivityData:
    if field == "legal":
        return replace(data, laws=tuple(each for each in data.laws if each.legal != key))
    if field == "roles":
        return replace(data, role="" if data.role == key else data.role)
    return replace(data, systems=tuple(each for each in data.systems if each != key))


def _node_without(data: NodeData, key: str) -> NodeData:
    return replace(data, legal="", paragraph="") if data.legal == key else data

"""Data objects, inputs, outputs and stores (clause 10.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.checks import whole_number
from procedit.commands.set_definition import set_data_state
from procedit.commands.slots import Attribute, Checked, Flag, Inside, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Row, Section
from procedit.ui.properties.groups.references import all_of, root_rows

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_STATE = Field(
    "dataState",
    _T("Property", "State"),
    Written(Inside("dataState", Attribute("name")).read, set_data_state),
    hint=_T("Property", "such as: approved"),
)
_COLLECTION = Field(
    "isCollection", _T("Property", "Several of them"), Flag("isCollection"), Kind.FLAG
)
_ITEM = Field(
    "itemSubjectRef",
    _T("Property", "Item definition"),
    Reference("itemSubjectRef"),
    Kind.CHOICE,
    all_of("itemDefinition"),
)
_STORE = (
    Field("isUnlimited", _T("Property", "Unlimited"), Flag("isUnlimited", default=True), Kind.FLAG),
    Field(
        "capacity",
        _T("Property", "Capacity"),
        Checked(Attribute("capacity"), whole_number(0)),
    ),
)


def data(element: Element) -> list[Section]:
    """State, collection and item, with those of the object or store that is referred to."""
    name = element.type.name
    if name == "dataObjectReference":
        rows = [Row(_STATE, (element,)), *_object_rows(element)]
    elif name in ("dataObject", "dataInput", "dataOutput"):
        rows = [Row(field, (element,)) for field in (_STATE, _COLLECTION, _ITEM)]
    elif name == "dataStoreReference":
        store = element.reference("dataStoreRef")
        details = () if store is None else _STORE
        rows = [Row(_STATE, (element,)), *root_rows(element)]
        rows += [Row(field, (store,)) for field in details if store is not None]
        rows.append(Row(_ITEM, (element,)))
    elif name == "dataStore":
        rows = [Row(field, (element,)) for field in (_STATE, *_STORE, _ITEM)]
    else:
        rows = []
    return [Section("data", _T("Property", "Data"), tuple(rows))] if rows else []


def _object_rows(reference: Element) -> list[Row]:
    """Several references to one object share what the object says."""
    found = reference.reference("dataObjectRef")
    if found is None:
        return [Row(_ITEM, (reference,))]
    return [Row(_COLLECTION, (found,)), Row(_ITEM, (found,))]

"""Data objects, inputs, outputs and stores (clause 10.4.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.checks import whole_number
from procedit.commands.slots import Attribute, Checked, Flag, Reference
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section
from procedit.ui.properties.groups.inside import COLLECTION, ITEM_LABEL, STATE
from procedit.ui.properties.groups.references import item_rows, named, root_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_OBJECT_STATE = _T("Property", "State of the data object itself")


def _objects(reference: Element) -> Sequence[Choice]:
    """The data objects that can be seen from here: those of the scope and of what is around it."""
    found: list[Choice] = []
    scope = reference.container
    while scope is not None:
        found += [named(each) for each in scope.children("dataObject")]
        scope = scope.container
    return found


_OBJECT = Field(
    "dataObjectRef",
    _T("Property", "Shows the data object"),
    Reference("dataObjectRef"),
    Kind.CHOICE,
    _objects,
)
_OBJECT_NAME = Field("object.name", _T("Property", "Name of the data object"), Attribute("name"))
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
    rows = _rows(element)
    return [Section("data", _T("Property", "Data"), tuple(rows))] if rows else []


def _rows(element: Element) -> list[Row]:
    name = element.type.name
    if name == "dataObjectReference":
        return _object_rows(element)
    if name in ("dataObject", "dataInput", "dataOutput"):
        return [Row(STATE, (element,)), Row(COLLECTION, (element,)), *_items(element)]
    if name == "dataStoreReference":
        store = element.reference("dataStoreRef")
        rows = [Row(STATE, (element,)), *root_rows(element)]
        rows += [Row(field, (store,)) for field in _STORE if store is not None]
        return [*rows, *_items(element)]
    if name == "dataStore":
        return store_rows(element)
    if name == "message":
        return item_rows(element, "itemRef", "item", _T("Property", "What it carries"))
    return []


def store_rows(store: Element) -> list[Row]:
    """What a data store says itself."""
    name = Field("store.name", _T("Property", "Name of the data store"), Attribute("name"))
    rows = [Row(field, (store,)) for field in (name, STATE, *_STORE)]
    return [*rows, *_items(store)]


def _items(element: Element) -> list[Row]:
    return item_rows(element, "itemSubjectRef", "item", ITEM_LABEL)


def _object_rows(reference: Element) -> list[Row]:
    """Several references to one object share what the object says."""
    rows = [Row(STATE, (reference,)), Row(_OBJECT, (reference,))]
    found = reference.reference("dataObjectRef")
    if found is None:
        return [*rows, *_items(reference)]
    rows += [Row(_OBJECT_NAME, (found,)), Row(COLLECTION, (found,))]
    if found.child("dataState") is not None:
        rows.append(Row(replace(STATE, id="object.state", label=_OBJECT_STATE), (found,)))
    rows += _items(found)
    if reference.get("itemSubjectRef"):
        label = _T("Property", "Item definition of this reference")
        rows += item_rows(reference, "itemSubjectRef", "own", label)
    return rows

"""Name, id and type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.rename import rename
from procedit.commands.set_attribute import set_id
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section
from procedit.ui.properties.groups.references import elements_named

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TITLE = _T("Property", "General")
_SLOT = Written(lambda element: element.name, rename)
_RENAME = _T("Command", "Rename")

_NAME = Field("name", _T("Property", "Name"), _SLOT, Kind.LABEL, title=_RENAME)
_TEXT = Field("name", _T("Property", "Text"), _SLOT, Kind.LABEL, title=_RENAME)
_CATEGORY = Field("name", _T("Property", "Category"), _SLOT, Kind.LABEL, title=_RENAME)
_ID = Field(
    "id",
    _T("Property", "Id"),
    Written(lambda element: element.id, set_id),
    title=_T("Command", "Change id"),
    is_shared=False,
)
_NAMELESS = ("association", "dataInputAssociation", "dataOutputAssociation")


_GROUPS = Field(
    "groups",
    _T("Property", "In the groups"),
    Written(
        lambda element: ", ".join(
            each.get("value") or each.id for each in elements_named(element, "categoryValueRef")
        ),
        lambda edit, element, value: None,
    ),
    Kind.SHOWN,
)


def general(element: Element) -> list[Section]:
    """What every element has."""
    is_grouped = element.type.name != "group" and element.child("categoryValueRef") is not None
    groups = _GROUPS if is_grouped else None
    return section("general", _TITLE, element, _name_of(element), _ID, groups)


def _name_of(element: Element) -> Field | None:
    name = element.type.name
    if name in _NAMELESS or (element.type.family is Family.OTHER and not element.get("name")):
        return None
    return {"textAnnotation": _TEXT, "group": _CATEGORY}.get(name, _NAME)

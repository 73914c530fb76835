"""Name, id and type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.rename import rename
from procedit.commands.set_attribute import set_id
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section

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


def general(element: Element) -> list[Section]:
    """What every element has."""
    return section("general", _TITLE, element, _name_of(element), _ID)


def _name_of(element: Element) -> Field | None:
    name = element.type.name
    if name in _NAMELESS or (element.type.family is Family.OTHER and not element.get("name")):
        return None
    return {"textAnnotation": _TEXT, "group": _CATEGORY}.get(name, _NAME)

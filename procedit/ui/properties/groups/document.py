"""The file as a whole (clause 8.2): namespace and the tool that made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.checks import address
from procedit.commands.set_namespace import set_namespace
from procedit.commands.slots import Attribute, Checked, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def _made_by(definitions: Element) -> str:
    return f"{definitions.get('exporter')} {definitions.get('exporterVersion')}".strip()


_NAMESPACE = Field(
    "targetNamespace",
    _T("Property", "Target namespace"),
    Checked(Written(lambda element: element.get("targetNamespace"), set_namespace), address),
    is_shared=False,
)
_LANGUAGE = Field(
    "expressionLanguage",
    _T("Property", "Language of expressions"),
    Checked(Attribute("expressionLanguage"), address),
    is_shared=False,
)
_NAME = Field(
    "definitions.name",
    _T("Property", "Name of the file's content"),
    Attribute("name"),
    is_shared=False,
)
_TYPES = Field(
    "typeLanguage",
    _T("Property", "Language of data types"),
    Checked(Attribute("typeLanguage"), address),
    is_shared=False,
)
_EXPORTER = Field(
    "exporter",
    _T("Property", "Made with"),
    Written(_made_by, lambda edit, element, value: None),
    Kind.SHOWN,
    is_shared=False,
)
_WHOLE = ("process", "collaboration", "choreography", "globalConversation", "definitions")


def document(element: Element) -> list[Section]:
    """Shown with what a diagram draws as a whole."""
    if element.type.name not in _WHOLE:
        return []
    definitions = element.document.definitions
    exporter = _EXPORTER if _made_by(definitions) else None
    fields = (_NAME, _NAMESPACE, _LANGUAGE, _TYPES, exporter)
    return section("document", _T("Property", "File"), definitions, *fields, is_open=False)

"""How tasks are carried out (clause 10.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.attributes import ATTRIBUTES
from procedit.commands.slots import Attribute, Flag, Reference, Text
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.references import all_of, root_rows

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_SCRIPT = (
    Field(
        "scriptFormat",
        _T("Property", "Language"),
        Attribute("scriptFormat"),
        Kind.SUGGESTED,
        fixed(
            *(
                Choice(value, value, is_translated=False)
                for value in ("application/javascript", "text/x-groovy", "text/x-python")
            )
        ),
    ),
    Field("script", _T("Property", "Script"), Text("script"), Kind.CODE),
)
_FIELDS = (
    Field(
        "implementation",
        _T("Property", "Carried out by"),
        Attribute("implementation"),
        Kind.SUGGESTED,
        fixed(
            Choice("##unspecified", "##unspecified", is_translated=False),
            Choice("##WebService", "##WebService", is_translated=False),
        ),
        hint=_T("Property", "##unspecified, ##WebService or an address"),
    ),
    Field(
        "operationRef",
        _T("Property", "Operation"),
        Reference("operationRef"),
        Kind.CHOICE,
        all_of("operation"),
    ),
    Field("instantiate", _T("Property", "Starts the process"), Flag("instantiate"), Kind.FLAG),
)


def task(element: Element) -> list[Section]:
    """Message, script, implementation and operation, as far as the type has them."""
    name = element.type.name
    allowed = ATTRIBUTES.get(name, frozenset())
    rows = root_rows(element) if name in ("sendTask", "receiveTask") else []
    if name == "scriptTask":
        rows += [Row(field, (element,)) for field in _SCRIPT]
    rows += [
        Row(field, (element,)) for field in _FIELDS if field.id in allowed and _fits(field, name)
    ]
    return [Section("task", _T("Property", "Task"), tuple(rows))] if rows else []


def _fits(field: Field, name: str) -> bool:
    return name.endswith("Task") and (field.id != "instantiate" or name == "receiveTask")

"""How tasks are carried out (clause 10.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.checks import address
from procedit.commands.slots import Attribute, Checked, Flag, Text
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.operations import operation_rows
from procedit.ui.properties.groups.references import root_rows

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
_WAYS = (
    Choice("##WebService", _T("Property", "A web service")),
    Choice("##unspecified", _T("Property", "Not said")),
    Choice(
        "http://docs.oasis-open.org/ns/bpel4people/ws-humantask/protocol/200803",
        _T("Property", "A task list (WS-HumanTask)"),
    ),
)
_BY_SERVICE = ("serviceTask", "sendTask", "receiveTask")


def _implementation(default: str) -> Field:
    """The schema takes a web service for granted at some tasks, and nothing at others."""
    return Field(
        "implementation",
        _T("Property", "Carried out by"),
        Checked(Attribute("implementation", default), address),
        Kind.SUGGESTED,
        fixed(*_WAYS),
        hint=_T("Property", "A choice or an address"),
    )


_FIELDS = (
    (_BY_SERVICE, _implementation("##WebService")),
    (("userTask", "businessRuleTask"), _implementation("##unspecified")),
    (
        ("receiveTask",),
        Field("instantiate", _T("Property", "Starts the process"), Flag("instantiate"), Kind.FLAG),
    ),
)


def task(element: Element) -> list[Section]:
    """Message, script, implementation and operation, as far as the type has them."""
    name = element.type.name
    rows = root_rows(element) if name in ("sendTask", "receiveTask") else []
    if name == "scriptTask":
        rows += [Row(field, (element,)) for field in _SCRIPT]
    rows += [Row(field, (element,)) for names, field in _FIELDS if name in names]
    if name in _BY_SERVICE:
        rows += operation_rows(element)
    return [Section("task", _T("Property", "Task"), tuple(rows))] if rows else []

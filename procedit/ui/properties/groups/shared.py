"""What several elements refer to and no diagram draws: messages, errors, interfaces (clause 8.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.checks import address
from procedit.commands.new_roots import new_root
from procedit.commands.reference_slots import References
from procedit.commands.slots import Attribute, Checked, Flag, Text, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.collaboration import property_rows
from procedit.ui.properties.groups.data import store_rows
from procedit.ui.properties.groups.definitions import TITLES, rows_of
from procedit.ui.properties.groups.further import rest_rows
from procedit.ui.properties.groups.inside import inside_of
from procedit.ui.properties.groups.operations import INTERFACE, own_rows
from procedit.ui.properties.groups.parts import PART_NAME, adding, part_section
from procedit.ui.properties.groups.people import people_of
from procedit.ui.properties.groups.references import all_of, detail_rows, item_fields, item_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_MOST = 200
"""So many are listed; a file with more is looked after in the tool that made it."""
_TITLES = {
    "message": _T("Property", "Message"),
    "signal": _T("Property", "Signal"),
    "error": _T("Property", "Error"),
    "escalation": _T("Property", "Escalation"),
    "itemDefinition": _T("Property", "Item definition"),
    "dataStore": _T("Property", "Data store"),
    "resource": _T("Property", "Person or role"),
    "partnerRole": _T("Property", "Partner's role"),
    "partnerEntity": _T("Property", "Organisation"),
    "endPoint": _T("Property", "End point"),
    "interface": _T("Property", "Interface"),
    "category": _T("Property", "Category"),
    "correlationProperty": _T("Property", "Correlation property"),
    "globalTask": _T("Property", "Global task"),
    "globalUserTask": _T("Property", "Global user task"),
    "globalManualTask": _T("Property", "Global manual task"),
    "globalScriptTask": _T("Property", "Global script task"),
    "globalBusinessRuleTask": _T("Property", "Global business rule task"),
    **TITLES,
}
_ADDED = (
    *("message", "signal", "error", "escalation", "itemDefinition", "dataStore", "resource"),
    *("partnerRole", "partnerEntity", "endPoint", "correlationProperty"),
)


def _add_root(edit: Edit, element: Element, kind: str) -> None:
    new_root(edit, kind, "")


_ADD = Field(
    "shared",
    _T("Property", "Add…"),
    Written(lambda element: "", _add_root),
    Kind.ADD,
    fixed(*(Choice(kind, _TITLES[kind]) for kind in _ADDED)),
    title=_T("Command", "Add part"),
)
_ID = Field(
    "id", _T("Property", "Id"), Written(lambda each: each.id, lambda e, r, v: None), Kind.SHOWN
)
_PLAYERS = Field(
    "participantRef",
    _T("Property", "Participants"),
    References("participantRef"),
    Kind.SEVERAL,
    all_of("participant"),
)
_IMPLEMENTATION = Field(
    "implementation",
    _T("Property", "Carried out by"),
    Checked(Attribute("implementation", "##unspecified"), address),
)
_SCRIPT = (
    Field(
        "scriptLanguage",
        _T("Property", "Language"),
        Checked(Attribute("scriptLanguage"), address),
    ),
    Field("script", _T("Property", "Script"), Text("script"), Kind.CODE),
)
_ADD_PARAMETER = adding(
    "parameter",
    _T("Property", "Add a parameter"),
    Choice("resourceParameter", _T("Property", "Parameter")),
)
_REQUIRED = Field("isRequired", _T("Property", "It is needed"), Flag("isRequired"), Kind.FLAG)


def shared(element: Element) -> list[Section]:
    """The section to add them and one for each, where nothing else is selected."""
    if element.type.family is not Family.CONTAINER:
        return []
    definitions = element.document.definitions
    title = _T("Property", "Used in several places")
    found = [Section("shared", title, (Row(_ADD, (definitions,)),), is_open=False)]
    counts: dict[str, int] = {}
    for root in list(definitions.children(*_TITLES))[:_MOST]:
        name = root.type.name
        number = counts[name] = counts.get(name, -1) + 1
        found += _sections(root, number)
    return found


def _sections(root: Element, number: int) -> Iterator[Section]:
    section = part_section(root, number, _TITLES[root.type.name], _rows(root))
    yield section if not _is_used(root) else _kept(section)
    for name, title, rows in _PARTS.get(root.type.name, ()):
        for place, part in enumerate(root.children(name)):
            yield part_section(part, f"{number}-{place}", title, rows(part))
    if root.type.name.startswith("global"):
        for each in (*people_of(root), *inside_of(root)):
            yield replace(each, id=f"{each.id}.{root.type.name}.{number}", is_open=False)


def _kept(section: Section) -> Section:
    """What is referred to cannot be removed here."""
    return replace(section, removal=None)


def _is_used(root: Element) -> bool:
    within = (root, *root.descendants()) if root.type.name in ("interface", "category") else (root,)
    names = (each.document.index.referring_names(each.key) for each in within)
    return any(nodes for found in names for nodes in found.values())


def _rows(root: Element) -> list[Row]:
    maker = _ROWS.get(root.type.name)
    if maker is not None:
        return maker(root)
    if root.type.name in TITLES:
        return rows_of(root)
    return [Row(PART_NAME, (root,)), *_global_rows(root)]


def _global_rows(task: Element) -> list[Row]:
    name = task.type.name
    fields = _SCRIPT if name == "globalScriptTask" else ()
    if name in ("globalUserTask", "globalBusinessRuleTask"):
        fields = (_IMPLEMENTATION,)
    return [*(Row(field, (task,)) for field in fields), *rest_rows(task)]


def _item(root: Element) -> list[Row]:
    return [Row(field, (root,)) for field in item_fields("item")]


def _resource(root: Element) -> list[Row]:
    return [Row(PART_NAME, (root,)), Row(_ADD_PARAMETER, (root,))]


def _partner(root: Element) -> list[Row]:
    return [Row(PART_NAME, (root,)), Row(_PLAYERS, (root,))]


def _parameter(part: Element) -> list[Row]:
    rows = [Row(PART_NAME, (part,)), Row(_REQUIRED, (part,))]
    return [*rows, *item_rows(part, "type", "type", _T("Property", "Its type"))]


def _value(part: Element) -> list[Row]:
    return [Row(Field("value", _T("Property", "Name"), Attribute("value")), (part,))]


_ROWS: dict[str, Callable[[Element], list[Row]]] = {
    "message": detail_rows,
    "signal": detail_rows,
    "error": detail_rows,
    "escalation": detail_rows,
    "itemDefinition": _item,
    "dataStore": store_rows,
    "resource": _resource,
    "partnerRole": _partner,
    "partnerEntity": _partner,
    "endPoint": lambda root: [Row(_ID, (root,))],
    "interface": lambda root: [Row(field, (root,)) for field in INTERFACE],
    "category": lambda root: [Row(PART_NAME, (root,))],
    "correlationProperty": property_rows,
}
_PARTS: dict[str, tuple[tuple[str, str, Callable[[Element], list[Row]]], ...]] = {
    "resource": (("resourceParameter", _T("Property", "Parameter"), _parameter),),
    "interface": (("operation", _T("Property", "Operation"), own_rows),),
    "category": (("categoryValue", _T("Property", "Category value"), _value),),
}

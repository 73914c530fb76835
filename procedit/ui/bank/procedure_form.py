"""The form of a procedure's metadata: every field of profile 4.2 in sections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.bank import TITLE_ENDINGS
from procedit.commands.bank.keys import begin_procedure, name_events
from procedit.commands.bank.slots import Datum, Texts, Within, Words, data_of, write_data
from procedit.commands.rename import rename
from procedit.commands.set_attribute import set_documentation
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.model.bank import procedure_data
from procedit.model.bank_values import Authority, ProcedureData, Refines
from procedit.ui.bank import procedure_lists as lists
from procedit.ui.bank import typed, words
from procedit.ui.bank.rows import CHANGED
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section

if TYPE_CHECKING:
    from procedit.commands.bank.slots import Check
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def procedure_sections(process: Element) -> list[Section]:
    """All sections of a procedure; one that begins them where it has no metadata yet."""
    data = procedure_data(process)
    if data is None:
        title = _T("Property", "Not described for the bank yet")
        return section("bank-begin", title, process, _TITLE, _BEGIN)
    good = _REFINES if data.level == "good" or data.refines else ()
    return [
        *section("bank-procedure", _T("Property", "Procedure"), process, *_PROCEDURE, *good),
        *section("bank-purpose", _T("Property", "Purpose"), process, *_PURPOSE),
        *section("bank-class", _T("Property", "Classification"), process, *_CLASS),
        *lists.kle_sections(process),
        *section("bank-law", _T("Property", "Legal basis"), process, lists.NEW_LAW),
        *lists.law_sections(process),
        *section("bank-authority", _T("Property", "Authority and owner"), process, *_AUTHORITY),
        *_items(process, "roles", _T("Property", "Roles")),
        *_items(process, "systems", _T("Property", "IT systems")),
        lists.event_section(process),
        *_closed("bank-times", _T("Property", "Deadlines"), process, lists.NEW_DEADLINE),
        *lists.deadline_sections(process),
        *_items(process, "kpis", _T("Property", "Indicators")),
        *_closed("bank-log", _T("Property", "Change log"), process, lists.NEW_CHANGE),
        *lists.change_sections(process),
        *_closed("bank-more", _T("Property", "Identity and rights"), process, *_MORE),
    ]


def _items(process: Element, field: str, title: str) -> list[Section]:
    head = _closed(f"bank-{field}-new", title, process, lists.NEW_ITEMS[field])
    return [*head, *lists.item_sections(process, field)]


def _closed(id: str, title: str, process: Element, *fields: Field) -> list[Section]:
    return section(id, title, process, *fields, is_open=False)


def _datum(name: str, label: str, check: Check = typed.line, kind: Kind = Kind.LINE) -> Field:
    return Field(f"bank.{name}", label, Datum(name, check), kind, title=CHANGED, is_shared=False)


def _set_level(edit: Edit, process: Element, value: str) -> None:
    """Choose the level; the title that ended in the other level's word ends in this one's."""
    data = data_of(process)
    if not isinstance(data, ProcedureData):
        return
    ending = TITLE_ENDINGS.get(data.level, "")
    if ending and process.name.endswith(ending):
        edit.set(process, "name", process.name.removesuffix(ending) + TITLE_ENDINGS[value])
    write_data(edit, process, replace(data, level=value))


def _set_municipality(edit: Edit, process: Element, value: str) -> None:
    """Choose the municipality; the authority is called as it is unless it has a name of its own."""
    data = data_of(process)
    if not isinstance(data, ProcedureData):
        return
    old = data.authority or _NOBODY
    named_after = old.name in ("", words.municipality_name(old.municipality))
    name = words.municipality_name(value) if named_after and value else old.name
    scope = "municipal" if value else old.scope
    wanted = replace(old, municipality=value, name=name, scope=scope)
    write_data(edit, process, replace(data, authority=None if wanted == _NOBODY else wanted))


def _municipality(process: Element) -> str:
    data = data_of(process)
    known = data.authority if isinstance(data, ProcedureData) else None
    return known.municipality if known else ""


def _begin(edit: Edit, process: Element, value: str) -> None:
    begin_procedure(edit, process, value)
    name_events(edit, process)


_NOBODY = Authority("national", "")
_NOTHING = Refines("", "")
_TITLE = Field(
    "bank.title",
    _T("Property", "Title"),
    Written(lambda process: process.name, rename),
    Kind.LABEL,
    title=_T("Command", "Rename"),
    hint=_T("Property", "Area – Subject – Action (Correct or Good)"),
)
_BEGIN = Field(
    "bank.begin",
    _T("Property", "Describe it for the bank…"),
    Written(lambda process: "", _begin),
    Kind.ADD,
    fixed(*words.LEVELS),
    title=_T("Command", "Describe for the bank"),
)
_PROCEDURE = (
    _TITLE,
    Field(
        "bank.level",
        _T("Property", "Level"),
        Written(lambda process: Datum("level").read(process), _set_level),
        Kind.CHOICE,
        fixed(*words.LEVELS),
        title=CHANGED,
    ),
    Field(
        "bank.status",
        _T("Property", "Status"),
        Datum("status"),
        Kind.CHOICE,
        fixed(*words.STATUSES),
        title=CHANGED,
    ),
    _datum("version", _T("Property", "Version"), typed.version),
    Field(
        "bank.valid_from",
        _T("Property", "Valid from"),
        Datum("valid_from", typed.first_day),
        title=CHANGED,
        reading="date",
    ),
    Field(
        "bank.valid_to",
        _T("Property", "Valid to"),
        Datum("valid_to", typed.last_day),
        title=CHANGED,
        reading="date",
    ),
)
_REFINES = (
    Field(
        "bank.refines.id",
        _T("Property", "Builds on the correct procedure"),
        Within("refines", "id", _NOTHING, typed.identifier),
        title=CHANGED,
        hint="urn:uuid:…",
    ),
    Field(
        "bank.refines.version",
        _T("Property", "In its version"),
        Within("refines", "version", _NOTHING, typed.version),
        title=CHANGED,
    ),
)
_PURPOSE = (
    _datum("purpose", _T("Property", "Purpose"), typed.text, Kind.LABEL),
    Field(
        "bank.documentation",
        _T("Property", "Description"),
        Written(lambda process: process.documentation, set_documentation),
        Kind.DOCUMENTATION,
        title=_T("Command", "Change documentation"),
    ),
    Field(
        "bank.audience",
        _T("Property", "Meant for"),
        Words("audience"),
        Kind.SEVERAL,
        fixed(*(Choice(each, label) for each, label in words.AUDIENCES.items())),
        title=CHANGED,
    ),
)
_SEPARATED = _T("Property", "Several with ; between")
_CLASS = (
    lists.NEW_KLE,
    Field(
        "bank.form",
        _T("Property", "FORM keys"),
        Texts("form", typed.form_key),
        title=CHANGED,
        hint=_SEPARATED,
    ),
    _datum("legacy_number", _T("Property", "Number in the old bank"), typed.legacy),
    Field(
        "bank.keywords",
        _T("Property", "Keywords"),
        Texts("keywords", typed.line),
        Kind.LABEL,
        title=CHANGED,
        hint=_SEPARATED,
    ),
)
_AUTHORITY = (
    Field(
        "bank.authority.scope",
        _T("Property", "Applies to"),
        Within("authority", "scope", _NOBODY),
        Kind.CHOICE,
        fixed(*words.SCOPES),
        title=CHANGED,
    ),
    Field(
        "bank.authority.municipality",
        _T("Property", "Municipality"),
        Written(_municipality, _set_municipality),
        Kind.CHOICE,
        fixed(*words.PLACES),
        title=CHANGED,
    ),
    Field(
        "bank.authority.name",
        _T("Property", "Name of the authority"),
        Within("authority", "name", _NOBODY, typed.line),
        title=CHANGED,
    ),
    Field(
        "bank.authority.cvr",
        _T("Property", "CVR number"),
        Within("authority", "cvr", _NOBODY, typed.cvr),
        title=CHANGED,
        reading="cvr",
    ),
    _datum("owner", _T("Property", "Owner (role or unit)")),
    Field(
        "bank.contacts",
        _T("Property", "Contact (shared mailbox or address)"),
        Texts("contacts", typed.line),
        title=CHANGED,
        hint=_SEPARATED,
    ),
)
_MORE = (
    Field("bank.id", _T("Property", "Identifier"), Datum("id", typed.identifier), title=CHANGED),
    _datum("lang", _T("Property", "Language")),
    _datum("rights", _T("Property", "Rights (licence)"), typed.text),
    Field(
        "bank.format_version", _T("Property", "Format version"), Datum("format_version"), Kind.SHOWN
    ),
)

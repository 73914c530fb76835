"""The lists that a procedure holds: KLE numbers, laws, roles, systems, deadlines … (profile 4.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from procedit.commands.bank.keys import fresh_key
from procedit.commands.bank.slots import Primary, data_of, rows_of
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.model.bank import key_of, keyed_elements, kind_of, procedure_data
from procedit.model.bank_values import ChangeNote, Deadline, Item, Kle, Legal, ProcedureData
from procedit.ui.bank import typed, words
from procedit.ui.bank.laws import eli_for, law_from, shown
from procedit.ui.bank.rows import CHANGED, chosen, in_row, new_row, new_typed, row_sections
from procedit.ui.naming import element_label
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section
from procedit.ui.properties.readings import duration_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.model.bank_rows import Row as Datum
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_LETTERS = {"roles": "ROL", "systems": "SYS", "deadlines": "D", "kpis": "K"}


def laws_of(element: Element) -> list[Choice]:
    """The procedure's laws as choices, after "Not said"."""
    rows = (each for each in rows_of(element, "legal") if isinstance(each, Legal))
    return [words.NONE, *(Choice(each.key, shown(each), is_translated=False) for each in rows)]


def items_of(element: Element, field: str) -> list[Choice]:
    """The procedure's roles or systems as choices."""
    rows = (each for each in rows_of(element, field) if isinstance(each, Item))
    return [Choice(each.key, each.text or each.key, is_translated=False) for each in rows]


def _new_key(process: Element, field: str) -> str:
    taken = {str(getattr(each, "key", "")) for each in rows_of(process, field)}
    return fresh_key(_LETTERS[field], taken)


# Classification


def kle_sections(process: Element) -> list[Section]:
    """The KLE numbers with their facets."""
    title = _T("Property", "KLE number")
    return row_sections(process, "kle", title, _kle_fields, _kle_name)


def new_kle(process: Element, text: str) -> Kle:
    """A KLE number from what is typed, such as ``15.17.06 G01``; the first one is the primary one."""
    number, _, facet = text.strip().partition(" ")
    role = "secondary" if rows_of(process, "kle") else "primary"
    return Kle(typed.kle_number(process, number), typed.facet(process, facet.strip()), role)


NEW_KLE = new_typed(
    "kle", _T("Property", "Add a KLE number"), new_kle, _T("Property", "15.17.06 G01, then Enter")
)


def _kle_name(row: Datum) -> str:
    return f"{row.number} {row.facet}".strip() if isinstance(row, Kle) else ""


def _kle_fields(place: int) -> Iterator[Field]:
    yield in_row("kle", place, "number", _T("Property", "Number"), typed.kle_number)
    yield in_row("kle", place, "facet", _T("Property", "Facet"), typed.facet)
    yield Field(
        "kle.role",
        _T("Property", "This is the primary number"),
        Primary(place),
        Kind.FLAG,
        title=CHANGED,
        is_shared=False,
    )


# Laws


def law_sections(process: Element) -> list[Section]:
    """The laws."""
    return row_sections(process, "legal", _T("Property", "Law"), _law_fields, _law_name)


NEW_LAW = new_typed(
    "legal",
    _T("Property", "Add a law"),
    law_from,
    _T("Property", "LBK nr 1179 af 21/09/2023 om sygedagpenge"),
)


def _law_name(row: Datum) -> str:
    return shown(row) if isinstance(row, Legal) else ""


def _law_fields(place: int) -> Iterator[Field]:
    part = partial(in_row, "legal", place)
    yield part("title", _T("Property", "Title"), typed.needed(typed.line))
    yield chosen(part("type", _T("Property", "Kind of law")), *words.LAW_TYPES)
    yield part("number", _T("Property", "Number"))
    yield replace(part("date", _T("Property", "Date"), typed.day), reading="date")
    yield replace(
        part("eli", _T("Property", "Address (ELI)")),
        kind=Kind.SUGGESTED,
        choices=lambda process: _eli_choices(process, place),
        hint=_T("Property", "Not required"),
    )


def _eli_choices(process: Element, place: int) -> list[Choice]:
    address = eli_for(process, place)
    return [Choice(address, address, is_translated=False)] if address else []


# Roles, systems, indicators


def item_sections(process: Element, field: str) -> list[Section]:
    """The roles, systems or indicators."""
    return row_sections(process, field, _ITEM_TITLES[field], partial(_item_fields, field), _text_of)


def _new_item(field: str, process: Element, text: str) -> Item:
    name = typed.needed(typed.line)(process, text)
    return Item(_new_key(process, field), name, "internal" if field == "roles" else "")


_ITEM_TITLES = {
    "roles": _T("Property", "Role"),
    "systems": _T("Property", "IT system"),
    "kpis": _T("Property", "Indicator"),
}
NEW_ITEMS = {
    "roles": new_typed("roles", _T("Property", "Add a role"), partial(_new_item, "roles")),
    "systems": new_typed(
        "systems", _T("Property", "Add an IT system"), partial(_new_item, "systems")
    ),
    "kpis": new_typed("kpis", _T("Property", "Add an indicator"), partial(_new_item, "kpis")),
}


def _text_of(row: Datum) -> str:
    return row.text if isinstance(row, Item) else ""


def _item_fields(field: str, place: int) -> Iterator[Field]:
    part = partial(in_row, field, place)
    yield part("text", _T("Property", "Name"), typed.needed(typed.line))
    if field == "systems":
        yield part("kind", _T("Property", "Kind of system"))
        reference = part("ref", _T("Property", "Reference"))
        yield replace(reference, hint=_T("Property", "An id in KITOS"))
    else:
        kinds = words.ROLE_KINDS if field == "roles" else words.KPI_KINDS
        yield chosen(part("kind", _T("Property", "Kind")), *kinds)
    yield replace(part("key", _T("Property", "Key")), kind=Kind.SHOWN)


# Deadlines


def deadline_sections(process: Element) -> list[Section]:
    """The deadlines."""
    title = _T("Property", "Deadline")
    return row_sections(process, "deadlines", title, _deadline_fields, _deadline_name)


def _new_deadline(process: Element, value: str) -> Deadline:
    triggers = rows_of(process, "triggers")
    first = triggers[0] if triggers else None
    start = first.text if isinstance(first, Item) else ""
    level = data_of(process)
    is_good = isinstance(level, ProcedureData) and level.level == "good"
    kind = "target" if is_good else "statutory"
    return Deadline(_new_key(process, "deadlines"), kind, "P14D", start)


NEW_DEADLINE = new_row("deadlines", _T("Property", "Add a deadline"), _new_deadline)


def _deadline_name(row: Datum) -> str:
    if not isinstance(row, Deadline):
        return ""
    return ", ".join(filter(None, (duration_in_words(row.limit) or row.limit, row.start)))


def _deadline_fields(place: int) -> Iterator[Field]:
    part = partial(in_row, "deadlines", place)
    yield chosen(part("kind", _T("Property", "Kind")), *words.DEADLINE_KINDS)
    yield replace(
        part("limit", _T("Property", "Limit"), typed.needed(typed.duration)),
        reading="duration",
        hint=_T("Property", "8 weeks"),
    )
    yield chosen(part("days", _T("Property", "Counted in")), *words.DAYS)
    yield part("start", _T("Property", "From"), typed.needed(typed.line))
    until = part("until", _T("Property", "Until"))
    yield replace(until, kind=Kind.CHOICE, choices=_ends)
    yield replace(part("legal", _T("Property", "Law")), kind=Kind.CHOICE, choices=laws_of)
    yield part("paragraph", _T("Property", "Paragraph"), typed.paragraph)


def _ends(process: Element) -> Sequence[Choice]:
    steps = (
        each
        for each in keyed_elements(process.document)
        if key_of(each) and each.is_inside(process) and kind_of(each) == "activity"
    )
    found = [Choice(key_of(each), element_label(each), is_translated=False) for each in steps]
    return [words.NONE, *found]


# Change log


def change_sections(process: Element) -> list[Section]:
    """The lines of the change log, the newest last."""
    return row_sections(process, "changes", _T("Property", "Change"), _change_fields, _change_name)


def _new_change(process: Element, text: str) -> ChangeNote:
    data = procedure_data(process) or ProcedureData()
    by = data.changes[-1].by if data.changes else data.owner
    note = typed.needed(typed.text)(process, text)
    return ChangeNote(data.version, date.today().isoformat(), by, note, data.status)


NEW_CHANGE = new_typed(
    "changes",
    _T("Property", "Add to the change log"),
    _new_change,
    _T("Property", "What was changed"),
)


def _change_name(row: Datum) -> str:
    return f"{row.version}, {row.date}" if isinstance(row, ChangeNote) else ""


def _change_fields(place: int) -> Iterator[Field]:
    part = partial(in_row, "changes", place)
    note = part("text", _T("Property", "What was changed"), typed.needed(typed.text))
    yield replace(note, kind=Kind.LABEL)
    yield part("version", _T("Property", "Version"), typed.version)
    yield replace(part("date", _T("Property", "Date"), typed.needed(typed.day)), reading="date")
    yield part("by", _T("Property", "By (role or workshop)"), typed.needed(typed.line))
    yield chosen(part("status", _T("Property", "Status")), *words.CHANGE_STATUSES)


# Triggers and results


def event_section(process: Element) -> Section:
    """The triggers and results, which take their words from the start and end events."""
    fields = (
        Field(f"{name}.names", label, _Names(name), Kind.SHOWN, title=CHANGED, is_shared=False)
        for name, label in (
            ("triggers", _T("Property", "Triggers (start events)")),
            ("results", _T("Property", "Results (end events)")),
        )
    )
    rows = tuple(Row(each, (process,)) for each in fields)
    return Section("bank-events", _T("Property", "Triggers and results"), rows, is_open=False)


class _Names:
    """Shows the texts of a list, one a line."""

    def __init__(self, field: str) -> None:
        self._field = field

    def read(self, element: Element) -> str:
        """The texts with their keys."""
        rows = (each for each in rows_of(element, self._field) if isinstance(each, Item))
        return "\n".join(f"{each.text} ({each.key})" for each in rows) or "–"

    def write(self, edit: object, element: Element, value: str) -> None:
        """Nothing: the events say it."""

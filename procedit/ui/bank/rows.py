"""Sections for the rows of a list that a procedure or step holds, each with the cross that removes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.bank.slots import InRow, NewRow, RowGone, rows_of
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.bank.typed import line
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from procedit.commands.bank.slots import Check
    from procedit.model.bank_rows import Row as Datum
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
CHANGED = _T("Command", "Change bank data")
_ADDED = _T("Command", "Add bank data")
_REMOVED = _T("Command", "Remove bank data")
_REMOVE = _T("Property", "Remove")


def row_sections(
    element: Element,
    field: str,
    title: str,
    fields: Callable[[int], Iterable[Field]],
    name: Callable[[Datum], str] = str,
) -> list[Section]:
    """One section for each row of a list; ``fields`` gives the editors of the row at a place."""
    return [
        Section(
            f"bank-{field}.{place}",
            title,
            tuple(Row(each, (element,)) for each in fields(place)),
            is_open=False,
            name=name(row),
            removal=Row(
                Field("remove", _REMOVE, RowGone(field, place), title=_REMOVED), (element,)
            ),
        )
        for place, row in enumerate(rows_of(element, field))
    ]


def in_row(field: str, place: int, name: str, label: str, check: Check = line) -> Field:
    """An editor of one text of the row at a place, on one line unless it is changed."""
    slot = InRow(field, place, name, check)
    return Field(f"{field}.{name or 'text'}", label, slot, title=CHANGED, is_shared=False)


def chosen(field: Field, *choices: Choice) -> Field:
    """The same field with one of these values to choose."""
    return replace(field, kind=Kind.CHOICE, choices=fixed(*choices))


def new_row(field: str, label: str, make: Callable[[Element, str], Datum]) -> Field:
    """The button that adds a row."""
    choice = fixed(Choice("+", label))
    return Field(
        f"new.{field}", label, NewRow(field, make), Kind.ADD, choice, title=_ADDED, is_shared=False
    )


def new_typed(
    field: str, label: str, make: Callable[[Element, str], Datum], hint: str = ""
) -> Field:
    """A line to type a new row in, as people write it."""
    return Field(
        f"typed.{field}",
        label,
        NewRow(field, make),
        hint=hint,
        title=_ADDED,
        is_shared=False,
    )

"""Slots of the bank's data: where one value of a procedure, step, event or gateway is read and written.

They are slots as ``commands.slots`` has them. A slot's ``check`` gets the element and what was typed,
and gives what is written; it raises ProceditError for what may not stand there. Elements that get
their first data get their key in the same go.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from procedit.commands.bank.forgetting import forget
from procedit.commands.bank.keys import give_keys
from procedit.commands.bank.set_data import set_activity, set_node, set_procedure
from procedit.commands.slots import FALSE, GONE, TRUE
from procedit.errors import ProceditError
from procedit.model.bank import (
    activity_data,
    key_of,
    kind_of,
    node_data,
    own_process,
    procedure_data,
)
from procedit.model.bank_values import ActivityData, Kle, NodeData, ProcedureData

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.model.bank_rows import Row
    from procedit.model.edit import Edit
    from procedit.model.element import Element

    Check = Callable[[Element, str], str]
    Data = ProcedureData | ActivityData | NodeData

BETWEEN = "; "
"""Stands between the texts of a list that is edited on one line."""


def stripped(element: Element, text: str) -> str:
    """The check of what may be any text."""
    return text.strip()


def data_of(element: Element) -> Data:
    """What the bank knows about an element; nothing but the defaults where it knows nothing."""
    kind = kind_of(element)
    if kind == "procedure":
        return procedure_data(element) or ProcedureData()
    if kind == "activity":
        return activity_data(element) or ActivityData()
    return node_data(element) or NodeData()


def write_data(edit: Edit, element: Element, data: Data) -> None:
    """Let what the bank knows about ``element`` be ``data``, with a key where it had none."""
    if isinstance(data, ProcedureData):
        set_procedure(edit, element, data)
        return
    if not data.key:
        process = own_process(element.document)
        if process is not None:
            give_keys(edit, process)
        data = replace(data, key=key_of(element))
    if isinstance(data, ActivityData):
        set_activity(edit, element, data)
    else:
        set_node(edit, element, data)


def rows_of(element: Element, field: str) -> tuple[Row, ...]:
    """The rows of a list."""
    return cast("tuple[Row, ...]", getattr(data_of(element), field))


def set_rows_of(edit: Edit, element: Element, field: str, rows: Sequence[Row]) -> None:
    """Let these be the rows of a list."""
    write_data(edit, element, replace(data_of(element), **{field: tuple(rows)}))


@dataclass(frozen=True, slots=True)
class Datum:
    """One text, such as the purpose of a procedure or the kind of a step."""

    name: str
    check: Check = stripped

    def read(self, element: Element) -> str:
        """The text."""
        return str(getattr(data_of(element), self.name))

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write what the check makes of it."""
        text = self.check(element, value)
        write_data(edit, element, replace(data_of(element), **{self.name: text}))


@dataclass(frozen=True, slots=True)
class Yes:
    """A flag of a step."""

    name: str

    def read(self, element: Element) -> str:
        """``true`` or ``false``."""
        return TRUE if getattr(data_of(element), self.name) else FALSE

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Set or take back the flag."""
        write_data(edit, element, replace(data_of(element), **{self.name: value == TRUE}))


@dataclass(frozen=True, slots=True)
class Within:
    """A text of the one value that a field holds: of the authority, of what is refined.

    ``empty`` is taken where the field holds nothing; a value that says no more goes.
    """

    field: str
    name: str
    empty: Row
    check: Check = stripped

    def read(self, element: Element) -> str:
        """The text."""
        return str(getattr(getattr(data_of(element), self.field) or self.empty, self.name))

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write what the check makes of it."""
        text = self.check(element, value)
        data = data_of(element)
        held = cast("Row", getattr(data, self.field) or self.empty)
        changed = cast("Row", replace(held, **{self.name: text}))  # pyright: ignore[reportArgumentType, reportUnknownVariableType] - a row with fields
        kept = None if changed == self.empty else changed
        write_data(edit, element, replace(data, **{self.field: kept}))


@dataclass(frozen=True, slots=True)
class Texts:
    """A list of texts on one line, with semicolons between; without any, commas are taken as such."""

    name: str
    check: Check = stripped

    def read(self, element: Element) -> str:
        """The texts."""
        return BETWEEN.join(getattr(data_of(element), self.name))

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write each text once, in the order given."""
        parts = value.split(";" if ";" in value else ",")
        texts = [self.check(element, part) for part in parts if part.strip()]
        set_rows_of(edit, element, self.name, list(dict.fromkeys(texts)))


@dataclass(frozen=True, slots=True)
class Words:
    """A list of keys or words without blanks, written with a blank between them."""

    name: str
    check: Check = stripped

    def read(self, element: Element) -> str:
        """The words."""
        return " ".join(getattr(data_of(element), self.name))

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write each word once, in the order given."""
        words = [self.check(element, word) for word in value.replace(",", " ").split()]
        set_rows_of(edit, element, self.name, list(dict.fromkeys(words)))


@dataclass(frozen=True, slots=True)
class InRow:
    """A text in one row of a list, such as the title of the second law.

    ``name`` is empty for a row that is a text itself.
    """

    field: str
    place: int
    name: str = ""
    check: Check = stripped

    def read(self, element: Element) -> str:
        """The text, empty where there is no such row any more."""
        rows = rows_of(element, self.field)
        if self.place >= len(rows):
            return ""
        row = rows[self.place]
        return str(getattr(row, self.name) if self.name else row)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write what the check makes of it."""
        text = self.check(element, value)
        rows = list(rows_of(element, self.field))
        if self.place >= len(rows):
            raise ProceditError(GONE)
        row = rows[self.place]
        rows[self.place] = replace(row, **{self.name: text}) if self.name else text  # pyright: ignore[reportArgumentType] - as above
        set_rows_of(edit, element, self.field, rows)


@dataclass(frozen=True, slots=True)
class NewRow:
    """Adds a row that ``make`` makes of what was typed or chosen; empty text adds nothing."""

    field: str
    make: Callable[[Element, str], Row]

    def read(self, element: Element) -> str:
        """Nothing: there is always one more to add."""
        return ""

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Add the row behind the others."""
        row = self.make(element, value)
        set_rows_of(edit, element, self.field, [*rows_of(element, self.field), row])


@dataclass(frozen=True, slots=True)
class RowGone:
    """Removes a row, and what refers to it by its key."""

    field: str
    place: int

    def read(self, element: Element) -> str:
        """Nothing."""
        return ""

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Remove the row, whatever the value."""
        rows = list(rows_of(element, self.field))
        if self.place >= len(rows):
            raise ProceditError(GONE)
        row = rows.pop(self.place)
        set_rows_of(edit, element, self.field, rows)
        forget(edit, element, self.field, str(getattr(row, "key", "")))


@dataclass(frozen=True, slots=True)
class Primary:
    """Whether a KLE number is the primary one; choosing it makes the others secondary."""

    place: int

    def read(self, element: Element) -> str:
        """``true`` for the primary number."""
        rows = cast("tuple[Kle, ...]", rows_of(element, "kle"))
        return TRUE if self.place < len(rows) and rows[self.place].role == "primary" else FALSE

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Make it primary or secondary."""
        rows = cast("tuple[Kle, ...]", rows_of(element, "kle"))
        is_primary = value == TRUE
        wanted = [
            replace(row, role="primary" if place == self.place and is_primary else "secondary")
            if is_primary or place == self.place
            else row
            for place, row in enumerate(rows)
        ]
        set_rows_of(edit, element, "kle", wanted)

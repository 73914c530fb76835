"""A property as a row of a table, and the sections such rows stand in. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.commands.slots import Slot
    from procedit.model.element import Element

EDIT = QT_TRANSLATE_NOOP("Command", "Change property")


class Kind(Enum):
    """What kind of editor a property has."""

    LINE = "line"
    """One line of text."""
    LABEL = "label"
    """Text that grows; Enter confirms, Shift+Enter breaks the line, as on the canvas."""
    CODE = "code"
    """Text that grows, with letters of one width."""
    FLAG = "flag"
    CHOICE = "choice"
    SUGGESTED = "suggested"
    """One line of text with suggestions."""
    COLOR = "color"
    SHOWN = "shown"
    """Text that is only shown."""
    TREE = "tree"
    """Content that is only shown, as a tree."""
    DOCUMENTATION = "documentation"
    """Text that grows and that can be read as Markdown; Enter breaks the line."""
    SEVERAL = "several"
    """Any of several; the value is their keys with a blank between them."""
    ADD = "add"
    """A button that adds a part, with a menu where there are several to choose from."""
    TARGET = "target"
    """One line of text with suggestions, and a button that goes to what it names."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to choose. ``label`` is marked under ``Property`` unless it comes from a file."""

    value: str
    label: str
    is_translated: bool = True


@dataclass(frozen=True, slots=True)
class Field:
    """One property.

    ``label`` and ``hint`` (shown in an empty editor) are marked under ``Property``, ``title`` of the
    undo step under ``Command``. ``is_shared`` properties can be edited for several elements at once.
    """

    id: str
    label: str
    slot: Slot
    kind: Kind = Kind.LINE
    choices: Callable[[Element], Sequence[Choice]] | None = None
    hint: str = ""
    title: str = EDIT
    is_shared: bool = True
    reading: str = ""
    """How the value is put into words below the editor, by the name of ``readings.READINGS``."""


@dataclass(frozen=True, slots=True)
class Row:
    """A field with the elements it is about; one for each of the selected."""

    field: Field
    elements: tuple[Element, ...]

    @property
    def values(self) -> list[str]:
        """The different values the elements have."""
        return list(dict.fromkeys(self.field.slot.read(element) for element in self.elements))

    @property
    def choices(self) -> list[Choice]:
        """What may be chosen."""
        offered = self.field.choices
        return [] if offered is None else list(offered(self.elements[0]))


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one heading, which is marked under ``Property``.

    The section of a part that can be removed has a row for that, ``removal``, and the part's own
    ``name`` beside its heading. Its id ends in a dot and the part's number.
    """

    id: str
    title: str
    rows: tuple[Row, ...]
    is_open: bool = True
    name: str = ""
    removal: Row | None = None


def section(
    id: str, title: str, element: Element | None, *fields: Field | None, is_open: bool = True
) -> list[Section]:
    """A section about one element, none where there is no element or no field."""
    rows = tuple(Row(field, (element,)) for field in fields if field and element is not None)
    return [Section(id, title, rows, is_open)] if rows else []


def fixed(*choices: Choice) -> Callable[[Element], Sequence[Choice]]:
    """The same choices for every element."""
    return lambda element: choices

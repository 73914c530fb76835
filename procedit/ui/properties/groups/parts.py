"""Sections of parts that can be added and removed, and the buttons that add them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.parts import Adding, Removing
from procedit.commands.set_attribute import set_documentation
from procedit.commands.slots import Attribute, Text, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section, fixed
from procedit.ui.properties.groups.branches import told
from procedit.ui.properties.groups.extensions import foreign

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.commands.slots import Slot
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_REMOVE = _T("Property", "Remove")
_REMOVED = _T("Command", "Remove part")
_ADDED = _T("Command", "Add part")
_DOCUMENTATION = Field(
    "documentation",
    _T("Property", "Description"),
    Written(lambda part: part.documentation, set_documentation),
    Kind.DOCUMENTATION,
    title=_T("Command", "Change documentation"),
)
_FORMATTED = Field(
    "formatted",
    _T("Property", "Formatted description (shown only)"),
    Text("documentation"),
    Kind.SHOWN,
)
_FOREIGN = Field(
    "extensions",
    _T("Property", "Kept unchanged, edited in the tool that made it"),
    Written(lambda part: told(foreign(part)), lambda edit, part, value: None),
    Kind.TREE,
    is_shared=False,
)
PART_NAME = Field("name", _T("Property", "Name"), Attribute("name"))


def part_section(
    part: Element, number: int | str, title: str, rows: Sequence[Row], *, owner: str = ""
) -> Section:
    """The section of one part, the ``number``-th of its kind, with the cross that removes it.

    ``owner`` is the id of an event that may only refer to the part.
    """
    more = [*rows, *note_rows(part)]
    removing = Field("remove", _REMOVE, Removing(owner), title=_REMOVED)
    return Section(
        f"{part.type.name}.{number}",
        title,
        tuple(more),
        is_open=False,
        name=part.get("name"),
        removal=Row(removing, (part,)),
    )


def note_rows(part: Element) -> list[Row]:
    """What is written about a part and what other tools keep there; rare, so shown where it is."""
    found, rows = part.child("documentation"), []
    if found is not None:
        is_plain = not len(found.node)
        rows.append(Row(_DOCUMENTATION if is_plain else _FORMATTED, (part,)))
    if foreign(part):
        rows.append(Row(_FOREIGN, (part,)))
    return rows


def part_sections(
    owner: Element | None, name: str, title: str, rows: Callable[[Element], Sequence[Row]]
) -> list[Section]:
    """A section for each child of the local name ``name``."""
    if owner is None:
        return []
    return [
        part_section(part, number, title, rows(part))
        for number, part in enumerate(owner.children(name))
    ]


def adding(
    id: str,
    label: str,
    *choices: Choice,
    at: Callable[[Edit, Element], Element] | None = None,
) -> Field:
    """A button that adds a part of the one kind, or of the one that is chosen from a menu."""
    slot: Slot = Adding() if at is None else Adding(at)
    return Field(id, label, slot, Kind.ADD, fixed(*choices), title=_ADDED)

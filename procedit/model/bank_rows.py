"""How the bank's values stand in XML: one row a child of ``pb:procedure`` or ``pb:activity``.

Reading (``model.bank``) and writing (``commands.bank``) both go by these tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from procedit.model.bank_values import (
    Authority,
    ChangeNote,
    Deadline,
    Item,
    Kle,
    LawRef,
    Legal,
    Refines,
)

Row: TypeAlias = "str | Refines | Kle | Legal | Authority | Item | Deadline | ChangeNote | LawRef"
"""What one child says: a text, or a value with attributes."""
RowType: TypeAlias = (
    "type[Refines | Kle | Legal | Authority | Item | Deadline | ChangeNote | LawRef]"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a value is written: its fields as attributes, ``text`` as content, and the defaults.

    A field that has its default is not written where nothing was.
    """

    type: RowType
    attributes: tuple[tuple[str, str], ...]
    text: str = ""
    defaults: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Child:
    """A child element: its local name, the field that holds it, whether there may be several."""

    tag: str
    field: str
    shape: Shape | None = None
    many: bool = False


def _same(*names: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in names)


_ITEM = Shape(Item, _same("key", "kind", "ref"), "text")

PROCEDURE_ATTRIBUTES: tuple[tuple[str, str], ...] = (
    ("format_version", "formatVersion"),
    *_same("id", "version", "level", "status"),
    ("valid_from", "validFrom"),
    ("valid_to", "validTo"),
    ("lang", "lang"),
)
"""The fields of a procedure that are attributes, with the attributes' names."""

PROCEDURE_CHILDREN: tuple[Child, ...] = (
    Child("refines", "refines", Shape(Refines, _same("id", "version"))),
    Child("purpose", "purpose"),
    Child(
        "kle",
        "kle",
        Shape(Kle, _same("number", "facet", "role"), defaults=(("role", "secondary"),)),
        many=True,
    ),
    Child("form", "form", many=True),
    Child("legacyNumber", "legacy_number"),
    Child(
        "legal",
        "legal",
        Shape(Legal, _same("key", "type", "number", "date", "title", "eli")),
        many=True,
    ),
    Child(
        "authority", "authority", Shape(Authority, _same("scope", "municipality", "cvr", "name"))
    ),
    Child("owner", "owner"),
    Child("contact", "contacts", many=True),
    Child("audience", "audience", many=True),
    Child("role", "roles", _ITEM, many=True),
    Child("system", "systems", _ITEM, many=True),
    Child("trigger", "triggers", _ITEM, many=True),
    Child("result", "results", _ITEM, many=True),
    Child(
        "deadline",
        "deadlines",
        Shape(
            Deadline,
            (
                *_same("key", "kind", "limit", "days"),
                ("start", "from"),
                *_same("until", "legal", "paragraph"),
            ),
            defaults=(("days", "calendar"),),
        ),
        many=True,
    ),
    Child("kpi", "kpis", _ITEM, many=True),
    Child("keyword", "keywords", many=True),
    Child("rights", "rights"),
    Child(
        "change",
        "changes",
        Shape(ChangeNote, _same("version", "date", "by", "status"), "text"),
        many=True,
    ),
)
ACTIVITY_CHILDREN: tuple[Child, ...] = (
    Child("law", "laws", Shape(LawRef, _same("legal", "paragraph")), many=True),
    Child("advice", "advice", many=True),
)

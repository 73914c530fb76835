"""The bank's values in the window's language, and how procedures are sorted and told in a line."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from procedit.bpmn.bank import LEVELS, STATUSES
from procedit.catalogue.folding import sort_key
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.catalogue.dates import day
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.catalogue import Entry, Facet

_T = QT_TRANSLATE_NOOP
FIELD_NAMES = {
    "level": _T("CatalogueFacets", "Level"),
    "status": _T("CatalogueFacets", "Status"),
    "group": _T("CatalogueFacets", "KLE main group"),
    "owner": _T("CatalogueFacets", "Owner"),
    "municipality": _T("CatalogueFacets", "Municipality"),
    "system": _T("CatalogueFacets", "System"),
    "role": _T("CatalogueFacets", "Role"),
}
_VALUES = {
    "correct": _T("CatalogueFacets", "Correct"),
    "good": _T("CatalogueFacets", "Good"),
    "draft": _T("CatalogueFacets", "Draft"),
    "review": _T("CatalogueFacets", "In review"),
    "approved": _T("CatalogueFacets", "Approved"),
    "retired": _T("CatalogueFacets", "Retired"),
}


class Order(StrEnum):
    """What procedures are sorted by."""

    TITLE = _T("CatalogueOrder", "By title")
    CHANGED = _T("CatalogueOrder", "Last changed first")
    KLE = _T("CatalogueOrder", "By KLE number")
    STATUS = _T("CatalogueOrder", "By status")
    LEVEL = _T("CatalogueOrder", "By level")


def field_name(field: str) -> str:
    """What a field is called."""
    return translated("CatalogueFacets", FIELD_NAMES[field])


def value_name(field: str, text: str) -> str:
    """What a value is called; what is not the profile's own is shown as it is."""
    known = _VALUES.get(text) if field in ("level", "status") else None
    return translated("CatalogueFacets", known) if known else text


def in_profile_order(values: Iterable[Facet]) -> list[Facet]:
    """Levels and statuses in the profile's order; others stay as they come."""
    known = (*LEVELS, *STATUSES)
    found = list(values)
    found.sort(key=lambda each: known.index(each.text) if each.text in known else len(known))
    return found


def facts_line(entry: Entry) -> str:
    """Level, status, number and version of a procedure, and when it was changed."""
    known = entry.description
    parts = [
        value_name("level", known.level),
        value_name("status", known.status),
        known.kle,
        f"v{known.version}" if known.version else "",
        day(entry.updated),
    ]
    return " · ".join(filter(None, parts))


def in_order(entries: Iterable[Entry], order: Order) -> list[Entry]:
    """The entries, which come by title, sorted; what has no number or level comes last."""
    found = list(entries)
    if order is Order.CHANGED:
        found.sort(key=lambda each: each.updated, reverse=True)
    elif order is Order.KLE:
        found.sort(key=lambda each: each.description.kle or "~")
    elif order is Order.LEVEL:
        found.sort(key=lambda each: each.description.level or "~")
    elif order is Order.STATUS:
        known = {status: place for place, status in enumerate(STATUSES)}
        found.sort(key=lambda each: known.get(each.description.status, len(known)))
    else:
        found.sort(key=lambda each: sort_key(each.title))
    return found

"""Filters of a search as conditions in SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.catalogue.facets import KLE_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.catalogue.query import Filter

_TERMS = (
    "SELECT procedure FROM term_uses WHERE term IN (SELECT id FROM terms WHERE kind = ? AND {test})"
)
_DESCRIBED = "SELECT procedure FROM descriptions WHERE {test}"
_IN = " AND {row} IN ({ids})"
_ANY = "%"
_ESCAPED = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})


def narrowing(filters: Iterable[Filter], row: str) -> tuple[str, list[str]]:
    """Conditions on the procedure's number ``row`` (SQL), each begun with AND, and their values.

    Several values chosen of one field are alternatives; everything else must hold together.
    """
    sql, values = "", []
    choices: dict[str, list[str]] = {}
    for each in filters:
        if each.is_exact:
            choices.setdefault(each.field, []).append(each.text)
            continue
        ids, own = _ids(each)
        sql += _IN.format(row=row, ids=ids)
        values += own
    for field, texts in choices.items():
        sql += _IN.format(row=row, ids=_chosen_ids(field, len(texts)))
        values += texts if field in ("level", "status", KLE_GROUP) else [field, *texts]
    return sql, values


def _ids(each: Filter) -> tuple[str, list[str]]:
    if each.field in ("level", "status"):
        marks = ", ".join("?" * len(each.words))
        return _DESCRIBED.format(test=f"{each.field} IN ({marks})"), list(each.words)
    if each.field in ("kle", "form"):
        return _TERMS.format(test=r"text LIKE ? ESCAPE '\'"), [each.field, _plain(each.text) + _ANY]
    wanted = [" ".join(each.words)] if each.is_phrase else list(each.words)
    if each.field == "title":
        match = " ".join(f'"{words}"*' for words in wanted)
        return "SELECT rowid FROM words WHERE words MATCH ?", [f"title : ({match})"]
    test = " AND ".join(["' ' || folded LIKE ?"] * len(wanted))
    return _TERMS.format(test=test), [each.field, *(f"% {words}%" for words in wanted)]


def _chosen_ids(field: str, count: int) -> str:
    marks = ", ".join("?" * count)
    if field == KLE_GROUP:
        return _DESCRIBED.format(test=f"substr(kle, 1, 2) IN ({marks})")
    if field in ("level", "status"):
        return _DESCRIBED.format(test=f"{field} IN ({marks})")
    return _TERMS.format(test=f"text IN ({marks})")


def _plain(text: str) -> str:
    return text.translate(_ESCAPED)

"""Full-text search: what is typed becomes words, words find procedures, lines find the element.

Procedures are asked for in three steps, each only while there is room for more: all words in the
title; all words anywhere; all words as parts of others, so that "behandl" finds "sagsbehandling".
A step orders what it finds by BM25. The last word counts as unfinished until a blank follows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.catalogue.folding import SHORT
from procedit.catalogue.narrowing import narrowing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.catalogue.database import CatalogueFile
    from procedit.catalogue.query import Sought

_TITLE = "SELECT rowid FROM words WHERE words MATCH ?{narrowed} ORDER BY rank LIMIT ?"
_ANYWHERE = (
    "SELECT rowid FROM words WHERE words MATCH ?{narrowed}"
    " ORDER BY bm25(words, 10, 4, 1, 3) LIMIT ?"
)
_PARTS = (
    "SELECT rowid FROM parts WHERE parts MATCH ?{narrowed}"
    " ORDER BY bm25(parts, 10, 4, 1, 3) LIMIT ?"
)
# The plus keeps SQLite from looking each row of one table up in the other, which took a minute.
_WITH_SHORT = " AND +rowid IN (SELECT rowid FROM words WHERE words MATCH ?)"
_IN_A_ROW = (
    " AND EXISTS (SELECT 1 FROM texts WHERE procedure = {table}.rowid AND"
    " instr(char(10) || title || char(10) || names || char(10) || documentation"
    " || char(10) || facts, ?))"
)
_LISTED = "SELECT id FROM procedures WHERE removed IS NULL{narrowed} ORDER BY updated DESC LIMIT ?"


class _Step(NamedTuple):
    """A question, the values before those of the narrowing, and the name of its row's number."""

    sql: str
    values: tuple[str, ...]
    row: str = "+rowid"
    table: str = ""


def find(file: CatalogueFile, sought: Sought, limit: int) -> list[int]:
    """The ids of at most ``limit`` procedures, best first."""
    found: dict[int, None] = {}
    for step in _steps(sought):
        if len(found) >= limit:
            break
        sql, values = narrowing(sought.filters, step.row)
        if step.table:
            for phrase in sought.phrases:
                sql += _IN_A_ROW.format(table=step.table)
                values.append(" ".join(phrase))
        rows = file.rows(step.sql.format(narrowed=sql), (*step.values, *values, limit))
        found.update(dict.fromkeys(row[0] for row in rows))
    return list(found)[:limit]


def _steps(sought: Sought) -> Iterator[_Step]:
    if sought.is_empty:
        return
    if not (sought.words or sought.phrases):
        yield _Step(_LISTED, (), "id")
        return
    whole = " ".join(_quoted(" ".join(each)) for each in sought.phrases)
    if sought.words:
        last = " ".join(_quoted(word) for word in sought.words) + "*" * sought.is_open
        whole = f"{whole} {last}".strip()
    yield _Step(_TITLE, (f"title : ({whole})",), table="words")
    yield _Step(_ANYWHERE, (whole,), table="words")
    if not sought.phrases:  # what is given as a whole is not looked for in pieces
        yield from _in_parts(sought)


def _in_parts(sought: Sought) -> Iterator[_Step]:
    long = " ".join(_quoted(word) for word in sought.words if len(word) >= SHORT)
    short = " ".join(_quoted(word) + "*" for word in sought.words if len(word) < SHORT)
    if long and short:
        yield _Step(_PARTS.replace("{narrowed}", _WITH_SHORT + "{narrowed}"), (long, short))
    elif long:
        yield _Step(_PARTS, (long,))


def _quoted(words: str) -> str:
    return f'"{words}"'  # words hold letters and digits only

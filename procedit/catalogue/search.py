"""Full-text search: what is typed becomes words, words find procedures, lines find the element.

Procedures are asked for in three steps, each only while there is room for more: all words in the
title; all words anywhere; all words as parts of others, so that "behandl" finds "sagsbehandling".
A step orders what it finds by BM25. The last word counts as unfinished until a blank follows it.
What is typed is never read as a query language, so nothing that is typed can be wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.catalogue.folding import SHORT, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.catalogue.database import CatalogueFile

MOST_WORDS = 20
"""More words than this do not narrow a search any further and are left out."""
_TITLE = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?"
_ANYWHERE = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 10, 4, 1) LIMIT ?"
_PARTS = "SELECT rowid FROM parts WHERE parts MATCH ? ORDER BY bm25(parts, 10, 4, 1) LIMIT ?"
# The plus keeps SQLite from looking each row of one table up in the other, which took a minute.
_PARTS_WITH_SHORT = (
    "SELECT rowid FROM parts WHERE parts MATCH ?"
    " AND +rowid IN (SELECT rowid FROM words WHERE words MATCH ?)"
    " ORDER BY bm25(parts, 10, 4, 1) LIMIT ?"
)


class Sought(NamedTuple):
    """What is looked for: folded words, and whether the last one may go on."""

    words: tuple[str, ...]
    is_open: bool

    @classmethod
    def in_text(cls, text: str) -> Sought:
        """What somebody who types ``text`` looks for."""
        words = tuple(words_of(text)[:MOST_WORDS])
        return cls(words, not text[-1:].isspace())


def find(file: CatalogueFile, sought: Sought, limit: int) -> list[int]:
    """The ids of at most ``limit`` procedures, best first."""
    found: dict[int, None] = {}
    for sql, values in _steps(sought):
        if len(found) >= limit:
            break
        found.update(dict.fromkeys(row[0] for row in file.rows(sql, (*values, limit))))
    return list(found)[:limit]


def _steps(sought: Sought) -> Iterator[tuple[str, Sequence[str]]]:
    if not sought.words:
        return
    whole = " ".join(_quoted(word) for word in sought.words) + "*" * sought.is_open
    yield _TITLE, (f"title : ({whole})",)
    yield _ANYWHERE, (whole,)
    long = " ".join(_quoted(word) for word in sought.words if len(word) >= SHORT)
    short = " ".join(_quoted(word) + "*" for word in sought.words if len(word) < SHORT)
    if long and short:
        yield _PARTS_WITH_SHORT, (long, short)
    elif long:
        yield _PARTS, (long,)


def _quoted(word: str) -> str:
    return f'"{word}"'  # a word holds letters and digits only

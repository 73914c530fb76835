"""Where in a procedure that was found the words stand: the best line, and a piece of its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from procedit.catalogue.folding import places_of, words_of
from procedit.catalogue.saving import SEARCHED_TERMS
from procedit.catalogue.values import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.catalogue.database import CatalogueFile
    from procedit.catalogue.values import Entry

LENGTH = 120
"""About how many characters of a longer text are shown."""
_PIECE = re.compile(rf".{{1,{LENGTH}}}(?:\s+|$)|.{{1,{LENGTH}}}")
_NAME, _FACT, _DOCUMENTATION = 3, 2, 1
"""The columns; of lines that are worth the same, that of the higher one is shown."""
_BEGINS = 2
"""What it counts that a word begins with what was typed; that it holds it counts 1."""


class _Line(NamedTuple):
    """A line of the index: what it is worth, which column it stands in, and its number there.

    Of ``documentation``, -1 is the procedure's own; of ``facts``, -2 is the purpose and -1 the notes.
    """

    worth: int
    column: int
    number: int


def hits_of(file: CatalogueFile, entries: Sequence[Entry], words: Sequence[str]) -> list[Hit]:
    """A hit for each of ``entries``, in their order."""
    marks = ", ".join("?" * len(entries))
    rows = file.rows(
        f"SELECT procedure, title, names, documentation, facts FROM texts WHERE procedure IN ({marks})",  # noqa: S608 - question marks only
        [entry.id for entry in entries],
    )
    texts = {procedure: columns for procedure, *columns in rows}
    return [_hit(file, entry, texts.get(entry.id, ["", "", "", ""]), words) for entry in entries]


def _hit(file: CatalogueFile, entry: Entry, texts: list[str], words: Sequence[str]) -> Hit:
    title, *columns = texts
    best = max(_lines(columns, words), default=None)
    if best is None or best.worth == 0 or all(word in title for word in words):
        return _shown(entry, "", entry.title, words)
    element, text = _original(file, entry.id, best)
    return _shown(entry, element, text, words)


def _lines(columns: Sequence[str], words: Sequence[str]) -> Iterator[_Line]:
    begins = ((_NAME, 0), (_DOCUMENTATION, -1), (_FACT, -2))
    for text, (column, first) in zip(columns, begins, strict=True):
        for number, line in enumerate(text.split("\n"), start=first):
            yield _Line(_worth(line, words), column, number)


def _worth(text: str, words: Sequence[str]) -> int:
    if not text:
        return 0
    text = " " + text
    return sum(_BEGINS if " " + word in text else word in text for word in words)


def _original(file: CatalogueFile, procedure: int, line: _Line) -> tuple[str, str]:
    """The element, and the text as it was saved."""
    if line.number < 0:
        own = "documentation" if line.column == _DOCUMENTATION else "notes"
        own = "purpose" if line.number < -1 else own
        sql = f"SELECT {own} FROM procedures LEFT JOIN descriptions ON procedure = id WHERE id = ?"  # noqa: S608
        return "", file.rows(sql, (procedure,))[0][0]
    if line.column == _FACT:
        terms = SEARCHED_TERMS.format(what="text, max(element)") + " LIMIT 1 OFFSET ?"
        text, element = file.rows(terms, (procedure, line.number))[0]
        return element, text
    element, name, documentation = file.rows(
        "SELECT element, name, documentation FROM elements WHERE procedure = ? AND line = ?",
        (procedure, line.number),
    )[0]
    return element, name if line.column == _NAME else documentation


def _shown(entry: Entry, element: str, text: str, words: Sequence[str]) -> Hit:
    snippet = _cut(" ".join(text.split()), words)
    return Hit(entry, element, snippet, places_of(snippet, words))


def _cut(text: str, words: Sequence[str]) -> str:
    if len(text) <= LENGTH:
        return text
    pieces = [match.group() for match in _PIECE.finditer(text)]
    worths = [_worth(" ".join(words_of(piece)), words) for piece in pieces]
    best = worths.index(max(worths))
    before = "… " if best else ""
    after = " …" if best < len(pieces) - 1 else ""
    return before + pieces[best].strip() + after

"""Where in a procedure that was found the words stand: the best line, and a piece of its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from procedit.catalogue.folding import places_of, words_of
from procedit.catalogue.values import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.catalogue.database import CatalogueFile
    from procedit.catalogue.values import Entry

LENGTH = 120
"""About how many characters of a longer text are shown."""
_PIECE = re.compile(rf".{{1,{LENGTH}}}(?:\s+|$)|.{{1,{LENGTH}}}")
_BEGINS = 2
"""What it counts that a word begins with what was typed; that it holds it counts 1."""


class _Line(NamedTuple):
    """A line of the index: what it is worth, whether it is a name, and its element's number.

    The number is -1 for the procedure's own documentation.
    """

    worth: int
    is_name: bool
    number: int


def hits_of(file: CatalogueFile, entries: Sequence[Entry], words: Sequence[str]) -> list[Hit]:
    """A hit for each of ``entries``, in their order."""
    marks = ", ".join("?" * len(entries))
    rows = file.rows(
        f"SELECT procedure, title, names, documentation FROM texts WHERE procedure IN ({marks})",  # noqa: S608 - question marks only
        [entry.id for entry in entries],
    )
    texts = {procedure: columns for procedure, *columns in rows}
    return [_hit(file, entry, texts.get(entry.id, ["", "", ""]), words) for entry in entries]


def _hit(file: CatalogueFile, entry: Entry, texts: list[str], words: Sequence[str]) -> Hit:
    title, names, documentation = texts
    best = max(_lines(names, documentation, words), default=None)
    if best is None or best.worth == 0 or all(word in title for word in words):
        return _shown(entry, "", entry.title, words)
    element, text = _original(file, entry.id, best)
    return _shown(entry, element, text, words)


def _lines(names: str, documentation: str, words: Sequence[str]) -> Iterator[_Line]:
    for number, text in enumerate(names.split("\n")):
        yield _Line(_worth(text, words), True, number)
    for number, text in enumerate(documentation.split("\n"), start=-1):
        yield _Line(_worth(text, words), False, number)


def _worth(text: str, words: Sequence[str]) -> int:
    if not text:
        return 0
    text = " " + text
    return sum(_BEGINS if " " + word in text else word in text for word in words)


def _original(file: CatalogueFile, procedure: int, line: _Line) -> tuple[str, str]:
    if line.number < 0:
        return "", file.rows("SELECT documentation FROM procedures WHERE id = ?", (procedure,))[0][
            0
        ]
    element, name, documentation = file.rows(
        "SELECT element, name, documentation FROM elements WHERE procedure = ? AND line = ?",
        (procedure, line.number),
    )[0]
    return element, name if line.is_name else documentation


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

"""What somebody types into the search, taken apart: words, phrases and filters by field.

``træf afgørelse "partshør borger" kle:27.* niveau:god`` asks for two words anywhere, two in a row,
and narrows by two fields. What is no known field, holds no value or has a quotation mark too few is
looked for as it stands, so nothing that is typed can be wrong.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from procedit.bpmn.bank import LEVELS, STATUSES
from procedit.catalogue.folding import fold, words_of

MOST_WORDS = 20
"""More words than this do not narrow a search any further and are left out."""
MOST_FILTERS = 10
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "titel"),
    "level": ("level", "niveau"),
    "status": ("status",),
    "role": ("role", "rolle"),
    "system": ("system",),
    "document": ("document", "dokument"),
    "keyword": ("keyword", "emneord"),
    "law": ("law", "lov"),
    "kle": ("kle",),
    "form": ("form",),
    "owner": ("owner", "ejer"),
    "municipality": ("municipality", "kommune"),
    "audience": ("audience", "målgruppe"),
}
"""The fields, with the words that name each, in English and Danish."""
VALUES: dict[str, tuple[str, ...]] = {
    "correct": ("correct", "korrekt"),
    "good": ("good", "god"),
    "draft": ("draft", "kladde"),
    "review": ("review", "til gennemsyn", "gennemsyn"),
    "approved": ("approved", "godkendt"),
    "retired": ("retired", "udgået"),
    "citizen": ("citizen", "borger"),
    "business": ("business", "virksomhed"),
    "internal": ("internal", "intern"),
}
"""The profile's values, with the words for each, in English and Danish."""
_BY_WORD = {fold(word): name for name, words in FIELDS.items() for word in words}
_TOKEN = re.compile(
    r'(?P<field>[^\W\d_]+):(?:"(?P<quoted>[^"]*)"|(?P<value>[^\s"]+))'
    r'|"(?P<phrase>[^"]*)"|(?P<rest>[^\s"]+|")'
)
_LETTER_AFTER_NUMBER = re.compile(r"(?<=\d)(?=[a-zæøå]\b)", re.IGNORECASE)


class Filter(NamedTuple):
    """One narrowing: of ``field``, to texts that hold the folded ``words``.

    With ``is_phrase`` they stand in a row; KLE and FORM numbers, ``text``, begin with what is typed.
    ``is_exact`` wants the whole text, as it is in a list to choose from.
    """

    field: str
    text: str
    words: tuple[str, ...]
    is_phrase: bool = False
    is_exact: bool = False


class Sought(NamedTuple):
    """What is looked for: folded words, phrases and filters; whether the last word may go on."""

    words: tuple[str, ...]
    is_open: bool
    phrases: tuple[tuple[str, ...], ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not (self.words or self.phrases or self.filters)

    @property
    def marked(self) -> tuple[str, ...]:
        """The words to be shown where they are found."""
        return (*self.words, *(word for phrase in self.phrases for word in phrase))

    @classmethod
    def in_text(cls, text: str) -> Sought:
        """What somebody who types ``text`` looks for."""
        words: list[str] = []
        phrases: list[tuple[str, ...]] = []
        filters: list[Filter] = []
        is_open = False
        for match in _TOKEN.finditer(text):
            filter_, phrase = _filter_in(match), tuple(words_of(match["phrase"] or ""))
            is_open = not (filter_ or match["phrase"]) and match.end() == len(text)
            if filter_ is not None:
                filters.append(filter_)
            elif len(phrase) > 1:
                phrases.append(phrase)
            elif not _is_unfinished(match):
                words += words_of(match.group())
        left = max(0, MOST_WORDS - len(words))
        return cls(
            tuple(words[:MOST_WORDS]),
            is_open and len(words) <= MOST_WORDS,
            tuple(phrases[:left]),
            tuple(filters[:MOST_FILTERS]),
        )


def chosen(field: str, text: str) -> Filter:
    """The filter for a value that was chosen from a list."""
    return Filter(field, text, (), is_exact=True)


def _is_unfinished(match: re.Match[str]) -> bool:
    """Whether a field is named and its value is still to come."""
    rest = match["rest"] or ""
    return rest.endswith(":") and fold(rest[:-1]) in _BY_WORD


def _filter_in(match: re.Match[str]) -> Filter | None:
    field = _BY_WORD.get(fold(match["field"] or ""))
    text = (match["quoted"] or match["value"] or "").strip()
    if field is None:
        return None
    if field in ("level", "status"):
        return _of_values(field, text)
    if field in ("kle", "form"):
        text = text.rstrip("*")
        return Filter(field, text, ()) if text else None
    if field == "law":
        text = _LETTER_AFTER_NUMBER.sub(" ", text)
    words = tuple(words_of(text))
    if field == "audience":
        words = tuple(next(iter(_values_named(word, "audience")), word) for word in words)
    is_phrase = match["quoted"] is not None or field == "law"
    return Filter(field, text, words, is_phrase) if words else None


def _of_values(field: str, text: str) -> Filter | None:
    names = _values_named(fold(text), field)
    return Filter(field, "", tuple(names)) if names else None


def _values_named(word: str, field: str) -> list[str]:
    """The profile's values that the folded word begins to name."""
    allowed = {"level": LEVELS, "status": STATUSES}.get(field, VALUES)
    return [
        name
        for name in allowed
        if word and any(fold(each).startswith(word) for each in VALUES[name])
    ]

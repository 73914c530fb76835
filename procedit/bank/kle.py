"""KLE numbers: their format, and the user's own list by number and word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bpmn.bank import FACET, FORM_KEY, KLE_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.xml.kle import KleEntry

_WORD = re.compile(r"\w+")
_NUMBER_START = re.compile(r"[0-9][0-9.]*")


def is_kle_number(text: str) -> bool:
    """Whether it has the form of a main group, group or subject: ``15``, ``15.17``, ``15.17.06``."""
    return KLE_NUMBER.fullmatch(text) is not None


def is_facet(text: str) -> bool:
    """Whether it has the form of a facet: a letter and two digits."""
    return FACET.fullmatch(text) is not None


def is_form_key(text: str) -> bool:
    """Whether it has the form of a FORM key: one to four pairs of digits."""
    return FORM_KEY.fullmatch(text) is not None


def is_below(number: str, upper: str) -> bool:
    """Whether a number is ``upper`` or lies below it; ``15.17.00`` stands for all of ``15.17``."""
    head = re.sub(r"(\.00)+$", "", upper)
    return number in (upper, head) or number.startswith(head + ".")


class KleList:
    """The numbers of one or more KLE files. A value: ``entries`` is all it is made of."""

    def __init__(self, entries: Iterable[KleEntry]) -> None:
        self.entries = tuple(entries)
        self._by_number = {each.number: each for each in self.entries}
        self._folded = [(each, _folded(each)) for each in self.entries]

    def __bool__(self) -> bool:
        return bool(self.entries)

    def find(self, number: str) -> KleEntry | None:
        """The entry of that number; an unlisted ``15.17.00`` means the group ``15.17``."""
        return self._by_number.get(number) or self._by_number.get(re.sub(r"(\.00)+$", "", number))

    def search(self, text: str, limit: int = 50) -> list[KleEntry]:
        """The entries that a number begins with ``text``, or in which all its words begin a word.

        Numbers in order; for words the best titles first; expired ones last. Empty text gives all.
        """
        text = text.strip()
        if not text or _NUMBER_START.fullmatch(text):
            found = [each for each in self.entries if each.number.startswith(text)]
            return sorted(found, key=lambda each: (each.expired, each.number))[:limit]
        words = [_fold(word) for word in _WORD.findall(text)]
        scored = [(_score(words, folded), each) for each, folded in self._folded]
        hits = [(score, each) for score, each in scored if score is not None]
        hits.sort(key=lambda hit: (hit[1].expired, hit[0], hit[1].number))
        return [each for _, each in hits[:limit]]


def _fold(word: str) -> str:
    return word.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _folded(entry: KleEntry) -> tuple[list[str], list[str]]:
    """The words of the title with the number, and of the keywords."""
    title = [_fold(word) for word in _WORD.findall(f"{entry.number} {entry.title}")]
    return title, [_fold(word) for word in _WORD.findall(" ".join(entry.keywords))]


def _score(words: list[str], folded: tuple[list[str], list[str]]) -> int | None:
    """How far a hit is from the best: 0 whole words of the title; None where a word is missing."""
    title, keywords = folded
    total = 0
    for word in words:
        if word in title:
            continue
        if any(each.startswith(word) for each in title):
            total += 1
        elif any(each.startswith(word) for each in keywords):
            total += 2
        else:
            return None
    return total

"""Spellings that mean the same word, made equal for searching.

Danish letters are written in two ways (Aabenraa and Åbenrå, Soeby and Søby), capitals and accents
vary, and å is often typed as a plain a. Each letter is folded to the longer spelling and runs of a
are then folded to one. What is typed so far therefore always folds to the beginning of what the whole
word folds to, which folding to the shorter spelling would break (``isra`` and ``isræl``).
"""

import re
import unicodedata
from collections.abc import Iterable

SHORT = 3
"""Words with fewer letters than this are not looked for inside other words."""
_DANISH = {"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "a", "ð": "d", "þ": "th", "ł": "l"}
_AFTER_Z = str.maketrans("æäøöå", "{{||}")
_RUN_OF_A = re.compile("aa+")
_WORD = re.compile(r"[^\W_]+")


class _Letters(dict[int, str]):
    """What each letter is folded to, worked out when it is first met (for ``str.translate``)."""

    def __missing__(self, code: int) -> str:
        small = chr(code).casefold()
        parts = unicodedata.normalize("NFKD", _DANISH.get(small, small))
        bare = "".join(part for part in parts if not unicodedata.combining(part)).casefold()
        self[code] = "".join(_DANISH.get(letter, letter) for letter in bare)
        return self[code]


_LETTERS = _Letters()


def fold(text: str) -> str:
    """``text`` in small letters and one spelling, its length possibly changed."""
    return _RUN_OF_A.sub("a", unicodedata.normalize("NFC", text).translate(_LETTERS))


def words_of(text: str) -> list[str]:
    """The folded words of ``text`` in order: runs of letters and digits."""
    return _WORD.findall(fold(text))


def sort_key(text: str) -> str:
    """What ``text`` is sorted by in a Danish list: æ, ø, å last, aa as å, capitals as small letters."""
    small = unicodedata.normalize("NFC", text).casefold()
    return _RUN_OF_A.sub("å", small).translate(_AFTER_Z)


def places_of(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where the folded ``words`` stand in ``text``, as (start, length) in ``text``, apart and in order.

    Words shorter than ``SHORT`` count only where a word begins. ``text`` must be in Unicode's NFC
    form, as everything in the catalogue is.
    """
    folded, starts, ends = _fold_with_origins(text)
    marked: set[int] = set()
    for word in words:
        begin = r"(?<![^\W_])" if len(word) < SHORT else ""
        for match in re.finditer(begin + re.escape(word), folded):
            marked.update(range(starts[match.start()], ends[match.end() - 1]))
    return _runs(sorted(marked))


def _fold_with_origins(text: str) -> tuple[str, list[int], list[int]]:
    """``text`` folded, and for each letter where in ``text`` what it stands for starts and ends."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(text):
        for letter in _LETTERS[ord(character)]:
            if letter == "a" and letters[-1:] == ["a"]:
                ends[-1] = index + 1
                continue
            letters.append(letter)
            starts.append(index)
            ends.append(index + 1)
    return "".join(letters), starts, ends


def _runs(indexes: list[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for index in indexes:
        if found and sum(found[-1]) == index:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((index, 1))
    return tuple(found)

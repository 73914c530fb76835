"""Finding a text by a few of its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD_START = 8
_IN_A_ROW = 6
_LETTER = 1
_GAP = 0.05
_SPREAD = 4
"""Points a letter that letters far apart must reach, so that chance finds stay out."""


def score(query: str, text: str) -> float:
    """How well ``query`` fits ``text``: higher is better, 0 if a word of it does not fit at all.

    Every word of the query must be found with its letters in order; letters at the beginnings of
    words and letters in a row count most. Case does not matter.
    """
    text = text.casefold()
    total = 0.0
    for word in query.casefold().split():
        points = _word_score(word, text)
        if not points:
            return 0.0
        total += points
    return total or 1.0


def best_score(query: str, texts: Iterable[str]) -> float:
    """The best score of several texts for the same thing."""
    return max((score(query, text) for text in texts if text), default=0.0)


def _word_score(word: str, text: str) -> float:
    start = text.find(word)
    if start >= 0:
        bonus = _WORD_START if _starts_word(text, start) else 0
        return len(word) * (_LETTER + _IN_A_ROW) + bonus * 2 - start * _GAP
    best = 0.0
    for start, letter in enumerate(text):
        if letter == word[0]:
            best = max(best, _spread_score(word, text, start))
    return best


def _spread_score(word: str, text: str, start: int) -> float:
    """The score of the letters found one after another from ``start``, 0 if one is missing."""
    points, last = 0.0, start - 1
    for letter in word:
        place = text.find(letter, last + 1)
        if place < 0:
            return 0.0
        points += _LETTER
        if _starts_word(text, place):
            points += _WORD_START
        elif place == last + 1:
            points += _IN_A_ROW
        else:
            points -= (place - last) * _GAP + _LETTER
        last = place
    return points if points > len(word) * _SPREAD else 0.0


def _starts_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()

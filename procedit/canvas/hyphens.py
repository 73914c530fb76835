"""Where a word too long for its line is divided: at a mark of its own, else between syllables.

There is no dictionary. Danish and English compounds are long, and readers forgive a break before
a consonant that a vowel follows ("sags-behandling", "ansøg-ning"), so that is where we break.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.canvas.fontfile import Widths

SOFT_HYPHEN = "\u00ad"
"""Says where a word may be divided; seen only where it is."""

_OWN_BREAK = re.compile(r"(?<=[\w)])[-/_.,:;+&–—](?=\w)|\u00ad|(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_VOWELS = "aeiouyæøåäöü"
_CONSONANTS = "bcdfghjklmnpqrstvwxz"
_ONSETS = re.compile("[bfgkp]l|[bdfgkpt]r|[dhkst]v|[fht]j|[gks]n|s[klmpt]")
_WORDS = re.compile(
    "afdeling|afgør|aftale|ansvar|ansøg|arbejd|arkiv|behandl|beskyt|bestyr|bevilling|borger|brev|"
    "center|dokument|enhed|erklær|forløb|forvalt|frist|gruppe|handling|henvend|hjælp|indberet|"
    "indstil|journal|klage|kommun|konsulent|kontor|kontrol|ledelse|leder|mappe|markeds|meddel|"
    "medarbejd|medlem|modtag|myndighed|møde|notat|nævn|oplys|ordning|partner|pension|person|plan|"
    "proces|regist|regler|rådgiv|sags|samtale|samtykke|service|skema|skriv|styr|svar|system|team|"
    "tids|tilbud|tilskud|udbetal|udvalg|undersøg|vejled|virksomhed|vurder|ydelse"
)
"""Beginnings of words that stand late in compounds of Danish administration; best to break before."""

_IDEOGRAPHS = "\u2e80"
"""From here on scripts divide without a hyphen."""

_LEAST = 3
"""So many letters stay together before and after a hyphen of ours."""


def divide(word: str, room: float, widths: Widths) -> tuple[str, str]:
    """The part of ``word`` that fits into ``room`` (in font sizes), hyphenated, and the rest.

    The first part holds at least one character even where that does not fit.
    """
    reach, reach_hyphenated = _reach(word, room, widths)
    own = [match.end() for match in _OWN_BREAK.finditer(word)]
    for place in reversed(own):
        if 1 < place <= reach and _is_mark(word[place - 1]):
            return word[:place], word[place:]
        if 1 < place <= reach_hyphenated:
            return _hyphenated(word, place)
    place = _between_syllables(word, reach_hyphenated)
    if place:
        return _hyphenated(word, place)
    around = word[reach_hyphenated - 1 : reach_hyphenated + 1]
    if reach_hyphenated >= 2 and around.isalpha() and around < _IDEOGRAPHS:
        return _hyphenated(word, reach_hyphenated)
    return word[: max(1, reach)], word[max(1, reach) :]


def _is_mark(character: str) -> bool:
    return not character.isalnum() and character != SOFT_HYPHEN


def _hyphenated(word: str, place: int) -> tuple[str, str]:
    head = word[:place].rstrip(SOFT_HYPHEN)
    return head + "-", word[place:]


def _reach(word: str, room: float, widths: Widths) -> tuple[int, int]:
    """How many characters fit, and how many with a hyphen behind them."""
    used, hyphen, hyphenated = 0.0, widths["-"], 0
    for place, character in enumerate(word):
        used += widths[character]
        if used > room:
            return place, hyphenated
        if used + hyphen <= room:
            hyphenated = place + 1
    return len(word), hyphenated


def _between_syllables(word: str, reach: int) -> int:
    """The best place of at most ``reach`` for a hyphen, 0 for none."""
    best, score = 0, 0.0
    low = word.lower()
    starts = {match.start() for match in _WORDS.finditer(low)}
    for place in range(_LEAST, min(reach, len(word) - _LEAST) + 1):
        worth = 10.0 if place in starts else _worth(low, place)
        if worth and place + worth > score:
            best, score = place, place + worth
    return best


def _worth(word: str, place: int) -> float:
    """How good a break before ``word[place]`` is, 0 for bad."""
    before, after = word[place - 1], word[place : place + 2]
    if len(after) < 2 or not _has_vowel(word[:place]) or not _has_vowel(word[place:]):
        return 0.0
    starts_syllable = after[0] in _CONSONANTS and after[1] in _VOWELS
    if not starts_syllable and not _ONSETS.match(after):
        return 0.0
    if before in _VOWELS:
        return 1.0
    if before == "s":
        return 5.0 if word[place - 2] in _CONSONANTS.replace("s", "") else 0.0
    return 0.0 if _ONSETS.match(before + after[0]) else 3.0


def _has_vowel(part: str) -> bool:
    return any(letter in _VOWELS for letter in part)

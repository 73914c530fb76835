"""Spellings that mean the same word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.catalogue.folding import _fold_with_origins, fold, places_of, sort_key, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Åben", "aaben"),
        ("åben", "aben"),
        ("ÆBLE", "aeble"),
        ("Søby", "Soeby"),
        ("A\u030aben", "åben"),
        ("café", "CAFE"),
        ("Straße", "strasse"),
        ("Jönköping", "joenkoeping"),
    ],
)
def test_two_spellings_of_a_word_fold_to_the_same(one: str, other: str):
    assert fold(one) == fold(other)


@pytest.mark.parametrize("word", ["israel", "israæl", "aabenraa", "poesi", "Ærø"])
def test_the_beginning_of_a_word_folds_to_the_beginning_of_the_folded_word(word: str):
    assert all(fold(word).startswith(fold(word[:end])) for end in range(len(word) + 1))


def test_words_are_runs_of_letters_and_digits():
    assert words_of("§ 13 b, stk. 1: “Træf-afgørelse” (e_mail)\x00") == [
        *("13", "b", "stk", "1", "traef", "afgoerelse", "e", "mail")
    ]


def test_the_place_of_a_word_is_told_in_the_text_as_it_was_written():
    assert places_of("Kontrollér Aabenrås årsopgørelse", ["abenra", "arsop"]) == (
        (11, 7),
        (20, 5),
    )


def test_a_short_word_is_marked_only_where_a_word_begins():
    assert places_of("en ansøgning i sagen", ["i", "an"]) == ((3, 2), (13, 1))


def test_titles_sort_as_in_a_danish_list():
    titles = ["Ål", "Zoo", "øre", "ære", "Aabenraa", "abe", "Ø"]

    assert sorted(titles, key=sort_key) == ["abe", "Zoo", "ære", "Ø", "øre", "Aabenraa", "Ål"]


@given(st.text())
def test_folding_letter_by_letter_gives_the_same_as_folding_at_once(text: str):
    text = unicodedata.normalize("NFC", text)

    letters, starts, ends = _fold_with_origins(text)

    assert letters == fold(text)
    assert all(start < end for start, end in zip(starts, ends, strict=True))


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_places_lie_apart_inside_the_text(text: str, words: list[str]):
    places = places_of(unicodedata.normalize("NFC", text), [word for word in words if word])

    ends = [0, *(start + length for start, length in places)]
    assert all(start >= end for (start, _), end in zip(places, ends, strict=False))
    assert ends[-1] <= len(unicodedata.normalize("NFC", text))

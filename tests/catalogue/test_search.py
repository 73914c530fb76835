"""Full-text search as you type."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from procedit.catalogue import Catalogue, ElementFact, Facts, open_catalogue

BUILDING = Facts(
    "Byggetilladelse i Aabenraa (Korrekt)",
    "Fra ansøgning til afgørelse efter byggeloven.",
    (
        ElementFact("T1", "userTask", "Kontrollér\nårsopgørelse"),
        ElementFact("T2", "task", "Overdrag til sagsbehandling", "Rådhuset svarer inden 14 dage."),
        ElementFact(
            "T3", "task", "", "Lang tekst. " * 60 + "Partshøring af naboer. " + "Mere. " * 60
        ),
    ),
)
LEAVE = Facts("Sygedagpenge", "", (ElementFact("A", "task", "Hold møde om byggetilladelse"),))


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    catalogue.save(b"1", BUILDING)
    catalogue.save(b"2", LEAVE)
    return catalogue


def titles(catalogue: Catalogue, text: str) -> list[str]:
    return [hit.entry.title[:6] for hit in catalogue.search(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("åbenrå", "Aabenraa", "abenra", "ÅBENRÅ korrekt"),
        *("kontroller aarsopgørelse", "årsopgoerelse", "aarsop", "ansoegning"),
        *("behandl", "gsbehand", "14 dage", "14 behandl", "nabo partshør", "byg aab"),
        *("rådhuset svarer ", "korrekt (byg", "14", "Fra til"),
    ],
)
def test_a_procedure_is_found_by_its_words_however_they_are_spelt(filled: Catalogue, text: str):
    assert "Byggtilladelse"[:4] in "".join(titles(filled, text))


@pytest.mark.parametrize("text", ["", " ", "§", "kat", "byggetilladelse kat", "radhus7", "tlf"])
def test_what_stands_nowhere_is_not_found(filled: Catalogue, text: str):
    assert filled.search(text) == []


def test_a_hit_in_the_title_comes_before_one_in_an_element(filled: Catalogue):
    assert titles(filled, "byggetill") == ["Bygget", "Sygeda"]


def test_a_whole_word_is_found_as_part_of_another_only_after_those_that_begin_with_it(
    catalogue: Catalogue,
):
    catalogue.save(b"1", Facts("Sagsbehandling"))
    catalogue.save(b"2", Facts("Behandling af sag"))

    assert titles(catalogue, "behandling") == ["Behand", "Sagsbe"]


def test_a_hit_tells_the_element_to_jump_to_and_what_to_highlight(filled: Catalogue):
    hit = filled.search("kontrol aarsop")[0]

    assert (hit.element, hit.snippet) == ("T1", "Kontrollér årsopgørelse")
    assert hit.highlights == ((0, 7), (11, 5))


def test_a_hit_in_the_title_jumps_nowhere(filled: Catalogue):
    hit = filled.search("åbenrå")[0]

    assert (hit.element, hit.snippet) == ("", "Byggetilladelse i Aabenraa (Korrekt)")
    assert [hit.snippet[at : at + length] for at, length in hit.highlights] == ["Aabenraa"]


def test_a_hit_in_the_procedures_own_documentation_shows_it(filled: Catalogue):
    hit = filled.search("byggeloven")[0]

    assert (hit.element, hit.snippet) == ("", BUILDING.documentation)


def test_a_long_text_is_cut_around_what_was_found(filled: Catalogue):
    hit = filled.search("partshøring nabo")[0]

    assert hit.element == "T3"
    assert len(hit.snippet) < 140
    assert "Partshøring af naboer" in hit.snippet
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")


def test_the_limit_holds_over_all_steps_of_the_search(catalogue: Catalogue):
    for number in range(6):
        catalogue.save(b"%d" % number, Facts(("Sag", "Dagsag")[number % 2] + f" {number}"))

    assert len(catalogue.search("sag", limit=4)) == 4
    assert [hit.entry.title[:3] for hit in catalogue.search("sag", limit=4)] == ["Sag"] * 3 + [
        "Dag"
    ]


def test_after_a_save_the_old_words_are_no_longer_found(filled: Catalogue):
    [hit] = filled.search("åbenrå")

    filled.save(b"new", Facts("Noget andet"), procedure=hit.entry.id)

    assert filled.search("åbenrå") == []
    assert filled.search("sagsbehandling") == []
    assert titles(filled, "noget") == ["Noget "]
    assert filled.check() == []


_QUERIES = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                '"',
                "AND",
                "OR",
                "NOT",
                "NEAR(",
                ")",
                "*",
                "^",
                "title:",
                "-",
                "a",
                "\x00",
                " ",
                "å",
                "'",
            ]
        ),
        max_size=12,
    ).map("".join),
    st.text(st.characters(categories=["Cs", "Cc", "Co", "Mn", "Nl", "No"]), max_size=10),
)


@given(_QUERIES)
@example('"')
@example("NEAR(")
@example("a AND")
@example("title : byg")
@example("\ud800")
@example("x " * 3000)
@example("9" * 5000)
def test_whatever_is_typed_is_looked_for_literally(text: str):
    with open_catalogue(None) as catalogue:
        catalogue.save(b"1", BUILDING)

        hits = catalogue.search(text)

    assert len(hits) <= 1


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_every_word_of_a_title_finds_it(title: str, data: st.DataObject):
    with open_catalogue(None) as catalogue:
        entry = catalogue.save(b"1", Facts(title))
        words = [word for word in entry.title.split() if word.isalnum() and word.isascii()]

        for word in words:
            end = data.draw(st.integers(1, len(word)))
            assert catalogue.search(word[:end])[0].entry == entry

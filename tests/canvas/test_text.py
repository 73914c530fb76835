"""Widths and line breaks come from the bundled font alone, and no text gets lost."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.canvas.picture import TextStyle
from procedit.canvas.text import fit, font_file, font_files, set_lines, shorten, width_of, wrap

STYLE = TextStyle(12, 500)
WORDS = st.text(string.ascii_letters + string.digits + "æøåÆØÅéü-/_. \n–…", max_size=120)


def bare(text):
    """The text without what wrapping may add or leave out."""
    return "".join(c for c in text if not c.isspace() and c not in "-\u00ad")


def test_every_weight_and_slant_has_a_bundled_font_file():
    for weight in (400, 500, 600, 700):
        for italic in (False, True):
            assert font_file(TextStyle(12, weight, italic)) in font_files()


def test_the_fonts_stay_small_and_come_with_their_licence():
    folder = font_files()[0].parent

    assert sum(file.stat().st_size for file in font_files()) < 2_000_000
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text()


def test_the_width_grows_with_size_and_weight():
    assert width_of("Æblegrød", TextStyle(24)) == pytest.approx(
        2 * width_of("Æblegrød", TextStyle())
    )
    assert width_of("Æblegrød", TextStyle(12, 700)) > width_of("Æblegrød", TextStyle(12, 400))


def test_characters_the_font_lacks_get_an_estimated_width():
    assert width_of("日", STYLE) == pytest.approx(12)
    assert width_of("e\u0301\u200d", STYLE) == pytest.approx(width_of("e", STYLE), abs=0.1)


@given(WORDS, st.floats(5, 400))
def test_no_line_is_wider_than_the_box_but_for_a_single_letter(text, width):
    for line in wrap(text, width, STYLE):
        assert width_of(line, STYLE) <= width + 0.01 or len(line) == 1


@given(WORDS, st.floats(5, 400))
def test_wrapping_loses_nothing(text, width):
    assert bare("".join(wrap(text, width, STYLE))) == bare(text)


@given(st.lists(st.sampled_from(["Modtag", "ansøgning", "og", "svar"]), max_size=12))
def test_words_that_fit_are_never_divided(words):
    assert " ".join(wrap(" ".join(words), 70, STYLE)) == " ".join(words)


def test_line_breaks_in_the_text_are_kept():
    assert wrap("Første\r\nanden\n\nfjerde", 400, STYLE) == ["Første", "anden", "", "fjerde"]


def test_lines_of_a_paragraph_are_about_equally_long():
    assert wrap("Send kvittering til borgeren", 150, STYLE) == ["Send kvittering", "til borgeren"]


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("Ansøgningsbehandling", ["Ansøgnings-", "behandling"]),
        ("Kommunalbestyrelsesmedlem", ["Kommunal-", "bestyrelses-", "medlem"]),
        ("ESDH-integrationsplatform", ["ESDH-", "integrations-", "platform"]),
        ("getCustomerOrderDetails", ["getCustomer-", "OrderDetails"]),
        ("lang\u00adtsom\u00admeligt\u00adt", ["langtsommeligtt"]),
    ],
)
def test_long_words_are_divided_where_a_reader_would(word, lines):
    width = 88 if len(lines) > 1 else 200

    assert wrap(word, width, STYLE) == lines


def test_a_soft_hyphen_shows_only_where_the_word_is_divided():
    assert wrap("konto\u00adplansopsætning", 80, STYLE)[0] == "konto-"


def test_scripts_without_hyphens_are_divided_without_one():
    assert "-" not in "".join(wrap("日本語のテキストはどうなりますか", 60, STYLE))


def test_a_text_too_long_for_its_box_gets_smaller_and_then_an_ellipsis():
    snug, style = fit("Vurdér om borgeren er i målgruppen for ordningen", 88, 55, STYLE)
    long, small = fit("Vurdér ansøgningen " * 10, 88, 60, STYLE)

    assert style.size < STYLE.size
    assert "…" not in "".join(snug)
    assert long[-1].endswith("…")
    assert len(long) * small.size * 1.25 <= 61


def test_shortening_keeps_to_the_width():
    assert width_of(shorten("Sagsbehandling", 50, STYLE), STYLE) <= 50


@pytest.mark.parametrize(("anchor", "share"), [("start", 0), ("middle", 0.5), ("end", 1)])
def test_lines_are_set_around_the_middle(anchor, share):
    lines = set_lines(["En", "længere linje"], STYLE, anchor)

    assert [line.x for line in lines] == [pytest.approx(-share * line.width) for line in lines]
    assert lines[1].y - lines[0].y == pytest.approx(15)
    assert (lines[0].y + lines[1].y) / 2 == pytest.approx(12 * 0.36)

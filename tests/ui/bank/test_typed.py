"""What is typed into the bank's fields, and what is written."""

import pytest

from procedit.errors import ProceditError
from procedit.model.bank import own_process
from procedit.session import open_bytes
from procedit.ui.bank import typed
from procedit.ui.bank.laws import law_from
from tests.ui.bank.procedures import CORRECT


@pytest.fixture
def process():
    return own_process(open_bytes(CORRECT).document)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("30 min", "PT30M"),
        ("30 minutter", "PT30M"),
        ("2 timer og 30 minutter", "PT2H30M"),
        ("1,5 time", "PT1H30M"),
        ("8 uger", "P56D"),
        ("P8W", "P56D"),
        ("5 dage", "P5D"),
        ("1 day 2 hours", "P1DT2H"),
        ("3 måneder", "P3M"),
        ("pt45m", "PT45M"),
        ("", ""),
    ],
)
def test_a_length_of_time_is_typed_in_words(process, text, written):
    assert typed.duration(process, text) == written


@pytest.mark.parametrize("text", ["snart", "5", "2 bananer", "1,5 måned", "P", "-P1D"])
def test_what_is_no_length_of_time_is_refused(process, text):
    with pytest.raises(ProceditError):
        typed.duration(process, text)


@pytest.mark.parametrize(
    ("check", "text", "written"),
    [
        (typed.day, "24/12/2026", "2026-12-24"),
        (typed.day, "1.3.2026", "2026-03-01"),
        (typed.day, "2026-12-24", "2026-12-24"),
        (typed.facet, "g01", "G01"),
        (typed.kle_number, "15.17.06 Sygedagpenge", "15.17.06"),
        (typed.paragraph, "§13b stk 1", "§ 13 b, stk. 1"),
        (typed.form_key, "14.40.10.10", "14.40.10.10"),
        (typed.line, "  to\nlinjer ", "to linjer"),
    ],
)
def test_fields_write_what_was_meant(process, check, text, written):
    assert check(process, text) == written


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (typed.day, "31/02/2026"),
        (typed.day, "2026"),
        (typed.facet, "G1"),
        (typed.kle_number, ""),
        (typed.kle_number, "1517"),
        (typed.version, "1"),
        (typed.version, ""),
        (typed.identifier, "urn:uuid:1"),
        (typed.cvr, "123"),
        (typed.legacy, "10"),
        (typed.paragraph, "stk. 2"),
        (typed.text, "x" * 4_001),
        (typed.line, "x" * 401),
    ],
)
def test_what_fits_no_form_is_refused_at_the_field(process, check, text):
    with pytest.raises(ProceditError):
        check(process, text)


def test_a_procedure_ends_after_it_begins(process):
    assert typed.last_day(process, "02/09/2024") == "2024-09-02"
    with pytest.raises(ProceditError):
        typed.last_day(process, "2024-09-01")


def test_no_two_steps_have_the_same_key(process):
    step = process.document.find("Receive")

    assert typed.key(step, "A10") == "A10"
    with pytest.raises(ProceditError, match="Decide"):
        typed.key(step, "A20")


def test_a_law_is_typed_as_it_is_printed(process):
    law = law_from(process, "LBK nr 265 af 27/02/2022 om retssikkerhed")

    assert (law.key, law.type, law.number, law.date) == ("L2", "LBK", "265", "2022-02-27")
    assert law.eli == "https://www.retsinformation.dk/eli/lta/2022/265"


@pytest.mark.parametrize("text", ["LBK 1179/2023", "sygedagpengeloven"])
def test_a_law_is_in_the_list_once(process, text):
    with pytest.raises(ProceditError, match="already"):
        law_from(process, text)


def test_what_is_no_law_is_not_added(process):
    with pytest.raises(ProceditError, match="not understood"):
        law_from(process, "noget andet")

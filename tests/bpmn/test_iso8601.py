"""What timers may say."""

import pytest

from procedit.bpmn.iso8601 import is_cycle, is_date, is_duration, is_expression


@pytest.mark.parametrize("text", ["P14D", "PT2H30M", "P1Y2M3DT4H5M6.5S", "P2W", "P0D", "PT0.5S"])
def test_a_duration_is_recognised(text):
    assert is_duration(text)


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "14 dage", "P1H", "1D", "P-1D", "P1D "])
def test_anything_else_is_no_duration(text):
    assert not is_duration(text)


@pytest.mark.parametrize(
    "text", ["2026-12-24", "2026-12-24T18:00", "2026-12-24T18:00:30Z", "2026-12-24T18:00:00+01:00"]
)
def test_a_date_is_recognised(text):
    assert is_date(text)


@pytest.mark.parametrize("text", ["", "24.12.2026", "2026-02-30", "2026-13-01", "2026-12-24T25:00"])
def test_anything_else_is_no_date(text):
    assert not is_date(text)


@pytest.mark.parametrize(
    "text", ["R/P1W", "R3/PT10H", "R5/2026-01-01/P1M", "R/P1D/2026-12-31", "P1D"]
)
def test_a_repetition_is_recognised(text):
    assert is_cycle(text)


@pytest.mark.parametrize("text", ["", "R", "R/", "X/P1D", "R/P1D/P1D", "R/P1D/2026-12-31/P1D"])
def test_anything_else_is_no_repetition(text):
    assert not is_cycle(text)


@pytest.mark.parametrize(
    ("text", "is_one"), [("=frist", True), ("${frist}", True), ("frist", False)]
)
def test_an_expression_stands_for_what_is_worked_out_later(text, is_one):
    assert is_expression(text) is is_one

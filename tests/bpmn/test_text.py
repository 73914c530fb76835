"""Text from outside is made fit for XML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from procedit.bpmn.text import clean_text


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Partshøring – 14 dage 😀\tok", "Partshøring – 14 dage 😀\tok"),
        ("nul\x00 bell\x07 escape\x1b", "nul bell escape"),
        ("lone \ud800 surrogate \udfff", "lone  surrogate "),
        ("no \ufffe and \uffff", "no  and "),
        ("from\x0bPowerPoint", "from\nPowerPoint"),
        ("from\r\nWindows\rand old Macs", "from\nWindows\nand old Macs"),
    ],
)
def test_forbidden_characters_go_and_line_breaks_become_line_feeds(given_text, expected):
    assert clean_text(given_text) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_cleaned_text_always_survives_being_written_and_read(text):
    node = etree.Element("documentation")

    node.text = clean_text(text)

    assert (etree.fromstring(etree.tostring(node)).text or "") == clean_text(text)

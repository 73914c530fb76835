"""Hostile files are refused within seconds and bounded memory; large honest ones open."""

import codecs
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from procedit.bpmn.names import BPMN
from procedit.errors import RefusedFileError
from procedit.xml.parse import parse

if sys.platform != "win32":
    from resource import RUSAGE_SELF, getrusage

START = f'<definitions xmlns="{BPMN}">\n'.encode()
END = b"</definitions>"


def attributes(number, form='x%d="1"'):
    return b"\n<a " + " ".join(form % each for each in range(number)).encode() + b"/>"


def entities(*declarations):
    return b"<!DOCTYPE definitions [" + b"".join(declarations) + b"]>\n" + START + b"&z;" + END


def peak_memory():
    """The most bytes this process ever had; always 0 on Windows, which does not tell."""
    if sys.platform == "win32":
        return 0
    peak = getrusage(RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


LAUGHS = [b"<!ENTITY a 'ha'>"] + [
    f"<!ENTITY {after} '{f'&{before};' * 10}'>".encode()
    for before, after in zip("abcdefghi", "bcdefghiz", strict=True)
]
HOSTILE = {
    "2,000,000 elements": (lambda: START + b"<a/>\n" * 2_000_000 + END, r"1,000,000 el.*1000001"),
    "2,000,000 elements in UTF-16": (
        lambda: (
            codecs.BOM_UTF16_BE + (START + b"<a/>\n" * 2_000_000 + END).decode().encode("utf-16-be")
        ),
        "1,000,000 elements",
    ),
    "2,000,000 instructions": (lambda: START + b"<?a?>" * 2_000_000 + END, "1,000,000 elements"),
    "5,000,000 comments": (lambda: START + b"<!---->" * 5_000_000 + END, "1,000,000 elements"),
    "3,000 levels": (lambda: START + b"<a>\n" * 3_000 + b"</a>" * 3_000 + END, "256 levels"),
    "999,000 levels": (lambda: START + b"<a>" * 999_000, "256 levels"),
    "100,000 attributes": (lambda: START + attributes(100_000) + END, "attributes"),
    "100,000 attributes with signs": (
        lambda: START + attributes(100_000, "x%d = '>'") + END,
        "line 3 has more than 1,000 attributes",
    ),
    "100,000 namespaces": (lambda: START + attributes(100_000, 'xmlns:x%d="u"') + END, "attrib"),
    "6,000,000 attributes": (
        lambda: START + attributes(1_000, 'x%d=""') * 6_000 + END,
        "5,000,000 attributes",
    ),
    "100 MB of text": (lambda: START + b"x" * 100_000_000 + END, "bigger than 50 MB"),
    "40 MB of text": (lambda: START + b"x" * 40_000_000 + END, "10 MB"),
    "a comment of 40 MB": (lambda: START + b"<!--" + b"x" * 40_000_000 + b"-->" + END, "10 MB"),
    "CDATA of 40 MB": (lambda: START + b"<![CDATA[" + b"x" * 40_000_000, "10 MB"),
    "an attribute of 40 MB": (lambda: START + b"<a x='" + b"x" * 40_000_000, "10 MB"),
    "a name of 40 MB": (lambda: START + b"<" + b"x" * 40_000_000 + b"/>" + END, "10 MB"),
    "comments never closed": (lambda: b"<!--" * 10_000_000, "broken in line 1"),
    "CDATA never closed": (lambda: START + b"<![CDATA[" * 3_000_000, "elements|middle|10 MB"),
    "billion laughs": (lambda: entities(*LAUGHS), "DOCTYPE or entity declaration in line 1"),
    "quadratic blow-up": (
        lambda: entities(b"<!ENTITY z '" + b"x" * 50_000 + b"'>").replace(b"&z;", b"&z;" * 50_000),
        "DOCTYPE",
    ),
    "1,000,000 declarations": (lambda: entities(*[b"<!ENTITY z 'z'>"] * 1_000_000), "DOCTYPE"),
    "an external entity": (lambda: entities(b"<!ENTITY z SYSTEM 'file:///etc/hostname'>"), "DOC"),
    "a DOCTYPE after comments": (
        lambda: b"<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE definitions>" + START + END,
        "declaration in line 3",
    ),
    "a DOCTYPE in UTF-16": (
        lambda: ("\ufeff\n<!DOCTYPE definitions>" + START.decode()).encode("utf-16-le"),
        "declaration in line 2",
    ),
}


@pytest.mark.timeout(120)  # a hang, not a speed: that is for the benchmark
@pytest.mark.parametrize(("make", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_in_bounded_memory(make, words):
    data = make()
    memory = peak_memory()

    with pytest.raises(RefusedFileError, match=words):
        parse(data)

    assert peak_memory() - memory < 400_000_000


HONEST = {
    "1,000 attributes": attributes(1_000),
    "long documentation": b"<documentation>" + b"a = 'b' > c\n" * 100_000 + b"</documentation>",
    "an attachment of 9 MB": b"<a>" + b"QUJD" * 2_250_000 + b"</a>",
    "250 levels": b"<a>" * 250 + b"</a>" * 250,
    "signs in CDATA": b"<![CDATA[" + b"<<</<" * 500_000 + b"]]>",
    "a DOCTYPE in a text": b"<documentation><![CDATA[<!DOCTYPE html>]]></documentation>",
    "300,000 elements": b"<a x='1'>\n<b/></a>" * 150_000,
}


@pytest.mark.parametrize("body", HONEST.values(), ids=HONEST)
def test_a_large_honest_file_is_opened(body):
    assert parse(START + body + END).encoding == "utf-8"


SAMPLE = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Partshøring -->
<b:definitions xmlns:b="{BPMN}" targetNamespace="http://a/b">
  <b:process id="P"><b:task id="T" name="Høring &amp; svar"/><![CDATA[x]]><?a b?></b:process>
</b:definitions>""".encode()
PIECES = [
    b"<",
    b">",
    b"&",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"<!DOCTYPE a []>",
    b"<?xml ",
    b"PK\x03\x04",
]
PIECES += [b"encoding='utf-16'", b"encoding='cp500'", b"\xff\xfe", b"\xef\xbb\xbf", b"\0", b"&a;"]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(SAMPLE)),
            st.integers(0, 30),
            st.one_of(st.binary(max_size=4), st.sampled_from(PIECES)),
        ),
        min_size=1,
        max_size=5,
    )
)
@example([(0, len(SAMPLE), b"")])
@example([(30, 5, b"undefined")])
@example([(30, 5, b"idna")])
def test_mutated_files_are_parsed_or_refused_and_never_fail_otherwise(mutations):
    data = SAMPLE
    for start, length, piece in mutations:
        data = data[:start] + piece + data[start + length :]

    try:
        parsed = parse(data)
    except RefusedFileError as refused:
        assert str(refused)  # noqa: PT017 - most mutations are refused, some are harmless
    else:
        assert parsed.tree.getroot().tag == f"{{{BPMN}}}definitions"


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["utf-16-le", "utf-16-be", "utf-8", "cp037", "utf-7"]), st.text(max_size=20))
def test_text_in_any_encoding_is_parsed_or_refused(codec, text):
    data = f"\ufeff<?xml version='1.0'?>{text}<definitions xmlns='{BPMN}'/>"

    try:
        parse(data.encode(codec, "replace"))
    except RefusedFileError as refused:
        assert str(refused)  # noqa: PT017 - only a text of white space can be parsed

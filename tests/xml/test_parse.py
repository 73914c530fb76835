"""Bytes become a tree with nothing lost, in every encoding that BPMN files come in."""

import codecs

import pytest
from lxml import etree

from procedit.bpmn.names import BPMN, bpmn
from procedit.errors import RefusedFileError
from procedit.xml.parse import parse

BODY = f"""<definitions xmlns="{BPMN}">
  <!-- note --><?tool keep?>
  <process id="P"><task id="T" name="Partshøring – æøå"/>
  <documentation><![CDATA[<b>frist</b>]]></documentation></process>
</definitions>
"""
LATIN = BODY.replace(" – ", " - ")


def declared(encoding, body=BODY):
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{body}'


ENCODINGS = {
    "UTF-8 without a declaration": (BODY.encode(), "utf-8", b""),
    "UTF-8": (declared("UTF-8").encode(), "utf-8", b""),
    "UTF-8 in small letters": (declared("utf-8").encode(), "utf-8", b""),
    "UTF-8 with a mark": (
        codecs.BOM_UTF8 + declared("UTF-8").encode(),
        "utf-8",
        codecs.BOM_UTF8,
    ),
    "UTF-8 with a mark, declared otherwise": (
        codecs.BOM_UTF8 + declared("ISO-8859-1").encode(),
        "utf-8",
        codecs.BOM_UTF8,
    ),
    "Latin-1": (declared("ISO-8859-1", LATIN).encode("latin-1"), "iso8859-1", b""),
    "Windows": (declared("windows-1252").encode("cp1252"), "cp1252", b""),
    "UTF-16 little-endian": (
        codecs.BOM_UTF16_LE + declared("UTF-16").encode("utf-16-le"),
        "utf-16-le",
        codecs.BOM_UTF16_LE,
    ),
    "UTF-16 big-endian": (
        codecs.BOM_UTF16_BE + declared("UTF-16").encode("utf-16-be"),
        "utf-16-be",
        codecs.BOM_UTF16_BE,
    ),
    "UTF-16 without a mark": (declared("UTF-16").encode("utf-16-le"), "utf-16-le", b""),
    "UTF-16 without a declaration": (
        codecs.BOM_UTF16_LE + BODY.encode("utf-16-le"),
        "utf-16-le",
        codecs.BOM_UTF16_LE,
    ),
}


@pytest.mark.parametrize(("data", "codec", "bom"), ENCODINGS.values(), ids=ENCODINGS)
def test_every_usual_encoding_is_read(data, codec, bom):
    parsed = parse(data)

    assert (parsed.encoding, parsed.bom) == (codec, bom)
    assert "øring" in parsed.tree.find(f".//{bpmn('task')}").get("name")
    assert data[len(bom) :].decode(parsed.encoding).endswith("</definitions>\n")


def test_comments_instructions_and_cdata_are_kept():
    tree = parse(BODY.encode()).tree

    text = etree.tostring(tree, encoding="unicode")

    assert "<!-- note --><?tool keep?>" in text
    assert "<![CDATA[<b>frist</b>]]>" in text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le"])
def test_the_line_end_is_recognised(newline, codec):
    text = "\ufeff" + BODY.replace("\n", newline)

    assert parse(text.encode(codec)).newline == newline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "\n"),
        ("\r\n\r\n\n", "\r\n"),
        ("\n\n\r\n", "\n"),
        ("\r\r\n", "\r\n"),
        ("\r\r\n\r", "\r"),
        ("\n\r", "\n"),
    ],
)
def test_of_mixed_line_ends_most_lines_count(text, expected):
    assert parse(f'<definitions xmlns="{BPMN}">{text}</definitions>'.encode()).newline == expected


def test_what_stands_around_the_root_is_kept():
    data = f'<!-- a --><?b c?><definitions xmlns="{BPMN}"/><!-- d -->'.encode()

    assert etree.tostring(parse(data).tree) == data


WRONG_ENCODING = {
    "Latin-1 in a file declared UTF-8": (
        declared("UTF-8", LATIN).encode("latin-1"),
        r"^Line 4 \(byte 178 .* encoding UTF-8; it looks like ISO-8859-1\.",
    ),
    "Windows in a file declared UTF-8": (
        declared("UTF-8").encode("cp1252"),
        r"Line 4 .* it looks like windows-1252\. Put windows-1252 as the encoding",
    ),
    "one broken character in UTF-8": (
        declared("UTF-8").encode().replace("å".encode(), b"\xc3"),
        r"Line 4 .*the file is damaged",
    ),
    "UTF-8 in a file declared ASCII": (
        declared("US-ASCII").encode(),
        r"Line 4 .* encoding ASCII; it looks like UTF-8",
    ),
    "bytes that Windows does not use": (
        declared("windows-1252").encode("cp1252").replace("å".encode("cp1252"), b"\x81"),
        r"Line 4 .*the file is damaged",
    ),
    "half a character at the end of UTF-16": (
        codecs.BOM_UTF16_LE + declared("UTF-16").encode("utf-16-le") + b"\n",
        r"Line 7 .*the file is damaged",
    ),
    "a single byte in a file declared UTF-16": (
        declared("UTF-16").encode(),
        r"Line 1 says that the file is written in UTF-16, which it is not",
    ),
    "UTF-32": (declared("UTF-32").encode("utf-32"), r"encoding UTF-32, which cannot be opened"),
    "UTF-7": (declared("UTF-7").encode("utf-7"), r"encoding UTF-7, which cannot be opened"),
    "an unknown encoding": (declared("klingon").encode(), r"klingon, which cannot be opened"),
    "an encoding that is none": (declared("base64").encode(), r"base64, which cannot be opened"),
}


@pytest.mark.parametrize(("data", "words"), WRONG_ENCODING.values(), ids=WRONG_ENCODING)
def test_bytes_in_another_encoding_are_refused_with_their_place(data, words):
    with pytest.raises(RefusedFileError, match=words) as refused:
        parse(data)

    assert refused.value.line == int("Line 4" in words) * 3 + int("Line 7" in words) * 6 + 1


def test_a_refused_byte_stands_where_the_message_says():
    data = declared("UTF-8", LATIN).encode("latin-1")

    with pytest.raises(RefusedFileError) as refused:
        parse(data)

    position = refused.value.values["position"]
    assert data[position - 1 : position] == "ø".encode("latin-1")

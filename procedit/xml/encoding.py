"""Which encoding a file is really in, and a refusal of bytes that are not in it.

The byte order mark counts, then the XML declaration, then UTF-8 (XML 1.0, clause 4.3.3 and
appendix F). Accepted are UTF-8, UTF-16 and the one-byte encodings that contain ASCII.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_WITHOUT_MARK = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
_WIDE_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, b"<\x00\x00\x00", b"\x00\x00\x00<")
_DECLARED = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_ACCEPTED = re.compile(r"utf-8|ascii|iso8859-\d+|cp125\d|koi8-[ru]|cp(437|850|865)")

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Error",
    "The file is written in the encoding {encoding}, which cannot be opened. "
    "Save it as UTF-8 in the program it came from.",
)
_NOT_UTF_16 = QT_TRANSLATE_NOOP(
    "Error",
    "Line 1 says that the file is written in UTF-16, which it is not. "
    "Change UTF-16 to UTF-8 there in a text editor, or export the file again.",
)
_OTHER_ENCODING = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line} (byte {position} of the file) is not in the file's encoding {encoding}; "
    "it looks like {likely}. Put {likely} as the encoding into the file's first line, "
    "or save it as {encoding} in the program it came from.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line} (byte {position} of the file) is not in the file's encoding {encoding}: "
    "the file is damaged. Get another copy of it, or export it again.",
)


@dataclass(frozen=True)
class Encoding:
    """A Python codec's name (UTF-16 with its byte order) and the byte order mark before the text."""

    codec: str
    bom: bytes


def encoding_of(data: bytes) -> Encoding:
    """The encoding of a file; raises RefusedFileError for one that is not accepted."""
    if data.startswith(_WIDE_32):
        raise RefusedFileError(_UNKNOWN, line=1, encoding="UTF-32")
    for bom, codec in _MARKS:
        if data.startswith(bom):
            return Encoding(codec, bom)
    for start, codec in _WIDE_WITHOUT_MARK:
        if data.startswith(start):
            return Encoding(codec, b"")
    declared = _DECLARED.match(data.lstrip()[:300])
    return Encoding(_accepted(declared[1].decode("ascii")) if declared else "utf-8", b"")


def plain_markup(data: bytes, encoding: Encoding) -> bytes:
    """The file's text without byte order mark, its markup in ASCII bytes (UTF-16 as UTF-8).

    Raises RefusedFileError for the first byte that is not in the encoding.
    """
    body = data[len(encoding.bom) :]
    try:
        text = body.decode(encoding.codec)
    except UnicodeDecodeError as error:
        raise _not_in_encoding(body, encoding, error.start) from error
    return text.encode() if encoding.codec.startswith("utf-16") else body


def _accepted(declared: str) -> str:
    """The codec for a declared name; the declaration was read as ASCII, so it cannot be UTF-16."""
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        raise RefusedFileError(_UNKNOWN, line=1, encoding=declared) from None
    if codec.startswith("utf-16"):
        raise RefusedFileError(_NOT_UTF_16, line=1)
    if not _ACCEPTED.fullmatch(codec):
        raise RefusedFileError(_UNKNOWN, line=1, encoding=declared)
    return codec


def _not_in_encoding(body: bytes, encoding: Encoding, start: int) -> RefusedFileError:
    likely = "" if encoding.codec.startswith("utf-16") else _likely(body)
    line = body[:start].decode(encoding.codec, "replace").count("\n") + 1
    return RefusedFileError(
        _OTHER_ENCODING if likely else _DAMAGED,
        line=line,
        position=len(encoding.bom) + start + 1,
        encoding=encoding.codec.upper(),
        likely=likely,
    )


def _likely(body: bytes) -> str:
    """The name of the encoding that the bytes look like, empty where they look damaged."""
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if not wrong:
        return "UTF-8"
    if len(re.findall("[^\x00-\x7f\ufffd]", text)) >= wrong:
        return ""  # most of it is UTF-8: something broke a few characters
    try:
        body.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "windows-1252" if re.search(rb"[\x80-\x9f]", body) else "ISO-8859-1"

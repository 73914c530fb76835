"""How much a file may hold, checked on its bytes before a tree is built.

The parser (libxml2) itself stops at 256 levels and at texts of 10 MB, and expands no entities. What
it lets pass, measured: 2,000,000 elements in 10 s and 1.2 GB, 100,000 attributes on one element that
then take 44 s to read. The checks here cost 15 ms for 20 MB.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

ELEMENTS = 1_000_000
"""The most elements, comments and other nodes: three times a procedure of 20,000 steps."""
ATTRIBUTES = 1_000
"""The most attributes and namespaces on one element."""
EQUAL_SIGNS = 5_000_000
"""The most signs that can each be an attribute, in the whole file."""

_STRIDE = 2_000
_NODES = re.compile(
    rb"<!--(?>.*?-->|.*)|<!\[CDATA\[(?>.*?\]\]>|.*)|<\?(?>.*?\?>|.*)|<[^/!]", re.DOTALL
)
_CROWDED = re.compile(
    rb"""<[^\s<>"'=/!?]++(?>\s++[^\s<>"'=/]++\s*+=\s*+(?>"[^"<]*+"|'[^'<]*+')){%d}"""
    % (ATTRIBUTES + 1)
)
_BEFORE_ROOT = re.compile(rb"\s*+(?>(?><!--.*?-->|<\?.*?\?>)\s*+)*+", re.DOTALL)

_TOO_MANY_ELEMENTS = QT_TRANSLATE_NOOP(
    "Error",
    "The file has more than {limit} elements, the most that can be opened; "
    "the first too many stands in line {line}. Check that it is the right file, or split it.",
)
_TOO_MANY_ATTRIBUTES = QT_TRANSLATE_NOOP(
    "Error",
    "An element in line {line} has more than {limit} attributes, the most that can be opened. "
    "No procedure needs them: check that it is the right file.",
)
_TOO_MANY_IN_ALL = QT_TRANSLATE_NOOP(
    "Error",
    "The file has more than {limit} attributes, the most that can be opened. "
    "Check that it is the right file, or split it.",
)
_DOCTYPE = QT_TRANSLATE_NOOP(
    "Error",
    "The file has a DOCTYPE or entity declaration in line {line}. BPMN files have none, and as it "
    "can be misused it is not opened. If you trust the file, remove the declaration in a text "
    "editor.",
)


def refuse_unsafe(markup: bytes, root: int) -> None:
    """Raise RefusedFileError for a DOCTYPE and for more elements or attributes than allowed.

    ``markup`` is the file's text in an encoding that contains ASCII; ``root`` is ``root_start`` of it.
    """
    if markup.startswith(b"<!DOCTYPE", root):
        raise doctype_refused(markup, root)
    _refuse_many_elements(markup)
    if markup.count(b"=") > EQUAL_SIGNS:
        raise RefusedFileError(_TOO_MANY_IN_ALL, limit=f"{EQUAL_SIGNS:,}")
    for start in _long_tags(markup):
        if _CROWDED.match(markup, start):
            line = line_at(markup, start)
            raise RefusedFileError(_TOO_MANY_ATTRIBUTES, line=line, limit=f"{ATTRIBUTES:,}")


def root_start(markup: bytes) -> int:
    """Where white space, comments and instructions end and the root or a DOCTYPE starts."""
    match = _BEFORE_ROOT.match(markup)
    return match.end() if match else 0


def doctype_refused(markup: bytes, start: int) -> RefusedFileError:
    """The refusal of the declaration at ``start``."""
    return RefusedFileError(_DOCTYPE, line=line_at(markup, start))


def line_at(markup: bytes, position: int) -> int:
    """The number of the line that ``position`` is in, counted from 1."""
    return markup.count(b"\n", 0, position) + 1


def _refuse_many_elements(markup: bytes) -> None:
    """Count exactly only if the signs that can start an element are too many."""
    if markup.count(b"<") - markup.count(b"</") <= ELEMENTS:
        return
    for number, match in enumerate(_NODES.finditer(markup), start=1):
        if number > ELEMENTS:
            line = line_at(markup, match.start())
            raise RefusedFileError(_TOO_MANY_ELEMENTS, line=line, limit=f"{ELEMENTS:,}")


def _long_tags(markup: bytes) -> Iterator[int]:
    """Where a ``<`` stands with no other after it for a long way, found in great strides."""
    position = 0
    while position < len(markup):
        if markup.find(b"<", position, position + _STRIDE) >= 0:
            position += _STRIDE
            continue
        yield max(markup.rfind(b"<", 0, position), 0)
        position = markup.find(b"<", position)
        if position < 0:
            return

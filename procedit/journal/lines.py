"""A journal's lines: a checksum, a blank and one JSON value each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, object]


def line_of(record: Record) -> bytes:
    """One line, with its end."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return b"%08x %s\n" % (crc32(text), text)


def records_in(data: bytes) -> Iterator[Record]:
    """The records of all lines up to the first that is not whole."""
    for line in data.splitlines(keepends=True):
        checksum, _, text = line.removesuffix(b"\n").partition(b" ")
        if not line.endswith(b"\n") or checksum != b"%08x" % crc32(text):
            return
        try:
            record = json.loads(text)
        except ValueError:
            return
        if not isinstance(record, dict):
            return
        yield record

"""The advance widths in a TrueType file (OpenType 1.9: head, hhea, hmtx, cmap format 4)."""

from __future__ import annotations

import struct
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc"})


class Widths(dict[str, float]):
    """The width of each character in font sizes; one the font lacks gets an estimate."""

    def of(self, text: str) -> float:
        """The width of one line of text in font sizes."""
        return sum(map(self.__getitem__, text))

    def __missing__(self, character: str) -> float:
        if unicodedata.category(character) in _INVISIBLE:
            width = 0.0
        elif unicodedata.east_asian_width(character) in ("W", "F"):
            width = 1.0
        else:
            width = 0.62
        self[character] = width
        return width


def read_widths(file: Path) -> Widths:
    """The widths of all characters in a font file; raises OSError if it cannot be read."""
    data = file.read_bytes()
    tables = _tables(data)
    (per_em,) = struct.unpack_from(">H", data, tables[b"head"] + 18)
    (metrics,) = struct.unpack_from(">H", data, tables[b"hhea"] + 34)
    advances = struct.unpack_from(">" + "Hh" * metrics, data, tables[b"hmtx"])[::2]
    widths = Widths()
    for code, glyph in _glyphs(data, tables[b"cmap"]):
        widths[chr(code)] = advances[min(glyph, metrics - 1)] / per_em
    for invisible in "\u00ad\u200b\u2060\ufeff":
        widths[invisible] = 0.0
    return widths


def _tables(data: bytes) -> dict[bytes, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * i) for i in range(count))
    return {tag: offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, cmap: int) -> list[tuple[int, int]]:
    """Pairs of character code and glyph from the Windows Unicode subtable (platform 3, encoding 1)."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    records = [struct.unpack_from(">HHL", data, cmap + 4 + 8 * i) for i in range(count)]
    table = cmap + next(offset for platform, code, offset in records if (platform, code) == (3, 1))
    segments = struct.unpack_from(">H", data, table + 6)[0] // 2
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{segments}H", data, table + 14 + 2 * segments * i + (2 if i else 0))
        for i in range(4)
    )
    found: list[tuple[int, int]] = []
    for i in range(segments):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            glyph = code
            if ranges[i]:
                place = table + 16 + 6 * segments + 2 * i + ranges[i] + 2 * (code - starts[i])
                (glyph,) = struct.unpack_from(">H", data, place)
            found.append((code, (glyph + deltas[i]) & 0xFFFF))
    return found

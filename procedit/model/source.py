"""The bytes a document was read from, and how they were encoded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes with its encoding (a Python codec name), byte order mark and line end."""

    data: bytes
    encoding: str = "utf-8"
    bom: bytes = b""
    newline: str = "\n"

    @property
    def is_ascii_based(self) -> bool:
        """Whether markup stands in the bytes as ASCII, so that they can be searched directly."""
        return not self.encoding.lower().replace("-", "").replace("_", "").startswith("utf16")

    def markup(self) -> bytes:
        """The text without byte order mark, as ASCII-based bytes (UTF-16 turned into UTF-8)."""
        body = self.data[len(self.bom) :]
        return body if self.is_ascii_based else body.decode(self.encoding).encode("utf-8")

    @property
    def markup_encoding(self) -> str:
        """The encoding of ``markup()``."""
        return self.encoding if self.is_ascii_based else "utf-8"

    def encoded(self, markup: bytes) -> bytes:
        """Bytes for the file from text in the form of ``markup()``."""
        if self.is_ascii_based:
            return self.bom + markup
        return self.bom + markup.decode("utf-8").encode(self.encoding)

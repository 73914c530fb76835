"""Bytes or a file to a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.files import read_file
from procedit.model.document import Document
from procedit.model.source import Source
from procedit.xml.parse import parse

if TYPE_CHECKING:
    from pathlib import Path


def read(data: bytes) -> Document:
    """The document in ``data``; raises RefusedFileError for what is not a safe BPMN 2.0 file."""
    parsed = parse(data)
    return Document(parsed.tree, Source(data, parsed.encoding, parsed.bom, parsed.newline))


def read_path(path: Path) -> Document:
    """The document in the file at ``path``; raises ProceditError if it cannot be read."""
    return read(read_file(path))

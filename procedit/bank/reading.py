"""A procedure read from bytes for the bank, with X01–X03 and P07 told as findings."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from procedit.bank.finding import ERROR, Finding, Text
from procedit.errors import RefusedFileError
from procedit.xml.encoding import encoding_of, plain_markup
from procedit.xml.limits import root_start
from procedit.xml.parse import tree_of
from procedit.xml.read import read

if TYPE_CHECKING:
    from procedit.model.document import Document

FILE_LIMIT = 10_000_000
"""The biggest .bpmn file that the bank takes, in bytes."""
NODE_LIMIT = 2_000
"""The most flow nodes of a procedure."""


def read_procedure(data: bytes) -> Document | Finding:
    """The document in ``data``, or the finding that says why the bank does not take the file."""
    if len(data) > FILE_LIMIT:
        return too_big(len(data))
    try:
        document = read(data)
    except RefusedFileError as error:
        return _refused(data, error)
    count = sum(1 for each in document.elements() if each.type.is_flow_node)
    if count > NODE_LIMIT:
        text = Text(
            "The procedure has {count} nodes; {limit} are allowed.",
            "Arbejdsgangen har {count} knuder; {limit} er tilladt.",
        )
        return error_finding("P07", text.filled(count=count, limit=NODE_LIMIT))
    return document


def too_big(size: int) -> Finding:
    """The finding about a file that is too big."""
    text = Text(
        "The file has {size} MB; {limit} MB are allowed.",
        "Filen fylder {size} MB; {limit} MB er tilladt.",
    )
    values = {"size": f"{size / 1e6:.1f}", "limit": FILE_LIMIT // 1_000_000}
    return error_finding("P07", text.filled(**values))


def error_finding(id: str, text: Text, *, where: str = "", line: int = 0) -> Finding:
    """A finding that keeps a file or package from being taken."""
    return Finding(id, ERROR, ERROR, text, where=where, line=line)


def digest_of(data: bytes) -> str:
    """The SHA-256 of bytes in small hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _refused(data: bytes, error: RefusedFileError) -> Finding:
    line = error.line or 0
    id, text = _kind_of(data)
    where = Text(f" (line {line})", f" (linje {line})") if line else Text("", "")
    return error_finding(id, Text(text.en + where.en, text.da + where.da), line=line)


def _kind_of(data: bytes) -> tuple[str, Text]:
    """Which check a refused file breaks: not XML, unsafe, or another kind of XML."""
    try:
        markup = plain_markup(data, encoding_of(data))
        start = root_start(markup)
        if markup.startswith(b"<!DOCTYPE", start):
            return "X02", Text(
                "The file has a DOCTYPE or entities, which are not allowed",
                "Filen har en DOCTYPE eller entiteter, som ikke er tilladt",
            )
        tree_of(data)
    except RefusedFileError:
        return "X01", Text("The file is not well-formed XML", "Filen er ikke velformet XML")
    return "X03", Text(
        "The file is XML, but not BPMN 2.0 (definitions in the namespace 20100524/MODEL)",
        "Filen er XML, men ikke BPMN 2.0 (definitions i navnerummet 20100524/MODEL)",
    )

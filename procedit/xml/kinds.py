"""What a file is if it is not BPMN 2.0, told from its first bytes or its outermost element."""

from __future__ import annotations

import re

from procedit.bpmn.names import BPMN, BPMNDI, local_name, namespace_of
from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError

_EMPTY = QT_TRANSLATE_NOOP(
    "Error", "The file is empty. Get another copy of it, or export it again."
)
_ZEROS = QT_TRANSLATE_NOOP(
    "Error",
    "The file holds nothing but zeros, as after a power cut while it was written. "
    "Look for a backup or an older version.",
)
_PACKAGED_BPMN = QT_TRANSLATE_NOOP(
    "Error",
    "This is a ZIP package with {name} inside. Unpack it and open the .bpmn file that it contains.",
)
_VISIO_PACKAGE = QT_TRANSLATE_NOOP(
    "Error",
    "This is a Visio drawing (.vsdx), which is no BPMN file. "
    "Export it as BPMN 2.0 from Visio, or draw it anew.",
)
_ZIP = QT_TRANSLATE_NOOP(
    "Error",
    "This is a ZIP package, such as a Bizagi model (.bpm) or an Office document, and no BPMN file. "
    "Export it as BPMN 2.0 from the program it came from, or unpack it.",
)
_GZIP = QT_TRANSLATE_NOOP(
    "Error", "The file is compressed (gzip). Unpack it and open the .bpmn file that it contains."
)
_OLD_OFFICE = QT_TRANSLATE_NOOP(
    "Error",
    "This is an old Visio drawing or Office document, which is no BPMN file. "
    "Export it as BPMN 2.0 from the program it came from, or draw it anew.",
)
_PICTURE = QT_TRANSLATE_NOOP(
    "Error",
    "This is a picture or PDF of a diagram, which holds no model. "
    "Ask for the BPMN file that it was made from.",
)
_NOT_XML = QT_TRANSLATE_NOOP(
    "Error",
    "This is not an XML file and therefore no BPMN file. "
    "Check that it is the right file, or export it as BPMN 2.0.",
)
_HTML = QT_TRANSLATE_NOOP(
    "Error",
    "This is a web page (HTML) and no BPMN file; often a sign-in or error page was saved instead. "
    "Download the file again.",
)
_PART = QT_TRANSLATE_NOOP(
    "Error",
    "The file holds only a part of a BPMN file: its outermost element in line {line} is {name} "
    "and not definitions. Export the whole model.",
)
_OLD_BPMN = QT_TRANSLATE_NOOP(
    "Error",
    "This is a file of BPMN 1.x ({namespace}), which has no format of its own that can be opened. "
    "Export it as BPMN 2.0 from the program it came from.",
)
_DRAFT = QT_TRANSLATE_NOOP(
    "Error",
    "The file uses the namespace {namespace}, from a draft of BPMN 2.0 or another version, "
    "instead of {expected}. Export it as BPMN 2.0 from a newer version of the program.",
)
_NO_NAMESPACE = QT_TRANSLATE_NOOP(
    "Error",
    "The outermost element in line {line} is {name} without the namespace of BPMN 2.0, {expected}. "
    "Export the file again, or add the namespace in a text editor.",
)
_XPDL = QT_TRANSLATE_NOOP(
    "Error",
    "This is an XPDL file, an older format for procedures. "
    "Export it as BPMN 2.0 from the program it came from, such as Bizagi.",
)
_DMN = QT_TRANSLATE_NOOP(
    "Error",
    "This is a DMN file: it describes decisions, not a procedure. "
    "Open it in a decision editor; here, choose the BPMN file that belongs to it.",
)
_CMMN = QT_TRANSLATE_NOOP(
    "Error",
    "This is a CMMN file: it describes cases, not a procedure. "
    "Open it in a case editor, or export it as BPMN 2.0.",
)
_VISIO = QT_TRANSLATE_NOOP(
    "Error",
    "This is a Visio drawing saved as XML, which is no BPMN file. "
    "Export it as BPMN 2.0 from Visio, or draw it anew.",
)
_BIZAGI = QT_TRANSLATE_NOOP(
    "Error",
    "This is a Bizagi file in Bizagi's own format. Export it as BPMN 2.0 from Bizagi Modeler.",
)
_BPEL = QT_TRANSLATE_NOOP(
    "Error",
    "This is a BPEL file: a procedure for machines, without a diagram. "
    "Export the BPMN 2.0 model that it was made from.",
)
_DRAW_IO = QT_TRANSLATE_NOOP(
    "Error",
    "This is a draw.io drawing: shapes without a BPMN model. "
    "Draw the procedure anew, or ask for a BPMN 2.0 file.",
)
_OTHER_XML = QT_TRANSLATE_NOOP(
    "Error",
    "This is an XML file, but no BPMN file: its outermost element in line {line} is {name}. "
    "Check that it is the right file, or export it as BPMN 2.0.",
)

_STARTS = (
    (b"\x1f\x8b", _GZIP),
    (b"\xd0\xcf\x11\xe0", _OLD_OFFICE),
    (b"%PDF", _PICTURE),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
)
_ROOTS = (
    (r"omg\.org/spec/DMN", r".*", _DMN),
    (r"omg\.org/spec/CMMN", r".*", _CMMN),
    (r"wfmc\.org|xpdl", r".*", _XPDL),
    (r"schemas\.microsoft\.com/(office/)?visio", r".*", _VISIO),
    (r"bizagi", r".*", _BIZAGI),
    (r"wsbpel|business-process/", r"process", _BPEL),
    (r"w3\.org/1999/xhtml", r".*", _HTML),
    (r"bpmn[/#]?1\.|stp\.eclipse\.org/bpmn", r".*", _OLD_BPMN),
    (r"bpmn", r"definitions", _DRAFT),
    (r"", r"html", _HTML),
    (r"", r"mxfile|mxGraphModel", _DRAW_IO),
    (r"", r"BusinessProcessDiagram|BpmnDiagram", _OLD_BPMN),
    (r"", r"definitions", _NO_NAMESPACE),
)
"""What the namespace contains, what the local name is, the refusal; the first that fits counts."""
_PACKAGED_NAME = re.compile(rb"PK\x03\x04.{26}([^\x00-\x1f]{1,200}?\.bpmn)", re.DOTALL | re.I)
_HTML_START = re.compile(rb"<(!DOCTYPE\s+)?html\b", re.I)


def refuse_other_bytes(data: bytes) -> None:
    """Raise RefusedFileError for what is no text at all: empty, zeros, packages, pictures."""
    if not data.strip():
        raise RefusedFileError(_EMPTY)
    if not data.strip(b"\x00"):
        raise RefusedFileError(_ZEROS)
    if data.startswith(b"PK\x03\x04"):
        raise _package(data)
    for start, template in _STARTS:
        if data.startswith(start):
            raise RefusedFileError(template)


def refuse_other_text(markup: bytes, start: int) -> None:
    """Raise RefusedFileError for what is no XML, ``start`` being where its root should be."""
    if not markup.strip():
        raise RefusedFileError(_EMPTY)
    if _HTML_START.match(markup, start):
        raise RefusedFileError(_HTML, line=markup.count(b"\n", 0, start) + 1)
    if not markup.startswith(b"<", start) and start < len(markup):
        raise RefusedFileError(_NOT_XML, line=markup.count(b"\n", 0, start) + 1)


def refuse_other_root(tag: str, line: int) -> None:
    """Raise RefusedFileError unless the outermost element is BPMN 2.0's ``definitions``."""
    namespace, name = namespace_of(tag), local_name(tag)
    if namespace == BPMN and name == "definitions":
        return
    raise RefusedFileError(
        _template_of(namespace, name), line=line, name=name, namespace=namespace, expected=BPMN
    )


def _template_of(namespace: str, name: str) -> str:
    if namespace in {BPMN, BPMNDI}:
        return _PART
    for part, names, template in _ROOTS:
        fits = re.search(part, namespace, re.I) if part else not namespace
        if fits and re.fullmatch(names, name):
            return template
    return _OTHER_XML


def _package(data: bytes) -> RefusedFileError:
    inside = _PACKAGED_NAME.search(data)
    if inside:
        return RefusedFileError(_PACKAGED_BPMN, name=inside[1].decode("utf-8", "replace"))
    return RefusedFileError(_VISIO_PACKAGE if b"visio/" in data else _ZIP)

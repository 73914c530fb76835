"""What is no BPMN 2.0 file is refused in words that say what it is and what to do."""

import gzip
import io
import zipfile

import pytest

from procedit.bpmn.names import BPMN, BPMNDI
from procedit.errors import RefusedFileError
from procedit.xml.parse import parse


def package(*names):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as file:
        for name in names:
            file.writestr(name, b"content")
    return memory.getvalue()


def root(name, namespace):
    return f'<?xml version="1.0"?>\n<{name} xmlns="{namespace}"/>'.encode()


def within(text):
    return f'<definitions xmlns="{BPMN}">\n{text}\n</definitions>'.encode()


OTHER_BYTES = {
    "an empty file": (b"", "file is empty"),
    "nothing but white space": (b" \n\t", "file is empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "file is empty"),
    "zeros after a power cut": (bytes(4096), "nothing but zeros"),
    "gzip": (gzip.compress(within("").strip()), "compressed"),
    "a package of BPMN": (package("a.txt", "sag/Høring.bpmn"), "ZIP package with sag/Høring.bpmn"),
    "Visio": (package("[Content_Types].xml", "visio/document.xml"), r"Visio drawing \(\.vsdx\)"),
    "Bizagi or Office": (package("ModelInfo.xml"), r"Bizagi model \(\.bpm\)"),
    "an old Visio file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Visio"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "picture or PDF"),
    "a PNG": (b"\x89PNG\r\n\x1a\n", "picture or PDF"),
}
OTHER_TEXT = {
    "plain text": (b"Hello", "not an XML file", 1),
    "JSON": (b'\n{"a": 1}', "not an XML file", 2),
    "HTML": (b"<!DOCTYPE html>\n<html><body>Sign in", "web page", 1),
    "HTML in small letters": (b"\n<!doctype HTML><p>", "web page", 2),
    "XHTML": (root("html", "http://www.w3.org/1999/xhtml"), "web page", 2),
}
OTHER_ROOTS = {
    "BPMN 1.1": (root("definitions", "http://schema.omg.org/spec/BPMN/1.1"), "BPMN 1.x"),
    "BPMN 1.2": (root("Diagram", "http://b3mn.org/stencilset/bpmn1.2#"), "BPMN 1.x"),
    "Eclipse's BPMN 1": (root("BpmnDiagram", "http://stp.eclipse.org/bpmn"), "BPMN 1.x"),
    "a draft of BPMN 2.0": (
        root("definitions", "http://schema.omg.org/spec/BPMN/2.0"),
        f"namespace http://schema.omg.org/spec/BPMN/2.0, from a draft .* instead of {BPMN}",
    ),
    "a namespace with another ending": (root("definitions", BPMN + "/"), "from a draft"),
    "no namespace": (b"\n<definitions/>", "without the namespace of BPMN 2.0"),
    "a single process": (root("process", BPMN), "outermost element in line 2 is process"),
    "a single diagram": (root("BPMNDiagram", BPMNDI), "outermost element .* is BPMNDiagram"),
    "XPDL 2.2": (root("Package", "http://www.wfmc.org/2009/XPDL2.2"), "XPDL"),
    "DMN": (root("definitions", "https://www.omg.org/spec/DMN/20191111/MODEL/"), "DMN"),
    "CMMN": (root("definitions", "http://www.omg.org/spec/CMMN/20151109/MODEL"), "CMMN"),
    "Visio": (root("VisioDocument", "http://schemas.microsoft.com/visio/2003/core"), "Visio"),
    "Bizagi": (root("BizagiModel", "http://www.bizagi.com/model"), "Bizagi"),
    "BPEL": (
        root("process", "http://docs.oasis-open.org/wsbpel/2.0/process/executable"),
        "BPEL",
    ),
    "draw.io": (b"\n<mxfile/>", "draw.io"),
    "anything else": (root("svg", "http://www.w3.org/2000/svg"), "outermost element .* is svg"),
    "a definition of web services": (
        root("definitions", "http://schemas.xmlsoap.org/wsdl/"),
        "outermost element .* is definitions",
    ),
}


@pytest.mark.parametrize(("data", "words"), OTHER_BYTES.values(), ids=OTHER_BYTES)
def test_other_kinds_of_files_are_told_by_their_bytes(data, words):
    with pytest.raises(RefusedFileError, match=words):
        parse(data)


@pytest.mark.parametrize(("data", "words", "line"), OTHER_TEXT.values(), ids=OTHER_TEXT)
def test_other_kinds_of_text_are_told(data, words, line):
    with pytest.raises(RefusedFileError, match=words) as refused:
        parse(data)

    assert refused.value.line == line


@pytest.mark.parametrize(("data", "words"), OTHER_ROOTS.values(), ids=OTHER_ROOTS)
def test_other_kinds_of_xml_are_told_by_their_outermost_element(data, words):
    with pytest.raises(RefusedFileError, match=words) as refused:
        parse(data)

    assert refused.value.line == 2


BROKEN = {
    "cut off between elements": (within("<process>")[:-15], "ends in the middle", 2),
    "cut off in a comment": (within("<!-- a")[:-15], "ends in the middle", 2),
    "an end that does not match": (within("<process></proces>"), "do not match", 2),
    "an ampersand": (within('<task name="A & B"/>'), "a < or & stands there", 2),
    "a less-than sign": (within('<task name="<5 days"/>'), "a < or & stands there", 2),
    "an abbreviation from HTML": (within("<text>&nbsp;</text>"), "abbreviation", 2),
    "a control character": (within('<task name="a\x0bb"/>'), "control character", 2),
    "a zero": (within("<text>\0</text>"), "control character", 2),
    "an attribute twice": (within('<task id="a" id="b"/>'), "same attribute twice", 2),
    "an undeclared prefix": (within("<x:task/>"), r"does not declare \(.*prefix x", 2),
    "blanks in a namespace": (within('<a xmlns="http://a b"/>'), "not a valid address", 2),
    "something after the end": (within("") + b"\n<a/>", "after the end", 4),
    "a line before the start": (b'\n<?xml version="1.0"?>' + within(""), r"before the <\?xml", 2),
    "quotes missing": (within("<task name=a/>"), r"broken in line 2, column \d+ \(.+\)", 2),
}


@pytest.mark.parametrize(("data", "words", "line"), BROKEN.values(), ids=BROKEN)
def test_broken_xml_is_explained_with_its_line(data, words, line):
    with pytest.raises(RefusedFileError, match=words) as refused:
        parse(data)

    assert refused.value.line == line
    assert "\n" not in str(refused.value)

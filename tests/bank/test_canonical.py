"""The canonical form: the same model, the same bytes, nothing lost."""

from __future__ import annotations

import pytest

from procedit.bank.exporting import canonical_digest, faithful
from procedit.errors import ProceditError
from procedit.xml.canonical import canonical
from procedit.xml.read import read
from procedit.xml.schemas import bpmn_errors
from procedit.xml.write import serialise
from tests.corpus import SAMPLES, all_files, label

SAMPLE = (SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn").read_bytes()
NS = "http://www.omg.org/spec/BPMN/20100524/MODEL"


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_the_canonical_form_of_any_file_is_its_own_canonical_form(path):
    document = read(path.read_bytes())

    once = canonical(document)

    again = read(once)
    assert canonical(again) == once
    assert len(bpmn_errors(again)) == len(bpmn_errors(document))
    assert b"\r" not in once
    assert once.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions xmlns:bpmn=')


@pytest.mark.parametrize(
    "other",
    [
        SAMPLE.replace(b"\n", b"\r\n"),
        SAMPLE.replace(b" />", b"/>").replace(b"  ", b"\t"),
        b"\xef\xbb\xbf" + SAMPLE,
        SAMPLE.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16"),
        SAMPLE.replace(b"bpmn:", b"").replace(b"xmlns:bpmn=", b"xmlns="),
        SAMPLE.replace(b"<bpmn:laneSet", b"<!-- said in passing --><bpmn:laneSet"),
        SAMPLE.replace(b'exporter="procedit"', b'exporter="Another"'),
        serialise(read(SAMPLE)),
    ],
    ids=["CR LF", "tabs", "BOM", "UTF-16", "default namespace", "comment", "exporter", "anew"],
)
def test_however_a_model_is_written_its_canonical_bytes_are_the_same(other):
    assert canonical(read(other)) == canonical(read(SAMPLE))


def test_another_model_has_another_digest():
    document, other = read(SAMPLE), read(SAMPLE.replace(b"Kommune", b"Region", 1))

    assert canonical_digest(document) == canonical_digest(read(SAMPLE))
    assert canonical_digest(document) != canonical_digest(other)


def test_qualified_names_and_mixed_content_keep_their_meaning():
    data = (
        f'<d:definitions xmlns:d="{NS}" xmlns:x="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">'
        '<d:process id="P"><d:documentation textFormat="text/html"><p xmlns="http://www.w3.org/1999/xhtml">a <b>b</b>\n c'
        "</p></d:documentation>"
        '<d:sequenceFlow id="F" sourceRef="A" targetRef="A"><d:conditionExpression x:type="d:tFormalExpression">'
        "<![CDATA[a < b]]></d:conditionExpression></d:sequenceFlow><d:task id='A'/></d:process></d:definitions>"
    ).encode()

    text = canonical(read(data)).decode()

    assert 'xsi:type="bpmn:tFormalExpression">a &lt; b</bpmn:conditionExpression>' in text
    assert ">a <ns:b>b</ns:b>\n c</ns:p>" in text


def test_what_is_exported_is_proved_by_reading_it():
    data = faithful(read(SAMPLE))

    assert read(data).find("Task_AfholdSamtale") is not None


def test_a_document_that_cannot_be_read_again_is_not_exported():
    document = read(SAMPLE)
    task = document.find("Task_AfholdSamtale").node
    for _ in range(300):
        child = task.makeelement("{urn:deep}e")
        task.append(child)
        task = child

    with pytest.raises(ProceditError, match="not exported"):
        faithful(document)

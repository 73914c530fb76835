"""Every format hands over what it is given; XProzess 2 shows that the profile is only one of them."""

from __future__ import annotations

import base64
import io
import zipfile

import pytest
from lxml import etree

from procedit.bank.exporting import BlockedError
from procedit.bank.formats import FORMATS, PROFILE, XPROZESS
from procedit.bank.formats.xprozess import NAMESPACE
from procedit.bank.package.writing import CancelledError, Order
from procedit.xml.canonical import canonical
from procedit.xml.read import read
from tests.corpus import SAMPLES

SAMPLE = (SAMPLES / "aktindsigt-anmodning.bpmn").read_bytes()
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
XP = {"x": NAMESPACE}


def written(form, data=SAMPLE, cancelled=False):
    return form.write(
        Order([read(data)]), lambda _data: SVG, lambda _done, _of: None, lambda: cancelled
    )


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_a_format_is_reproducible_can_be_stopped_and_refuses_errors(form):
    assert written(form) == written(form)
    with pytest.raises(CancelledError):
        written(form, cancelled=True)
    with pytest.raises(BlockedError, match="M02"):
        written(form, SAMPLE.replace(b" (Korrekt)", b""))
    assert form.suffix.startswith(".")
    assert form.title.da


def test_formats_are_told_apart():
    assert [PROFILE.id, XPROZESS.id] == [form.id for form in FORMATS]
    assert len({form.suffix for form in FORMATS}) == len(FORMATS)


def test_xprozess_carries_profile_steps_state_and_model():
    root = etree.fromstring(written(XPROZESS))

    [process] = root.findall("x:prozessbibliothek/x:prozess", XP)
    steps = process.findall(".//x:aktivitaetengruppe", XP)
    assert (
        process.findtext("x:name", namespaces=XP) == "Aktindsigt – Anmodning – Afgørelse (Korrekt)"
    )
    assert (
        process.findtext("x:prozesssteckbrief/x:ausloeser/x:name", namespaces=XP)
        == "Anmodning modtaget"
    )
    assert [each.findtext("x:id", namespaces=XP) for each in steps[:3]] == ["A10", "A20", "A30"]
    assert steps[0].findtext("x:referenzaktivitaetengruppeTyp/code", namespaces=XP) == "1"
    assert process.findtext("x:zustandsangaben/x:status/code", namespaces=XP) == "6"
    packed = base64.b64decode(process.findtext(".//x:prozessmodelldatei/x:inhalt", namespaces=XP))
    archive = zipfile.ZipFile(io.BytesIO(packed))
    assert archive.read(archive.namelist()[0]) == canonical(read(SAMPLE))

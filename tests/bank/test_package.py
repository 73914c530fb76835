"""Upload packages: written reproducibly, read with suspicion, checked before they are done."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import pytest

from procedit.bank.exporting import BlockedError, canonical_digest
from procedit.bank.package.manifest import ManifestError, Sender, from_json, to_json
from procedit.bank.package.naming import file_stem, is_safe, slug_of
from procedit.bank.package.previews import what_is_active
from procedit.bank.package.reading import read_package
from procedit.bank.package.writing import CancelledError, Order, build_package
from procedit.bank.reading import digest_of
from procedit.errors import ProceditError
from procedit.model.bank import document_data
from procedit.xml.canonical import canonical
from procedit.xml.read import read
from tests.corpus import SAMPLES

CORRECT = (SAMPLES / "aktindsigt-anmodning.bpmn").read_bytes()
GOOD = (SAMPLES / "aktindsigt-anmodning-god.bpmn").read_bytes()
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>{0}</title></svg>'


def preview(data: bytes) -> str:
    return SVG.format(digest_of(data))


@pytest.fixture(scope="module")
def package() -> bytes:
    return build_package(
        Order([read(CORRECT), read(GOOD)], Sender("751", "post@kommune.example")), preview
    )


def test_the_same_procedures_give_the_same_bytes(package):
    again = build_package(
        Order([read(CORRECT), read(GOOD)], Sender("751", "post@kommune.example")), preview
    )

    assert again == package


def test_a_package_holds_what_the_profile_says(package):
    archive = zipfile.ZipFile(io.BytesIO(package))
    names = archive.namelist()
    manifest = json.loads(archive.read("manifest.json"))
    report = json.loads(archive.read("reports/validation.json"))

    assert names[0] == "mimetype"
    assert names[1:] == sorted(names[1:])
    assert package[38:80] == b"application/vnd.procedure-bank.package+zip"
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert manifest["sender"] == {"municipality": "751", "mailbox": "post@kommune.example"}
    assert manifest["created"] == "2024-09-01T00:00:00Z"
    assert [each["findings"] for each in report["procedures"]] == [[], []]
    stem = "00-07-03-aktindsigt-anmodning-afgoerelse_v1.0"
    assert f"procedures/{stem}_correct.bpmn" in names
    assert f"previews/{stem}_good.svg" in names
    assert "Dækningsoversigt" in archive.read(f"reports/{stem}_good_daekning.html").decode()


def test_a_preview_is_made_from_the_very_bytes_that_are_packed(package):
    content = read_package(package)

    for each in content.procedures:
        assert digest_of(each.content).encode() in each.preview
        assert each.content == canonical(each.document)


def test_what_was_packed_is_read_whole_and_without_findings(package):
    content = read_package(package)

    assert content.all_findings == ()
    assert {each.item.level for each in content.procedures} == {"correct", "good"}
    assert {canonical_digest(each.document) for each in content.procedures} == {
        canonical_digest(read(CORRECT)),
        canonical_digest(read(GOOD)),
    }


def test_the_shipped_package_is_whole():
    content = read_package((SAMPLES / "eksempler.pbpkg").read_bytes())

    assert content.all_findings == ()
    assert len(content.procedures) == 16


def test_a_procedure_with_errors_is_not_packed():
    spoiled = read(CORRECT.replace(b" (Korrekt)", b""))

    with pytest.raises(BlockedError, match="M02") as caught:
        build_package(Order([spoiled]), preview)

    assert [each.id for each in caught.value.findings] == ["M02"]


def test_a_good_procedure_alone_needs_its_correct_one():
    with pytest.raises(BlockedError, match="C01"):
        build_package(Order([read(GOOD)]), preview)


def test_progress_is_told_and_it_can_be_stopped():
    told = []
    build_package(Order([read(CORRECT)]), preview, lambda done, of: told.append((done, of)))

    assert told == [(1, 1)]
    with pytest.raises(CancelledError):
        build_package(Order([read(CORRECT)]), preview, cancelled=lambda: True)
    with pytest.raises(ProceditError, match="nothing to hand over"):
        build_package(Order([]), preview)
    with pytest.raises(ProceditError, match="twice"):
        build_package(Order([read(CORRECT), read(CORRECT)]), preview)


def test_attachments_travel_along():
    data = build_package(Order([read(CORRECT)], attachments=[("notat.pdf", b"%PDF")]), preview)

    assert read_package(data).attachments == (("attachments/notat.pdf", b"%PDF"),)


@pytest.mark.parametrize(
    "picture",
    [
        "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://x.example/a.png'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://x.example/a)'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(x)</style></svg>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "no picture",
    ],
)
def test_a_preview_that_could_do_more_than_show_is_not_packed(picture):
    assert what_is_active(picture.encode())
    with pytest.raises(ProceditError, match="must not have"):
        build_package(Order([read(CORRECT)]), lambda _data: picture)


def _changed(package: bytes, **changes) -> bytes:
    """The package with entries added, replaced or (None) left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            if info.filename not in changes:
                new.writestr(info, old.read(info), info.compress_type)
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("changes", "id"),
    [
        ({"C:/x": b""}, "P06"),
        ({"/x": b""}, "P06"),
        ({"a/../../x": b""}, "P06"),
        ({"a\\x": b""}, "P06"),
        ({"MIMETYPE": b""}, "P06"),
        ({"con.txt": b""}, "P06"),
        ({"reports/validation.json": None}, "P04"),
        ({"reports/validation.json": b"{}"}, "P05"),
        ({"manifest.json": None}, "P03"),
        ({"manifest.json": b"{"}, "P03"),
        ({"manifest.json": b"[" * 100_000}, "P03"),
        ({"manifest.json": b'{"items": 5}'}, "P03"),
        ({"mimetype": None}, "P02"),
        ({"attachments/big.bin": bytes(10_000_001)}, "P07"),
        ({f"n{number}": b"" for number in range(2000)}, "P07"),
    ],
)
def test_a_package_that_was_tampered_with_is_refused_whole(package, changes, id):
    content = read_package(_changed(package, **changes))

    assert content.findings[0].id == id
    assert content.procedures == ()
    assert content.manifest is None


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + bytes(100), b"x" * 1000])
def test_what_is_no_zip_is_refused(data):
    assert [each.id for each in read_package(data).findings] == ["P01"]


def test_links_and_encrypted_entries_are_refused(package):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", b"application/vnd.procedure-bank.package+zip")
        link = zipfile.ZipInfo("link")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    encrypted = bytearray(package)
    for at in (6, package.rfind(b"PK\x01\x02") + 8):
        encrypted[at] |= 1

    assert read_package(target.getvalue()).findings[0].id == "P06"
    assert read_package(bytes(encrypted)).findings[0].id == "P01"


def test_every_cut_of_a_package_is_refused(package):
    for cut in range(0, len(package) - 1, 997):
        assert read_package(package[:cut]).findings[0].id == "P01"


def test_a_manifest_says_after_reading_what_it_said(package):
    manifest = read_package(package).manifest

    assert from_json(to_json(manifest)) == manifest
    wrong = to_json(replace(manifest, items=(replace(manifest.items[0], sha256="x"),)))
    with pytest.raises(ManifestError, match=r"items\[0\].sha256"):
        from_json(wrong)


def test_names_of_files_are_ascii_and_short():
    data = document_data(read(CORRECT))

    assert slug_of(data, "Ærø – Åben Øl (Korrekt)") == "00-07-03-aeroe-aaben-oel"
    assert len(slug_of(data, "x" * 200)) == 80
    assert file_stem(data, "A") == "00-07-03-a_v1.0_correct"
    assert not any(map(is_safe, ("", "..", "a/..", "a//b", "a ", "a.", "nul", "x\0", "x:y", "~x")))
    assert is_safe("procedures/a-b_v1.0_good.bpmn")

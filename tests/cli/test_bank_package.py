"""``procedit bank export``, ``verify`` and ``import``."""

from __future__ import annotations

import pytest

from procedit.xml.canonical import canonical
from procedit.xml.read import read
from tests.corpus import SAMPLES

CORRECT = SAMPLES / "aktindsigt-anmodning.bpmn"
GOOD = SAMPLES / "aktindsigt-anmodning-god.bpmn"


@pytest.fixture
def package(call, tmp_path):
    path = tmp_path / "out.pbpkg"
    assert call("bank", "export", CORRECT, GOOD, "-o", path).code == 0
    return path


def test_a_package_is_written_twice_alike_with_real_pictures(call, package, tmp_path):
    again = tmp_path / "again.pbpkg"

    outcome = call("bank", "export", "--json", CORRECT, GOOD, "-o", again)

    assert again.read_bytes() == package.read_bytes()
    assert outcome.data["size"] == package.stat().st_size


def test_one_procedure_is_written_in_its_canonical_form(call, tmp_path):
    path = tmp_path / "out.bpmn"

    outcome = call("bank", "export", CORRECT, "-o", path)

    assert outcome.code == 0
    assert path.read_bytes() == canonical(read(CORRECT.read_bytes()))


def test_xprozess_is_written_by_its_ending(call, tmp_path):
    path = tmp_path / "out.xml"

    assert call("bank", "export", CORRECT, "-o", path).code == 0
    assert b"alleInhalteExport.0303" in path.read_bytes()


def test_what_the_bank_would_not_take_is_not_written(call, tmp_path):
    path = tmp_path / "out.pbpkg"

    outcome = call("bank", "export", "--lang", "da", GOOD, "-o", path)

    assert outcome.code == 1
    assert "fejl: C01" in outcome.out
    assert not path.exists()


def test_other_endings_and_several_procedures_in_one_file_are_refused(call, tmp_path):
    assert call("bank", "export", CORRECT, "-o", tmp_path / "x.zip").code == 2
    assert call("bank", "export", CORRECT, GOOD, "-o", tmp_path / "x.bpmn").code == 2
    assert call("bank", "export", tmp_path / "none.bpmn", "-o", tmp_path / "x.bpmn").code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_whole_package_is_verified_and_a_damaged_one_told(call, package, tmp_path):
    damaged = tmp_path / "damaged.pbpkg"
    damaged.write_bytes(package.read_bytes()[:-50])

    whole = call("bank", "verify", package)
    outcome = call("bank", "verify", "--json", package, damaged)

    assert whole.code == 0
    assert "Aktindsigt – Anmodning – Afgørelse (God), 1.0 approved" in whole.out
    assert outcome.code == 1
    assert [each["id"] for each in outcome.data[1]["findings"]] == ["P01"]


def test_a_package_is_imported_once(call, package, tmp_path):
    catalogue = tmp_path / "c.db"

    dry = call("bank", "import", "--dry-run", "--lang", "en", "--catalogue", catalogue, package)
    first = call("bank", "import", "--lang", "da", "--catalogue", catalogue, package)
    second = call("bank", "import", "--json", "--catalogue", catalogue, package, CORRECT)

    assert (dry.code, first.code, second.code) == (0, 0, 0)
    assert ": new: " in dry.out
    assert ": ny: Aktindsigt – Anmodning – Afgørelse (Korrekt) → 1" in first.out
    assert {each["fate"] for each in second.data} == {"unchanged"}


def test_conflicts_and_refusals_are_told_by_the_exit_code(call, package, tmp_path):
    catalogue = tmp_path / "c.db"
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.bpmn").write_bytes(CORRECT.read_bytes().replace(b"Afklar tema", b"Afklar emne"))
    (folder / "b.bpmn").write_text("<a/>")
    call("bank", "import", "--catalogue", catalogue, package)

    left = call("bank", "import", "--lang", "en", "--catalogue", catalogue, folder)
    solved = call(
        "bank",
        "import",
        "--json",
        "--on-conflict",
        "copy",
        "--catalogue",
        catalogue,
        folder / "a.bpmn",
    )

    assert left.code == 1
    assert "same version with another content" in left.out
    assert "X03" in left.out
    assert solved.code == 0
    assert solved.data[0]["entry"] == 3


def test_the_requirement_list_is_written_in_each_form(call, tmp_path):
    for ending, start in ((".csv", b"\xef\xbb\xbf"), (".html", b"<!DOCTYPE"), (".xlsx", b"PK")):
        path = tmp_path / f"krav{ending}"

        assert call("bank", "tender", "--lang", "da", CORRECT, GOOD, "-o", path).code == 0
        assert path.read_bytes().startswith(start)
    assert call("bank", "tender", CORRECT, "-o", tmp_path / "x.doc").code == 2
    assert call("bank", "tender", tmp_path / "none.bpmn", "-o", tmp_path / "x.csv").code == 2

"""A whole folder of files imported."""

import os
import sys
import threading
from pathlib import Path

import pytest

from procedit.catalogue import Fate, ImportResult, import_folder, open_catalogue
from procedit.errors import ProceditError

BPMN = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">'
    '<process id="P" name="{}"><task id="T" name="Vurdér"/></process></definitions>'
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "Social" / "Børn").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "a.bpmn").write_text(BPMN.format("A"))
    (folder / "bad.bpmn").write_text("<definitions")
    (folder / "build.xml").write_text("<project/>")
    (folder / "notes.txt").write_text(BPMN.format("No"))
    (folder / ".git" / "hidden.bpmn").write_text(BPMN.format("No"))
    (folder / "Social" / "b.XML").write_bytes(BPMN.format("B").encode("utf-16"))
    (folder / "Social" / "Børn" / "c.bpmn20.xml").write_text(BPMN.format("C"))
    return folder


def run(path: Path, source: Path) -> list[ImportResult]:
    return import_folder(path, source, lambda *_: None, lambda: False)


def fates(results: list[ImportResult]) -> dict[str, Fate]:
    return {result.path.name: result.fate for result in results}


def test_every_bpmn_file_is_imported_and_its_folders_become_folders(path: Path, source: Path):
    results = run(path, source)

    assert fates(results) == {
        "a.bpmn": Fate.ADDED,
        "bad.bpmn": Fate.REFUSED,
        "b.XML": Fate.ADDED,
        "c.bpmn20.xml": Fate.ADDED,
    }
    with open_catalogue(path) as catalogue:
        names = {folder.id: folder.name for folder in catalogue.folders()}
        assert [
            (each.title, names.get(each.folder or 0)) for each in catalogue.entries(all=True)
        ] == [*(("A", None), ("B", "Social"), ("C", "Børn"))]
        entry = catalogue.entry(results[0].entry or 0)
        assert entry.path == source / "a.bpmn"
        assert catalogue.content(entry.id) == (source / "a.bpmn").read_bytes()
        assert [hit.element for hit in catalogue.search("vurder")] == ["T", "T", "T"]


def test_a_refused_file_tells_why(path: Path, source: Path):
    [refused] = [each for each in run(path, source) if each.fate is Fate.REFUSED]

    assert refused.entry is None
    assert str(refused.refusal)


def test_importing_again_adds_only_what_changed(path: Path, source: Path):
    first = run(path, source)
    (source / "a.bpmn").write_text(BPMN.format("A changed"))
    with open_catalogue(path) as catalogue:
        catalogue.move(first[0].entry or 0, catalogue.add_folder("Elsewhere").id)
        catalogue.remove(first[2].entry or 0)

    second = run(path, source)

    assert [each.entry for each in second] == [each.entry for each in first]
    assert fates(second) == {
        "a.bpmn": Fate.REVISED,
        "bad.bpmn": Fate.REFUSED,
        "b.XML": Fate.ADDED,
        "c.bpmn20.xml": Fate.UNCHANGED,
    }
    with open_catalogue(path) as catalogue:
        assert len(catalogue.entries(all=True)) == 3
        assert len(catalogue.revisions(first[0].entry or 0)) == 2
        assert catalogue.entry(first[0].entry or 0).folder is not None


def test_progress_is_told_after_each_file(path: Path, source: Path):
    told: list[tuple[int, int, str]] = []

    import_folder(path, source, lambda *each: told.append((*each[:2], each[2].name)), lambda: False)

    assert told == [
        (1, 5, "a.bpmn"),
        (2, 5, "bad.bpmn"),
        (3, 5, "build.xml"),
        (4, 5, "b.XML"),
        (5, 5, "c.bpmn20.xml"),
    ]


def test_a_cancelled_import_keeps_whole_what_it_reports(path: Path, tmp_path: Path):
    source = tmp_path / "many"
    source.mkdir()
    for number in range(50):
        (source / f"{number:02}.bpmn").write_text(BPMN.format(number))
    told: list[int] = []

    results = import_folder(
        path, source, lambda done, *_: told.append(done), lambda: len(told) == 33
    )

    assert [result.path.name for result in results] == [f"{number:02}.bpmn" for number in range(33)]
    with open_catalogue(path) as catalogue:
        assert {entry.id for entry in catalogue.entries()} == {result.entry for result in results}
        assert catalogue.check() == []


def test_an_import_runs_in_a_thread_while_the_window_reads(path: Path, source: Path):
    with open_catalogue(path) as catalogue:
        worker = threading.Thread(target=run, args=(path, source))
        worker.start()
        while worker.is_alive():
            catalogue.search("vurdér")
        worker.join()

        assert len(catalogue.entries(all=True)) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_text_do_not_stop_an_import(path: Path, tmp_path: Path):
    folder = tmp_path / "source" / os.fsdecode(b"\xff") / "   "
    folder.mkdir(parents=True)
    (folder / os.fsdecode(b"\xfe.bpmn")).write_text(BPMN.format(""))

    assert fates(run(path, tmp_path / "source")) == {os.fsdecode(b"\xfe.bpmn"): Fate.ADDED}
    assert list(fates(run(path, tmp_path / "source")).values()) == [Fate.UNCHANGED]


def test_what_is_no_folder_is_refused(path: Path, source: Path):
    with pytest.raises(ProceditError, match="not a folder"):
        run(path, source / "a.bpmn")

    assert not path.exists()

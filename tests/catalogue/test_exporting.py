"""Procedures written to files."""

from pathlib import Path

import pytest

from procedit.catalogue import Catalogue, Facts
from procedit.catalogue.exporting import file_name
from procedit.errors import ProceditError


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    top = catalogue.add_folder("Social")
    inner = catalogue.add_folder("Børn/unge", top.id)
    catalogue.save(b"1", Facts("Underretning"), folder=inner.id)
    catalogue.save(b"2", Facts("Dagpenge"), folder=top.id)
    catalogue.save(b"3", Facts("Dagpenge"), folder=top.id)
    catalogue.save(b"4", Facts(""))
    catalogue.remove(catalogue.save(b"5", Facts("Removed")).id)
    return catalogue


def files_in(folder: Path) -> dict[str, bytes]:
    files = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def test_all_procedures_are_exported_in_their_folders(filled: Catalogue, tmp_path: Path):
    written = filled.export(None, tmp_path)

    assert files_in(tmp_path) == {
        "procedure 4.bpmn": b"4",
        "Social/Dagpenge.bpmn": b"2",
        "Social/Dagpenge (2).bpmn": b"3",
        "Social/Børn-unge/Underretning.bpmn": b"1",
    }
    assert sorted(written) == sorted(each for each in tmp_path.rglob("*") if each.is_file())


def test_a_folder_is_exported_with_the_folders_in_it(filled: Catalogue, tmp_path: Path):
    filled.export(filled.folders()[-1].id, tmp_path)

    assert set(files_in(tmp_path)) == {
        *("Dagpenge.bpmn", "Dagpenge (2).bpmn", "Børn-unge/Underretning.bpmn")
    }


def test_chosen_procedures_are_exported_side_by_side(filled: Catalogue, tmp_path: Path):
    filled.export([1, 4], tmp_path)

    assert files_in(tmp_path) == {"Underretning.bpmn": b"1", "procedure 4.bpmn": b"4"}


def test_exporting_again_overwrites_nothing_and_repeats_nothing(filled: Catalogue, tmp_path: Path):
    first = filled.export([1, 2], tmp_path)
    (tmp_path / "Underretning.bpmn").write_bytes(b"somebody's work")

    second = filled.export([1, 2], tmp_path)

    assert second == [tmp_path / "Underretning (2).bpmn", first[1]]
    assert files_in(tmp_path) == {
        "Underretning.bpmn": b"somebody's work",
        "Underretning (2).bpmn": b"1",
        "Dagpenge.bpmn": b"2",
    }


def test_an_export_that_cannot_be_written_is_refused_in_words(filled: Catalogue, tmp_path: Path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(ProceditError):
        filled.export(None, tmp_path / "file" / "below")
    with pytest.raises(ProceditError, match="no longer in the catalogue"):
        filled.export(99, tmp_path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Byg – Sag (Korrekt)", "Byg – Sag (Korrekt)"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ('a<b>:"c"\x00|?*', "a-b-c-"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Slut. ", "Slut"),
        ("...", "otherwise"),
        ("æ" * 200, "æ" * 75),
    ],
)
def test_a_file_name_is_allowed_on_every_system(text: str, name: str):
    assert file_name(text, "otherwise") == name

"""``procedit roundtrip`` over all test files, and what the independent comparer says to the results."""

from __future__ import annotations

import importlib.util

import pytest

from tests.corpus import SAMPLES, SHARED, own_files, shared_files

COMPARER = SHARED.parent / "tools" / "bpmn_compare.py"


def load_comparer():
    spec = importlib.util.spec_from_file_location("bpmn_compare", COMPARER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("files", [own_files(), shared_files()], ids=["own", "shared"])
def test_no_file_differs_after_a_round_trip(call, tmp_path, files):
    if not files:
        pytest.skip("the shared corpus is not here")

    outcome = call("roundtrip", "--json", *files, "-o", tmp_path / "new" / "deeper")

    assert outcome.code == 0
    assert [each["differences"] for each in outcome.data] == [[]] * len(files)
    written = {path.name for path in (tmp_path / "new" / "deeper").iterdir()}
    assert written == {path.name for path in files}


@pytest.mark.skipif(not COMPARER.exists(), reason="the independent comparer is not here")
@pytest.mark.parametrize("files", [own_files(), shared_files()], ids=["own", "shared"])
def test_the_independent_comparer_finds_no_difference(call, tmp_path, files):
    comparison = load_comparer()

    call("roundtrip", *files, "-o", tmp_path)

    for path in files:
        written = comparison.parse(tmp_path / path.name)
        found = comparison.Comparison(comparison.parse(path), written, True, False)
        assert found.differences == [], path
        assert found.coverage == 100


def test_the_results_are_written_anew_and_not_copied(call, tmp_path):
    source = tmp_path / "odd.bpmn"
    source.write_bytes(
        b'<?xml version="1.0"?>\n<definitions  xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" ></definitions>'
    )

    outcome = call("roundtrip", source, "-o", tmp_path / "new")

    assert outcome.code == 0
    assert (tmp_path / "new" / "odd.bpmn").read_bytes() != source.read_bytes()


def test_two_files_of_one_name_do_not_overwrite_each_other(call, tmp_path):
    paths = [tmp_path / folder / "same.bpmn" for folder in ("a", "b")]
    for number, path in enumerate(paths):
        path.parent.mkdir()
        path.write_text(
            f'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" name="{number}"/>'
        )

    outcome = call("roundtrip", *paths, "-o", tmp_path / "new")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert 'name="0"' in (tmp_path / "new" / "same.bpmn").read_text()


def test_a_folder_that_cannot_be_made_is_told(call, tmp_path):
    (tmp_path / "taken").write_text("a file")

    outcome = call("roundtrip", own_files()[0], "-o", tmp_path / "taken" / "new")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert str(tmp_path / "taken") in outcome.err


def test_a_target_that_is_a_file_is_told(call, tmp_path):
    (tmp_path / "taken").write_text("a file")

    outcome = call("roundtrip", own_files()[0], "-o", tmp_path / "taken")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1


def test_the_source_itself_is_never_overwritten(call, tmp_path):
    source = tmp_path / "odd.bpmn"
    data = b'<definitions  xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" ></definitions>'
    source.write_bytes(data)

    outcome = call("roundtrip", source, "-o", tmp_path)

    assert outcome.code == 2
    assert source.read_bytes() == data
    assert "not overwritten" in outcome.complaints[0]


def test_a_file_in_the_place_of_the_folder_is_named(call, tmp_path):
    taken = tmp_path / "taken"
    taken.write_bytes(b"")

    outcome = call("roundtrip", SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn", "-o", taken)

    assert outcome.code == 2
    assert "a folder is needed" in outcome.complaints[0]

"""``procedit catalogue``: add, list, search and export with a catalogue of the test's own."""

from __future__ import annotations

import pytest

from tests.corpus import SAMPLES

FILES = sorted(SAMPLES.glob("*.bpmn"))


@pytest.fixture
def catalogue(call, tmp_path):
    """Call ``procedit catalogue`` with a catalogue file in the test's folder."""

    def called(*arguments):
        return call("catalogue", "--catalogue", tmp_path / "catalogue.db", *arguments)

    return called


def test_files_are_added_once_and_listed(catalogue):
    first = catalogue("add", "--json", *FILES)
    second = catalogue("add", "--json", *FILES)

    assert first.code == second.code == 0
    assert {each["fate"] for each in first.data} == {"added"}
    assert {each["fate"] for each in second.data} == {"unchanged"}
    listed = catalogue("list", "--json").data
    assert {each["number"] for each in listed} == {each["number"] for each in first.data}
    assert all(each["title"] for each in listed)


def test_a_changed_file_becomes_a_revision(catalogue, tmp_path):
    copy = tmp_path / "copy.bpmn"
    draft = FILES[0].read_bytes().replace(b'status="approved"', b'status="draft"')
    copy.write_bytes(draft)
    catalogue("add", copy)
    copy.write_bytes(draft.replace(b"</", b" </", 1))

    outcome = catalogue("add", "--json", copy)

    assert [each["fate"] for each in outcome.data] == ["new revision"]
    assert len(catalogue("list", "--json").data) == 1


def test_a_changed_file_of_an_approved_version_is_refused(catalogue, tmp_path):
    folder = tmp_path / "approved"
    folder.mkdir()
    for path in FILES[:2]:
        (folder / path.name).write_bytes(path.read_bytes())
    catalogue("add", folder)
    copy = folder / FILES[0].name
    copy.write_bytes(copy.read_bytes().replace(b"</", b" </", 1))

    outcome = catalogue("add", "--json", folder)

    assert [each["fate"] for each in outcome.data] == ["refused", "unchanged"]


def test_a_whole_folder_is_added(catalogue, tmp_path):
    folder = tmp_path / "samples"
    folder.mkdir()
    for path in FILES:
        (folder / path.name).write_bytes(path.read_bytes())

    outcome = catalogue("add", "--json", folder)

    assert outcome.code == 0
    assert len(outcome.data) == len(FILES)


def test_a_folder_with_a_bad_file_gets_a_line_for_it(catalogue, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "good.bpmn").write_bytes(FILES[0].read_bytes())
    (folder / "bad.bpmn").write_bytes(b"nothing")

    outcome = catalogue("add", "--json", folder)

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert sorted(each["fate"] for each in outcome.data) == ["added", "refused"]


def test_text_is_found_where_it_stands(catalogue):
    catalogue("add", *FILES)

    hits = catalogue("search", "--json", "oplysningsskema").data

    assert hits
    assert "sygedagpenge" in hits[0]["source"]
    assert catalogue("search", "oplysningsskema").out


def test_nothing_found_is_no_error(catalogue):
    catalogue("add", FILES[0])

    outcome = catalogue("search", "--json", "xyzzyxyzzy")

    assert (outcome.code, outcome.data) == (0, [])


@pytest.mark.parametrize("words", ['"', "AND", "NEAR(", "a-b", "*", "nope:x", "' OR 1=1", "%"])
def test_odd_words_are_only_words(catalogue, words):
    catalogue("add", FILES[0])

    assert catalogue("search", words).code == 0


def test_export_writes_the_bytes_that_were_added(catalogue, tmp_path):
    catalogue("add", *FILES)

    outcome = catalogue("export", "--json", tmp_path / "out")

    assert outcome.code == 0
    written = [path.read_bytes() for path in (tmp_path / "out").rglob("*.bpmn")]
    assert sorted(written) == sorted(path.read_bytes() for path in FILES)
    assert len(outcome.data) == len(FILES)


def test_export_of_one_writes_one(catalogue, tmp_path):
    [added] = catalogue("add", "--json", FILES[1]).data
    catalogue("add", FILES[0])

    catalogue("export", tmp_path / "out", added["number"])

    [path] = (tmp_path / "out").rglob("*.bpmn")
    assert path.read_bytes() == FILES[1].read_bytes()


def test_an_unknown_number_is_told(catalogue, tmp_path):
    catalogue("add", FILES[0])

    outcome = catalogue("export", tmp_path / "out", 4711)

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert "4711" in outcome.err


@pytest.mark.parametrize("arguments", [("list",), ("search", "x"), ("export", "out")])
def test_a_catalogue_that_is_not_there_is_told_and_not_made(catalogue, tmp_path, arguments):
    outcome = catalogue(*arguments)

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert not (tmp_path / "catalogue.db").exists()


@pytest.mark.parametrize("content", [b"not a database at all", bytes(5000)])
def test_a_file_that_is_no_catalogue_is_told_and_left(call, tmp_path, content):
    path = tmp_path / "other.db"
    path.write_bytes(content)

    for arguments in (("list",), ("add", FILES[0]), ("search", "x")):
        outcome = call("catalogue", "--catalogue", path, *arguments)
        assert outcome.code == 2
        assert len(outcome.complaints) == 1
    assert path.read_bytes() == content


def test_an_export_to_a_file_is_told(catalogue, tmp_path):
    catalogue("add", FILES[0])
    (tmp_path / "taken").write_text("a file")

    outcome = catalogue("export", tmp_path / "taken")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1


def test_the_catalogue_may_be_named_after_what_is_done(call, tmp_path):
    path = tmp_path / "mine.db"

    assert call("catalogue", "add", FILES[0], "--catalogue", path).code == 0
    assert len(call("catalogue", "--catalogue", path, "list", "--json").data) == 1

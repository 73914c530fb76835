"""Previous versions are kept in the application's own folder."""

import pytest

from procedit.errors import ProceditError
from procedit.files import backups_of, keep_backup


@pytest.fixture
def path(tmp_path):
    (tmp_path / "documents").mkdir()
    return tmp_path / "documents" / "Byggesag [1].bpmn"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "backups"


def test_the_previous_version_is_kept(path, folder):
    path.write_bytes(b"first")

    copy = keep_backup(path, folder)

    assert copy.read_bytes() == b"first"
    assert copy.suffix == ".bpmn"
    assert copy.is_relative_to(folder)
    assert backups_of(path, folder) == [copy]


def test_only_the_newest_versions_stay(path, folder):
    for number in range(7):
        path.write_bytes(b"%d" % number)
        keep_backup(path, folder, keep=3)

    assert [copy.read_bytes() for copy in backups_of(path, folder)] == [b"6", b"5", b"4"]


def test_the_same_version_is_kept_once(path, folder):
    path.write_bytes(b"first")
    keep_backup(path, folder)

    assert keep_backup(path, folder) is None
    assert len(backups_of(path, folder)) == 1


def test_a_new_file_has_no_previous_version(path, folder):
    assert keep_backup(path, folder) is None
    assert backups_of(path, folder) == []


def test_files_of_the_same_name_in_two_folders_do_not_mix(path, folder, tmp_path):
    other = tmp_path / path.name
    path.write_bytes(b"one")
    other.write_bytes(b"other")

    keep_backup(path, folder)
    keep_backup(other, folder)

    assert [copy.read_bytes() for copy in backups_of(path, folder)] == [b"one"]


def test_a_backup_folder_that_cannot_be_made_is_said(path, folder):
    path.write_bytes(b"first")
    folder.parent.write_bytes(b"a file where the folder should be")

    with pytest.raises(ProceditError, match="could not be saved"):
        keep_backup(path, folder)

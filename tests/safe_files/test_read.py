"""A file is read whole and within bounds, and remembered."""

import os

import pytest

from procedit.errors import ProceditError, RefusedFileError
from procedit.files import DiskState, changed_since, read_file, read_stamped, stamp_of


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "procedure.bpmn"
    path.write_bytes(b"content")
    return path


def test_reading_gives_the_bytes_and_their_stamp(path):
    data, stamp = read_stamped(path)

    assert data == b"content"
    assert stamp == stamp_of(path)
    assert stamp.size == 7


def test_a_file_of_just_the_limit_is_read_and_one_byte_more_is_refused(path):
    assert read_file(path, limit=7) == b"content"

    with pytest.raises(RefusedFileError, match=r"bigger than 6e-06 MB"):
        read_file(path, limit=6)


def test_a_huge_file_is_refused_without_reading_it_all(path):
    os.truncate(path, 200_000_000)

    with pytest.raises(RefusedFileError, match=r"bigger than 50 MB"):
        read_file(path)


def test_a_missing_file_is_named(path):
    path.unlink()

    with pytest.raises(RefusedFileError, match=r"procedure\.bpmn does not exist"):
        read_file(path)


def test_a_path_through_a_file_does_not_exist(path):
    with pytest.raises(RefusedFileError, match="does not exist"):
        read_file(path / "inside.bpmn")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(RefusedFileError, match="folder or a device"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.bpmn")

    with pytest.raises(RefusedFileError, match="folder or a device"):
        read_file(tmp_path / "pipe.bpmn")


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the system's administrator may read everything"
)
def test_a_file_without_permission_is_refused(path):
    path.chmod(0)

    with pytest.raises(RefusedFileError, match="may not read"):
        read_file(path)


def test_an_unreadable_name_is_refused(tmp_path):
    with pytest.raises(RefusedFileError, match=r"could not be read \(.+\)"):
        read_file(tmp_path / ("x" * 300))


def test_an_untouched_file_is_unchanged(path):
    assert changed_since(path, stamp_of(path)) is DiskState.UNCHANGED


def test_a_file_of_another_size_is_changed(path):
    stamp = stamp_of(path)

    path.write_bytes(b"more content")

    assert changed_since(path, stamp) is DiskState.CHANGED


def test_a_file_of_the_same_size_and_another_content_is_changed(path):
    stamp = stamp_of(path)

    path.write_bytes(b"CONTENT")
    os.utime(path, ns=(0, stamp.mtime_ns + 1))

    assert changed_since(path, stamp) is DiskState.CHANGED


def test_a_file_touched_without_a_change_is_unchanged(path):
    stamp = stamp_of(path)

    os.utime(path, ns=(0, stamp.mtime_ns + 1))

    assert changed_since(path, stamp) is DiskState.UNCHANGED


def test_a_same_sized_change_in_the_same_instant_is_seen_by_a_thorough_look(path):
    stamp = stamp_of(path)

    path.write_bytes(b"CONTENT")
    os.utime(path, ns=(0, stamp.mtime_ns))

    assert changed_since(path, stamp, thorough=True) is DiskState.CHANGED


def test_a_deleted_file_is_missing(path):
    stamp = stamp_of(path)

    path.unlink()

    assert changed_since(path, stamp) is DiskState.MISSING
    assert changed_since(path / "below", stamp) is DiskState.MISSING


def test_what_cannot_be_compared_is_said(tmp_path, path):
    with pytest.raises(ProceditError, match="could not be compared"):
        changed_since(tmp_path / ("x" * 300), stamp_of(path))
    with pytest.raises(ProceditError, match="could not be compared"):
        stamp_of(tmp_path)

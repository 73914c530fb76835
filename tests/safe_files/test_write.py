"""A file is written whole or not at all, whatever the operating system says."""

import errno
import os
import stat
import subprocess
import sys
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from procedit.errors import ProceditError
from procedit.files import (
    ChangedOnDiskError,
    DiskState,
    System,
    atomic_write,
    changed_since,
    stamp_of,
)

OLD = b"old " * 1000
NEW = b"new content " * 2000
CALLS = (
    "stat",
    "create",
    "write",
    "set_mode",
    "synchronise",
    "stat_open",
    "close",
    "replace",
    "synchronise_folder",
)


class FailingSystem(System):
    """The real system, but its ``failing``-th call raises ``error``; writes come in small pieces."""

    def __init__(self, failing: int, error: int) -> None:
        self.failing = failing
        self.error = error
        self.calls = 0

    def __getattribute__(self, name):
        real = super().__getattribute__(name)
        if name not in CALLS:
            return real

        def call(*args):
            self.calls += 1
            if self.calls == self.failing:
                if name == "close":
                    real(*args)  # a failing close closes all the same
                raise OSError(self.error, os.strerror(self.error))
            return real(*args)

        return call

    def write(self, descriptor, data):
        return super().write(descriptor, data[:10_000])


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_writing_replaces_the_whole_content(tmp_path):
    path = tmp_path / "Byggesag æøå.bpmn"
    path.write_bytes(OLD)

    stamp = atomic_write(path, NEW)

    assert contents(tmp_path) == {path.name: NEW}
    assert stamp == stamp_of(path)


def test_writing_creates_a_file_with_the_usual_permissions(tmp_path):
    usual = tmp_path / "usual"
    usual.write_bytes(b"")

    atomic_write(tmp_path / "new.bpmn", NEW)

    assert (tmp_path / "new.bpmn").stat().st_mode == usual.stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_writing_keeps_permissions_and_follows_links(tmp_path):
    path, link = tmp_path / "real.bpmn", tmp_path / "link.bpmn"
    path.write_bytes(OLD)
    path.chmod(0o640)
    link.symlink_to(path)

    atomic_write(link, NEW)

    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("existing", [True, False], ids=["over a file", "new"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
def test_a_failing_call_leaves_the_old_or_the_new_file_whole_and_nothing_else(
    tmp_path, error, existing
):
    path = tmp_path / "procedure.bpmn"
    old = {path.name: OLD} if existing else {}
    for failing in count(1):
        path.unlink(missing_ok=True)
        if existing:
            path.write_bytes(OLD)
        system = FailingSystem(failing, error)

        try:
            atomic_write(path, NEW, system=system)
        except ProceditError as refused:
            assert str(path) in str(refused)  # noqa: PT017 - the call may also succeed
            assert contents(tmp_path) in (old, {path.name: NEW})
            assert system.calls >= failing
        else:
            assert contents(tmp_path) == {path.name: NEW}
            if system.calls < failing:
                break
    assert failing > 9


def test_a_full_disk_that_writes_nothing_is_noticed(tmp_path):
    class FullDisk(System):
        def write(self, descriptor, data):
            return 0

    path = tmp_path / "procedure.bpmn"
    path.write_bytes(OLD)

    with pytest.raises(ProceditError, match=r"disk is full.*Free some space"):
        atomic_write(path, NEW, system=FullDisk())

    assert contents(tmp_path) == {path.name: OLD}


def test_a_file_that_came_out_too_short_is_not_put_in_place(tmp_path):
    class Liar(System):
        def write(self, descriptor, data):
            super().write(descriptor, data[:5])
            return len(data)

    path = tmp_path / "procedure.bpmn"
    path.write_bytes(OLD)

    with pytest.raises(ProceditError, match="disk reported an error"):
        atomic_write(path, NEW, system=Liar())

    assert contents(tmp_path) == {path.name: OLD}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errno.ENOSPC, r"disk is full.*another disk"),
        (errno.EROFS, r"disk is read-only.*Save under another name"),
        (errno.EACCES, r"may not write in the folder.*another folder"),
        (errno.ENAMETOOLONG, r"name is too long.*shorter"),
        (errno.EIO, r"disk reported an error"),
        (errno.ELOOP, r"could not be saved \(.+\)"),
    ],
)
def test_the_message_says_why_and_what_to_do(tmp_path, error, words):
    with pytest.raises(ProceditError, match=words):
        atomic_write(tmp_path / "a.bpmn", NEW, system=FailingSystem(2, error))


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ProceditError, match=r"gone does not exist any more"):
        atomic_write(tmp_path / "gone" / "a.bpmn", NEW)


def test_a_read_only_file_is_not_replaced(tmp_path):
    path = tmp_path / "locked.bpmn"
    path.write_bytes(OLD)
    path.chmod(0o444)

    with pytest.raises(ProceditError, match=r"read-only.*Save under another name"):
        atomic_write(path, NEW)

    assert contents(tmp_path) == {path.name: OLD}


def test_a_folder_is_not_replaced(tmp_path):
    with pytest.raises(ProceditError, match="folder or a device"):
        atomic_write(tmp_path, NEW)


class HeldFile(System):
    """A file that another program holds for the first ``times`` attempts, as Windows reports it."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.slept: list[float] = []

    def replace(self, source, target):
        if len(self.slept) < self.times:
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32
            raise error
        super().replace(source, target)

    def sleep(self, seconds):
        self.slept.append(seconds)


def test_a_file_held_for_a_moment_is_tried_again(tmp_path):
    path = tmp_path / "procedure.bpmn"
    path.write_bytes(OLD)
    system = HeldFile(times=3)

    atomic_write(path, NEW, system=system)

    assert contents(tmp_path) == {path.name: NEW}
    assert system.slept == [0.05, 0.1, 0.2]


def test_a_file_held_for_long_is_given_up_within_three_seconds(tmp_path):
    path = tmp_path / "procedure.bpmn"
    path.write_bytes(OLD)
    system = HeldFile(times=100)

    with pytest.raises(ProceditError, match=r"another program holds it.*save again"):
        atomic_write(path, NEW, system=system)

    assert contents(tmp_path) == {path.name: OLD}
    assert 2 < sum(system.slept) < 3


def test_a_file_changed_by_another_program_is_not_overwritten(tmp_path):
    path = tmp_path / "procedure.bpmn"
    expected = atomic_write(path, OLD)
    path.write_bytes(b"theirs")

    with pytest.raises(ChangedOnDiskError, match="changed by another program") as refused:
        atomic_write(path, NEW, expected=expected)

    assert refused.value.state is DiskState.CHANGED
    assert contents(tmp_path) == {path.name: b"theirs"}


def test_a_change_of_the_same_size_and_time_is_noticed_when_saving(tmp_path):
    path = tmp_path / "procedure.bpmn"
    expected = atomic_write(path, OLD)
    path.write_bytes(OLD.replace(b"old", b"odd"))
    os.utime(path, ns=(expected.mtime_ns, expected.mtime_ns))

    with pytest.raises(ChangedOnDiskError):
        atomic_write(path, NEW, expected=expected)


def test_a_file_deleted_by_another_program_is_not_silently_made_again(tmp_path):
    path = tmp_path / "procedure.bpmn"
    expected = atomic_write(path, OLD)
    path.unlink()

    with pytest.raises(ChangedOnDiskError, match="deleted or moved") as refused:
        atomic_write(path, NEW, expected=expected)

    assert refused.value.state is DiskState.MISSING
    assert contents(tmp_path) == {}


def test_the_same_content_on_the_disk_is_no_conflict(tmp_path):
    path = tmp_path / "procedure.bpmn"
    expected = atomic_write(path, OLD)
    path.write_bytes(NEW)

    stamp = atomic_write(path, NEW, expected=expected)

    assert changed_since(path, stamp) is DiskState.UNCHANGED


def test_left_overs_of_a_crash_are_swept_an_hour_later(tmp_path):
    old, young, foreign = (
        tmp_path / ".procedit-0123.tmp",
        tmp_path / ".procedit-4567.tmp",
        tmp_path / "mine.tmp",
    )
    for path in (old, young, foreign):
        path.write_bytes(b"left over")
    for path in (old, foreign):
        os.utime(path, (time.time() - 4000, time.time() - 4000))

    atomic_write(tmp_path / "a.bpmn", NEW)

    assert set(contents(tmp_path)) == {young.name, foreign.name, "a.bpmn"}


_SAVE_FOR_EVER = """
import sys
from pathlib import Path
from procedit.files import atomic_write
path = Path(sys.argv[1])
for letter in iter(lambda: None, 1):
    for letter in b"abc":
        atomic_write(path, bytes([letter]) * 200_000)
        print("saved", flush=True)
"""


def test_a_killed_program_leaves_a_whole_file(tmp_path):
    path = tmp_path / "procedure.bpmn"
    for saves in (1, 2, 5, 9):
        process = subprocess.Popen(
            [sys.executable, "-c", _SAVE_FOR_EVER, str(path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        with process, suppress(ProcessLookupError):
            for _ in range(saves):
                process.stdout.readline()
            process.kill()

        data = path.read_bytes()
        assert len(data) == 200_000
        assert len(set(data)) == 1

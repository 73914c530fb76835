"""Writing a file so that the disk always holds the old or the new one whole."""

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files.causes import (
    NOT_A_FILE,
    READ_ONLY_FILE,
    is_held_open,
    values_of,
    why_not_saved,
)
from procedit.files.stamp import DiskState, Stamp, changed_since, make_stamp, stamp_of
from procedit.files.system import System

_STALE_SECONDS = 3600
_DELAYS_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8, 0.8)
_SHORT = OSError(errno.EIO, "fewer bytes on the disk than were written")

_CHANGED = QT_TRANSLATE_NOOP(
    "Error",
    "{file} was changed by another program after you opened it, and was not overwritten. "
    "Compare the two, save under another name, or overwrite it.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "Error",
    "{file} was deleted or moved by another program after you opened it. "
    "Save it again in the same place, or under another name.",
)


class ChangedOnDiskError(ProceditError):
    """Another program changed or removed the file, ``state`` tells which; nothing was written."""

    def __init__(self, path: Path, state: DiskState) -> None:
        super().__init__(_MISSING if state is DiskState.MISSING else _CHANGED, file=path)
        self.state = state


def atomic_write(
    path: Path, data: bytes, *, expected: Stamp | None = None, system: System | None = None
) -> Stamp:
    """Write ``data`` to ``path`` durably and give the new file's stamp.

    Links are followed and permission bits kept. With ``expected``, raises ChangedOnDiskError if the
    disk holds something else by now (and not ``data`` already). Raises ProceditError if anything
    fails; the old file is then untouched and no other file is left, except when the disk refuses to
    confirm a replacement that has been made.
    """
    system = system or System()
    target = Path(os.path.realpath(path))
    try:
        mode = _mode_to_keep(target, path, system)
        sweep(target.parent)
        return _replace_whole(target, data, mode, expected, system)
    except OSError as error:
        raise ProceditError(why_not_saved(error), **values_of(path, error)) from error


def sweep(folder: Path) -> None:
    """Remove the temporary files that a crash left in ``folder`` more than an hour ago."""
    with suppress(OSError):
        for path in folder.glob(".procedit-*.tmp"):
            with suppress(OSError):
                if path.stat().st_mtime < time.time() - _STALE_SECONDS:
                    path.unlink()


def _mode_to_keep(target: Path, path: Path, system: System) -> int | None:
    """The permission bits of the file to be replaced, None for a new one; refuses read-only."""
    try:
        mode = system.stat(target).st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise ProceditError(NOT_A_FILE, file=path)
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise ProceditError(READ_ONLY_FILE, file=path)
    return stat.S_IMODE(mode)


def _replace_whole(
    target: Path, data: bytes, mode: int | None, expected: Stamp | None, system: System
) -> Stamp:
    temporary = target.with_name(f".procedit-{os.urandom(8).hex()}.tmp")
    try:
        stamp = _write_temporary(temporary, data, mode, system)
        if expected is not None:
            _refuse_if_changed(target, expected, stamp)
        _replace_patiently(temporary, target, system)
    except BaseException:
        with suppress(OSError):
            system.remove(temporary)
        raise
    system.synchronise_folder(target.parent)
    return stamp


def _write_temporary(path: Path, data: bytes, mode: int | None, system: System) -> Stamp:
    """Write ``data`` to the new file ``path`` to the last byte, onto the disk."""
    descriptor = system.create(path, 0o666 if mode is None else 0o600)
    try:
        write_all(descriptor, data, system)
        system.synchronise(descriptor)
        status = system.stat_open(descriptor)
    except BaseException:
        with suppress(OSError):
            system.close(descriptor)
        raise
    system.close(descriptor)
    if status.st_size != len(data):
        raise _SHORT
    if mode is not None:
        system.set_mode(path, mode)
    return make_stamp(data, status)


def write_all(descriptor: int, data: bytes, system: System) -> None:
    """Write ``data`` to the last byte; raises OSError, with some of it perhaps written."""
    rest = memoryview(data)
    while rest:
        written = system.write(descriptor, rest)
        if written <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def _refuse_if_changed(target: Path, expected: Stamp, new: Stamp) -> None:
    state = changed_since(target, expected, thorough=True)
    if state is DiskState.CHANGED and stamp_of(target).sha256 == new.sha256:
        return
    if state is not DiskState.UNCHANGED:
        raise ChangedOnDiskError(target, state)


def _replace_patiently(source: Path, target: Path, system: System) -> None:
    """Replace ``target``, waiting up to about 2.4 s while another program holds it (Windows)."""
    for delay in _DELAYS_SECONDS:
        try:
            system.replace(source, target)
        except OSError as error:
            if not is_held_open(error):
                raise
            system.sleep(delay)
        else:
            return
    system.replace(source, target)

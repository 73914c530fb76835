"""The calls to the operating system that writing a file needs, in one place.

Tests hand in a system whose n-th call fails.
"""

import os
import stat
import time
from contextlib import suppress
from errno import EACCES, EBADF, EINVAL, ENOTSUP, EPERM
from pathlib import Path

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_MORE = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
_FOLDERS_CANNOT_BE_SYNCHRONISED = {EACCES, EBADF, EINVAL, ENOTSUP, EPERM}


class System:
    """The real operating system. Every method raises OSError when the call fails."""

    def stat(self, path: Path) -> os.stat_result:
        """What the system knows about the file, links followed."""
        return path.stat()

    def create(self, path: Path, mode: int) -> int:
        """The descriptor of a new file with ``mode`` (less the umask); the file must not exist."""
        return os.open(path, _NEW, mode)

    def append_to(self, path: Path) -> int:
        """The descriptor of a file that is there, for writing at its end."""
        return os.open(path, _MORE)

    def write(self, descriptor: int, data: memoryview) -> int:
        """How many bytes of ``data`` were written, which can be fewer than there are."""
        return os.write(descriptor, data)

    def set_mode(self, path: Path, mode: int) -> None:
        """Give the file its permission bits."""
        path.chmod(stat.S_IMODE(mode))

    def synchronise(self, descriptor: int) -> None:
        """Return when the file's bytes are on the disk."""
        os.fsync(descriptor)

    def stat_open(self, descriptor: int) -> os.stat_result:
        """What the system knows about an open file."""
        return os.fstat(descriptor)

    def close(self, descriptor: int) -> None:
        """Close an open file; network file systems report late errors here."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Put ``source`` in the place of ``target`` in one step."""
        source.replace(target)

    def synchronise_folder(self, folder: Path) -> None:
        """Return when the folder's names are on the disk, at once where systems cannot do that."""
        if os.name == "nt":
            return
        try:
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            if error.errno not in _FOLDERS_CANNOT_BE_SYNCHRONISED:
                raise

    def remove(self, path: Path) -> None:
        """Remove the file if it is there."""
        with suppress(FileNotFoundError):
            path.unlink()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

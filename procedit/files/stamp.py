"""What a file was when it was read or written, to notice later that another program changed it."""

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be compared with what is on the disk ({reason}). "
    "Check that the disk is connected and that you may read the file.",
)


@dataclass(frozen=True)
class Stamp:
    """A file's content and time: size in bytes, time in nanoseconds, SHA-256 in hexadecimal."""

    size: int
    mtime_ns: int
    sha256: str


class DiskState(Enum):
    """How a file on the disk compares with a stamp."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"


def make_stamp(data: bytes, status: os.stat_result) -> Stamp:
    """The stamp of a file with this content and status."""
    from hashlib import sha256  # noqa: PLC0415 - loads OpenSSL, which no window needs to appear

    return Stamp(len(data), status.st_mtime_ns, sha256(data).hexdigest())


def stamp_of(path: Path) -> Stamp:
    """The stamp of the file on the disk; raises ProceditError if it cannot be read."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            return make_stamp(file.read(), status)
    except OSError as error:
        raise _unreadable(path, error) from error


def changed_since(path: Path, stamp: Stamp, *, thorough: bool = False) -> DiskState:
    """How the file on the disk compares with ``stamp``.

    A file of the same size and time counts as unchanged, so that asking often is cheap;
    ``thorough`` reads it all the same. A file of another time and the same content is unchanged.
    Raises ProceditError if the file is there and cannot be read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return DiskState.MISSING
    except OSError as error:
        raise _unreadable(path, error) from error
    if status.st_size != stamp.size:
        return DiskState.CHANGED
    if status.st_mtime_ns == stamp.mtime_ns and not thorough:
        return DiskState.UNCHANGED
    same = stamp_of(path).sha256 == stamp.sha256
    return DiskState.UNCHANGED if same else DiskState.CHANGED


def _unreadable(path: Path, error: OSError) -> ProceditError:
    return ProceditError(_UNREADABLE, file=path, reason=error.strerror or str(error))

"""Reading a whole file, within bounds."""

import os
import stat
from pathlib import Path

from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError
from procedit.files.stamp import Stamp, make_stamp

SIZE_LIMIT = 50_000_000
"""The biggest file that is opened, in bytes: twice a procedure of 20,000 steps."""

TOO_BIG = QT_TRANSLATE_NOOP(
    "Error",
    "The file is bigger than {limit} MB, the most that can be opened. "
    "Check that it is the right file; split the procedure if it is.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "Error", "{file} does not exist. Check the name, or whether the drive is connected."
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Error",
    "You may not read {file}. Ask its owner for permission, or copy it to a folder of yours.",
)
_NOT_A_FILE = QT_TRANSLATE_NOOP("Error", "{file} is a folder or a device. Choose a file.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "{file} could not be read ({reason}). Try again, or open a copy from another disk."
)


def read_file(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """The file's bytes; raises RefusedFileError if it is unreadable or longer than ``limit``."""
    return _read(path, limit)[0]


def read_stamped(path: Path, limit: int = SIZE_LIMIT) -> tuple[bytes, Stamp]:
    """The file's bytes, and the stamp of exactly these; raises like ``read_file``."""
    data, status = _read(path, limit)
    return data, make_stamp(data, status)


def _read(path: Path, limit: int) -> tuple[bytes, os.stat_result]:
    """The file's bytes and what the system knows about it."""
    try:
        _refuse_unless_regular(path, path.stat())  # before opening: opening a pipe would wait
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            _refuse_unless_regular(path, status)
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RefusedFileError(_MISSING, file=path) from error
    except PermissionError as error:
        raise RefusedFileError(_NOT_ALLOWED, file=path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusedFileError(_UNREADABLE, file=path, reason=reason) from error
    refuse_too_big(len(data), limit)
    return data, status


def refuse_too_big(size: int, limit: int = SIZE_LIMIT) -> None:
    """Raise RefusedFileError if ``size`` bytes are more than ``limit``."""
    if size > limit:
        raise RefusedFileError(TOO_BIG, limit=f"{limit / 1_000_000:g}")


def _refuse_unless_regular(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise RefusedFileError(_NOT_A_FILE, file=path)

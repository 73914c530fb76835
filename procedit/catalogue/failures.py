"""What SQLite reports, in words that say what happened to the catalogue and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils.utils import sqlite3  # pyright: ignore[reportPrivateImportUsage] - may be pysqlite3

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

_BUSY = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue {path} is in use by another program. Wait a moment and try again.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue {path} cannot be written. Check the rights to the file and its folder, "
    "or choose another catalogue.",
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue {path} cannot be opened. Check that the folder exists and that you may write there.",
)
_DISK = QT_TRANSLATE_NOOP(
    "Error",
    "The disk reported an error while the catalogue {path} was used. Nothing of the last step was "
    "saved. Check the disk or the network connection and try again.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Error",
    "The disk is full, so the catalogue {path} could not be saved. Nothing of the last step was "
    "saved. Free space on the disk by deleting other files, then try again.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue {path} is damaged or not a catalogue. Keep the file, and restore a backup "
    "or choose another catalogue.",
)
_TEXTS = {
    3: _READ_ONLY,  # SQLITE_PERM
    5: _BUSY,  # SQLITE_BUSY
    6: _BUSY,  # SQLITE_LOCKED
    8: _READ_ONLY,  # SQLITE_READONLY
    10: _DISK,  # SQLITE_IOERR
    11: DAMAGED,  # SQLITE_CORRUPT
    13: _FULL,  # SQLITE_FULL
    14: _UNREACHABLE,  # SQLITE_CANTOPEN
    26: DAMAGED,  # SQLITE_NOTADB
}


@contextmanager
def told(path: Path | None) -> Iterator[None]:
    """Turn what SQLite reports inside into a ``ProceditError``; its other errors are bugs and pass."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        text = _TEXTS.get((code or 0) & 0xFF)  # the low byte is the kind, the rest says more
        if text is None:
            raise
        raise ProceditError(text, path=path or ":memory:") from error

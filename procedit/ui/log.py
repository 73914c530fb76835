"""The log in the program's own folder."""

from __future__ import annotations

import faulthandler
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LOG_BYTES = 1_000_000
_LOG_FILES = 3


class Log:
    """Writes warnings and errors to ``path``, and where Python stood in a crash beside it.

    Raises OSError where the folder cannot be written.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._handler = _FileWhenNeeded(path)
        self._crashes = path.with_name("crash.log").open("a", encoding="utf-8")
        logging.getLogger("procedit").addHandler(self._handler)
        faulthandler.enable(self._crashes)

    def close(self) -> None:
        """Write no more."""
        faulthandler.disable()
        self._crashes.close()
        logging.getLogger("procedit").removeHandler(self._handler)
        self._handler.close()


class _FileWhenNeeded(logging.Handler):
    """Opens the log with the first record: what turns the files over loads a network library."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _rotating(self._path)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - when something went wrong

    handler = RotatingFileHandler(
        path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler

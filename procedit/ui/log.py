"""The log in the program's own folder."""

from __future__ import annotations

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
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
        self._handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
        )
        self._crashes = path.with_name("crash.log").open("a", encoding="utf-8")
        logging.getLogger("procedit").addHandler(self._handler)
        faulthandler.enable(self._crashes)

    def close(self) -> None:
        """Write no more."""
        faulthandler.disable()
        self._crashes.close()
        logging.getLogger("procedit").removeHandler(self._handler)
        self._handler.close()

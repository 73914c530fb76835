"""The one place where errors end that nobody expected: they are logged and told once."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from procedit.errors import ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger("procedit")


class ErrorHook(QObject):
    """Takes what nobody caught: a ProceditError is shown as it is, anything else is a bug.

    A bug is logged each time and told once for each place it comes from.
    """

    refused = Signal(ProceditError)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._before: Callable[..., object] | None = None

    def install(self) -> None:
        """Take everything that would end in ``sys.excepthook`` from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.take

    def remove(self) -> None:
        """Give ``sys.excepthook`` back."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and tell one error."""
        if isinstance(error, ProceditError):
            self.refused.emit(error)
            return
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("Unexpected error.", exc_info=(kind, error, trace))
        details = "".join(traceback.format_exception(kind, error, trace))
        place = f"{kind.__name__} {traceback.extract_tb(trace)[-1:]}"
        if place not in self._told:
            self._told.add(place)
            self.failed.emit(details)

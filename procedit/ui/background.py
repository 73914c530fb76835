"""Slow work beside the window."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable

_R = TypeVar("_R")
_log = logging.getLogger(__name__)
_UNEXPECTED = QT_TRANSLATE_NOOP(
    "Error", "Something went wrong in the background: {reason}. The details are in the log."
)


class _Reporter(QObject):
    """Carries what the work gave from its thread to the window's."""

    finished = Signal()


class _Work(Generic[_R]):
    """One piece of work; what it gave or what went wrong stays in it until it is fetched."""

    def __init__(self, work: Callable[[], _R]) -> None:
        self._work = work
        self.reporter = _Reporter()
        self.result: list[_R] = []
        self.error: ProceditError | None = None

    def run(self) -> None:
        """Do the work, in whatever thread, and report."""
        try:
            self.result.append(self._work())
        except ProceditError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - the one place besides the hook: it must be told
            _log.exception("Background work failed.")
            self.error = ProceditError(_UNEXPECTED, reason=repr(error))
        self.reporter.finished.emit()


class _Receiver(QObject, Generic[_R]):
    """Lives in the window's thread below ``owner`` and calls back, unless the owner is gone."""

    def __init__(
        self,
        owner: QObject,
        work: _Work[_R],
        done: Callable[[_R], None],
        failed: Callable[[ProceditError], None],
    ) -> None:
        super().__init__(owner)
        self._work = work
        self._done = done
        self._failed = failed
        work.reporter.finished.connect(self._report)

    def _report(self) -> None:
        self.deleteLater()
        if self._work.error is not None:
            self._failed(self._work.error)
        else:
            self._done(self._work.result[0])


def run_in_background(
    owner: QObject,
    work: Callable[[], _R],
    *,
    done: Callable[[_R], None],
    failed: Callable[[ProceditError], None],
) -> None:
    """Run ``work`` in another thread, then call ``done`` or ``failed`` in this one.

    Nothing is called once ``owner`` is gone. The work gets paths and bytes, never widgets or open
    documents.
    """
    if not isValid(owner):
        return
    task = _Work(work)
    _Receiver(owner, task, done, failed)
    QThreadPool.globalInstance().start(task.run)  # the pool holds on to the bound method


def wait_for_background(milliseconds: int = 10_000) -> bool:
    """Wait until nothing runs any more, before the program ends; tells whether that was so."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)

"""Brings what journals wrote onto the disk, beside everything else."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from procedit.files.system import System

if TYPE_CHECKING:
    from procedit.journal.journal import Journal

_PAUSE = 0.25
"""Seconds between two synchronisations: what a power cut can cost."""


class Syncing:
    """A thread that runs from the first line written until ``stop``."""

    def __init__(self, system: System | None = None) -> None:
        self._system = system or System()
        self._lines = threading.Condition()
        self._waiting: set[Journal] = set()
        self._stopped = False
        self._thread: threading.Thread | None = None

    def wrote(self, journal: Journal) -> None:
        """Bring what ``journal`` wrote onto the disk soon."""
        with self._lines:
            if self._stopped:
                return
            self._waiting.add(journal)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
                self._thread.start()
            self._lines.notify()

    def stop(self) -> None:
        """Synchronise what is left and end."""
        with self._lines:
            self._stopped = True
            self._lines.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._lines:
                self._lines.wait_for(lambda: self._waiting or self._stopped)
                waiting, self._waiting = self._waiting, set()
                stopped = self._stopped
            for journal in waiting:
                self._synchronise(journal)
            if stopped:
                return
            with self._lines:
                self._lines.wait_for(lambda: self._stopped, timeout=_PAUSE)

    def _synchronise(self, journal: Journal) -> None:
        for descriptor in journal.descriptors_to_synchronise():
            try:
                with suppress(OSError):  # the next line written tells of the trouble
                    self._system.synchronise(descriptor)
            finally:
                os.close(descriptor)

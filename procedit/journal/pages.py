"""The open files of one journal, written so that what is there is whole up to its last line."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from procedit.files.write import write_all
from procedit.journal.folder import locked
from procedit.journal.lines import line_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from filelock import FileLock

    from procedit.files.system import System
    from procedit.journal.folder import Folder, Place
    from procedit.journal.lines import Record


class Pages:
    """Not there until ``begin``. Every method may raise OSError, ``begin`` ProceditError too."""

    def __init__(self, folder: Folder, system: System) -> None:
        self._folder = folder
        self._system = system
        self._guard = threading.Lock()
        self._place: Place | None = None
        self._lock: FileLock | None = None
        self._descriptor: int | None = None
        self._unsynchronised: list[int] = []

    @property
    def is_open(self) -> bool:
        """Whether lines can be added."""
        return self._descriptor is not None

    def begin(self, base: bytes, records: Iterable[Record]) -> None:
        """Write ``base``, unless that was done, and all lines anew."""
        place = self._place
        if place is None:
            place = self._place = self._open_place(base)
        self.stop(keep_waiting=True)
        self._replace(place, b"".join(line_of(record) for record in records))
        descriptor = self._system.append_to(place.journal)
        with self._guard:
            self._descriptor = descriptor

    def add(self, record: Record) -> None:
        """Hand a line to the system; after trouble nothing more can be added until ``begin``."""
        if self._descriptor is None:
            return
        try:
            write_all(self._descriptor, line_of(record), self._system)
        except OSError:
            self.stop()
            raise

    def descriptors_to_synchronise(self) -> list[int]:
        """What may not be on the disk yet, for another thread, which closes them."""
        with self._guard:
            found, self._unsynchronised = self._unsynchronised, []
            if self._descriptor is not None:
                found.append(os.dup(self._descriptor))
        return found

    def stop(self, *, keep_waiting: bool = False) -> None:
        """Close the files and leave them; those that wait to be synchronised may wait on."""
        unsynchronised: list[int] = []
        with self._guard:
            descriptor, self._descriptor = self._descriptor, None
            if not keep_waiting:
                unsynchronised, self._unsynchronised = self._unsynchronised, []
        for each in unsynchronised:
            os.close(each)
        if descriptor is not None:
            with suppress(OSError):
                self._system.close(descriptor)

    def end(self, *, keep: bool = False) -> None:
        """Close the files and let go of the lock; remove them unless ``keep``."""
        self.stop()
        place, lock = self._place, self._lock
        self._place = self._lock = None
        if place is not None and not keep:
            place.remove()
        if lock is not None:
            lock.release(force=True)
        if place is not None and not keep:
            place.remove()  # a system may hold on to the lock's file until it is let go of

    def _open_place(self, base: bytes) -> Place:
        place = self._folder.new_place()
        self._lock = locked(place)
        try:
            self._write_base(place, base)
        except OSError:
            if self._lock is not None:
                self._lock.release(force=True)
            place.remove()
            raise
        return place

    def _write_base(self, place: Place, base: bytes) -> None:
        descriptor = self._system.create(place.base, 0o600)
        try:
            write_all(descriptor, base, self._system)
        except OSError:
            self._system.close(descriptor)
            raise
        with self._guard:
            self._unsynchronised.append(descriptor)

    def _replace(self, place: Place, data: bytes) -> None:
        temporary = place.journal.with_suffix(".new")
        is_first = not place.journal.exists()
        self._system.remove(temporary)
        descriptor = self._system.create(temporary, 0o600)
        try:
            write_all(descriptor, data, self._system)
            if not is_first:  # what is replaced may be all there is after a power cut
                self._system.synchronise(descriptor)
        finally:
            self._system.close(descriptor)
        self._system.replace(temporary, place.journal)

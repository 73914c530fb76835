"""The folder of all journals of one user."""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.errors import ProceditError
from procedit.files.causes import values_of, why_not_saved
from procedit.files.claims import hold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from filelock import FileLock

_KEPT_SECONDS = 30 * 24 * 3600
"""So long a journal is kept that could not be recovered."""


@dataclass(frozen=True)
class Place:
    """The files of one journal."""

    journal: Path

    @property
    def base(self) -> Path:
        """The bytes that the document was read from."""
        return self.journal.with_suffix(".base")

    @property
    def lock(self) -> Path:
        """Locked while a living program writes the journal or recovers from it."""
        return self.journal.with_suffix(".lock")

    @property
    def tries(self) -> Path:
        """How often somebody tried to recover from it: one byte each."""
        return self.journal.with_suffix(".tries")

    def remove(self) -> None:
        """Remove all of them; the journal first, so that nothing half is left to recover from."""
        for path in (self.journal, self.base, self.tries, self.lock):
            with suppress(OSError):
                path.unlink()


class Folder:
    """Where journals are; made, for the user alone, when the first one is written."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def new_place(self) -> Place:
        """The files of a new journal; raises ProceditError if the folder cannot be made."""
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.path.chmod(0o700)
        except OSError as error:
            raise ProceditError(why_not_saved(error), **values_of(self.path, error)) from error
        return Place(self.path / f"{secrets.token_hex(8)}.journal")

    def abandoned(self) -> Iterator[tuple[Place, FileLock]]:
        """The journals of programs that are no more, oldest first, each with its lock held."""
        for path in sorted(self.path.glob("*.journal"), key=_age):
            place = Place(path)
            lock = locked(place)
            if lock is None:
                continue
            if path.exists():  # else another program has just recovered from it
                yield place, lock
            else:
                lock.release()
                place.remove()

    def set_aside(self, place: Place) -> Path:
        """Put a journal away where nobody tries to recover from it; gives the new path."""
        aside = self.path / "aside"
        aside.mkdir(exist_ok=True, mode=0o700)
        for path in (place.base, place.journal):
            with suppress(OSError):
                path.replace(aside / path.name)
        place.remove()
        return aside / place.journal.name

    def sweep(self) -> None:
        """Remove what was set aside long ago, and what is left of journals that are gone."""
        long_ago = time.time() - _KEPT_SECONDS
        with suppress(OSError):
            for path in (self.path / "aside").glob("*"):
                if path.stat().st_mtime < long_ago:
                    path.unlink()
            for path in self.path.glob("*.base"):
                place = Place(path.with_suffix(".journal"))
                lock = None if place.journal.exists() else locked(place)
                if lock is not None:
                    lock.release()
                    if not place.journal.exists():
                        place.remove()


def locked(place: Place) -> FileLock | None:
    """The lock of a journal, held from now on; None while a living program holds it."""
    try:
        return hold(place.lock)
    except OSError:
        return None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0

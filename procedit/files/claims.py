"""Which files the programs of one user have open, and that only one of them saves a file at a time.

The locks lie in procedit's own data folder, named after the file's real path: the file's folder may be
read-only or synchronised with other machines. The system lets go of a lock however a program ends. They
are advice for people; that nothing is overwritten unasked is for the comparison when saving to see to.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Collection, Generator
    from pathlib import Path

    from filelock import FileLock

WAIT = 10.0
"""Seconds to wait for another program that is saving the same file."""
_LONGEST_ADDRESS = 90
"""Bytes; Linux allows 108, and Qt adds some while it makes the socket."""
_BEING_SAVED = QT_TRANSLATE_NOOP(
    "Error", "{file} is just being saved by another procedit. Try again in a moment."
)


def hold(lock: Path, wait: float = 0.0) -> FileLock | None:
    """The lock in the file ``lock``, held from now on; None while another program holds it.

    Waits so many seconds for it. Raises OSError if the file cannot be used.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - not needed to start

    held = FileLock(lock, timeout=wait, mode=0o600, thread_local=False)
    try:
        held.acquire()
    except Timeout:
        return None
    return held


@dataclass(frozen=True)
class Window:
    """The lock that the first window of a user holds, and the local address it listens on."""

    lock: Path
    address: str

    @staticmethod
    def of(folder: Path, catalogue: Path) -> Window:
        """The one with this catalogue among those whose claims are kept in ``folder``.

        The address is a file in that folder, where nobody else can put one of that name, unless its
        path is too long for a socket or the system has names instead.
        """
        digest = sha256(os.fsencode(os.path.realpath(catalogue))).hexdigest()[:24]
        place = folder.absolute() / f"{digest}.socket"
        is_path = os.name == "posix" and len(os.fsencode(place)) <= _LONGEST_ADDRESS
        name = sha256(os.fsencode(place)).hexdigest()[:24]
        return Window(folder / f"{digest}.window", str(place) if is_path else f"procedit-{name}")


class Claims:
    """The claims of one program, kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[Path, FileLock] = {}

    def keep(self, paths: Collection[Path]) -> set[Path]:
        """Claim exactly these files from now on; gives those that another program has claimed.

        Where nothing can be claimed because the folder cannot be used, nothing is known of others.
        """
        locks = {self._lock_of(path, "open"): path for path in paths}
        for lock in [each for each in self._held if each.suffix == ".open" and each not in locks]:
            self._held.pop(lock).release(force=True)
        return {path for lock, path in locks.items() if not self._is_ours(lock)}

    def is_first(self, window: Window) -> bool:
        """Whether no other program holds the window's lock, which this one holds from now on."""
        return self._is_ours(window.lock)

    def give_up(self) -> None:
        """Let go of everything."""
        for held in self._held.values():
            held.release(force=True)
        self._held.clear()

    @contextmanager
    def saving(self, path: Path) -> Generator[None]:
        """Keep other programs from saving ``path``: comparing and replacing is not one step.

        Raises ProceditError if another one does not come to an end. Goes on without where the lock
        cannot be made.
        """
        held = None
        with suppress(OSError):
            held = self._hold(self._lock_of(path, "save"), WAIT)
            if held is None:
                raise ProceditError(_BEING_SAVED, file=path)
        try:
            yield
        finally:
            if held is not None:
                held.release(force=True)

    def _is_ours(self, lock: Path) -> bool:
        if lock not in self._held:
            try:
                held = self._hold(lock)
            except OSError:
                return True
            if held is None:
                return False
            self._held[lock] = held
        return True

    def _hold(self, lock: Path, wait: float = 0.0) -> FileLock | None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return hold(lock, wait)

    def _lock_of(self, path: Path, kind: str) -> Path:
        real = os.path.normcase(os.path.realpath(path))
        digest = sha256(os.fsencode(real)).hexdigest()
        return self._folder / f"{digest[:32]}.{kind}"

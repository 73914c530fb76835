"""The small pictures of procedures, read or drawn in the background when they are first seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from procedit.ui.background import run_in_background
from procedit.ui.catalogue.work import pictures_of

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.catalogue import Entry
    from procedit.errors import ProceditError

_AT_ONCE = 8
_KEPT = 500
_SOON_MS = 30


class Thumbnails(QObject):
    """Keeps the pictures that were shown lately; ``arrived`` tells the ids of procedures."""

    arrived = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._pixmaps: dict[int, QPixmap | None] = {}
        self._wanted: dict[int, int] = {}
        self._is_busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._load)

    def pixmap(self, entry: Entry) -> QPixmap | None:
        """The picture of an entry, None while there is none yet."""
        if entry.revision in self._pixmaps:
            return self._pixmaps[entry.revision]
        self._wanted[entry.id] = entry.revision
        if not self._is_busy and not self._timer.isActive():
            self._timer.start()
        return None

    def _load(self) -> None:
        if self._is_busy or not self._wanted:
            return
        newest = list(self._wanted.items())[-_AT_ONCE:]  # what was asked last is in sight
        for procedure, _ in newest:
            del self._wanted[procedure]
        self._is_busy = True
        run_in_background(
            self,
            partial(pictures_of, self._path, [procedure for procedure, _ in newest]),
            done=partial(self._show, dict(newest)),
            failed=partial(self._give_up, dict(newest)),
        )

    def _show(self, asked: dict[int, int], found: dict[int, bytes]) -> None:
        for procedure, revision in asked.items():
            pixmap = QPixmap()
            picture = found.get(procedure)
            is_there = bool(picture) and pixmap.loadFromData(picture)
            self._pixmaps[revision] = pixmap if is_there else None
        while len(self._pixmaps) > _KEPT:
            del self._pixmaps[next(iter(self._pixmaps))]
        self._is_busy = False
        self.arrived.emit(list(asked))
        self._load()

    def _give_up(self, asked: dict[int, int], error: ProceditError) -> None:
        """The list itself tells what is wrong with the catalogue; pictures are not worth a word."""
        self._pixmaps.update(dict.fromkeys(asked.values()))
        self._is_busy = False

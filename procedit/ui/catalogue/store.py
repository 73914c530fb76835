"""The panel's copy of the catalogue, and its errands there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from procedit.catalogue.backups import ended_uncleanly
from procedit.ui.background import run_in_background
from procedit.ui.catalogue.work import Contents, care, contents_of, hits_for, in_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from procedit.catalogue import Catalogue, Facet
    from procedit.errors import ProceditError
    from procedit.ui.catalogue.work import Found


class Store(QObject):
    """``changed`` tells that other things are to be listed, ``found`` what a search found.

    ``failed`` carries a ProceditError.
    """

    changed = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self.contents = Contents()
        self.is_read = False
        self._reading = 0
        self._search = 0
        self._is_refreshed = False
        self._was_unclean = ended_uncleanly(path)

    def read(self) -> None:
        """List anew what is there; only the last of several readings counts."""
        self._reading += 1
        work = partial(contents_of, self.path)
        run_in_background(
            self, work, done=partial(self._take, self._reading), failed=self.failed.emit
        )

    def search(self, words: str, chosen: Collection[Facet], *, with_all: bool) -> None:
        """Search; what earlier searches still find is dropped."""
        self._search += 1
        work = partial(hits_for, self.path, words, chosen, with_all=with_all)
        run_in_background(
            self, work, done=partial(self._show, self._search), failed=self.failed.emit
        )

    def forget_search(self) -> None:
        """Drop what is still being searched for."""
        self._search += 1

    def do(
        self,
        work: Callable[[Catalogue], object],
        then: Callable[[], None] | None = None,
    ) -> None:
        """Let ``work`` change the catalogue; ``then`` is called once that is done."""
        run_in_background(
            self,
            partial(in_catalogue, self.path, work),
            done=lambda _: self._done(then),
            failed=self._fail,
        )

    def _done(self, then: Callable[[], None] | None) -> None:
        self.read()
        if then is not None:
            then()

    def _fail(self, error: ProceditError) -> None:
        self.failed.emit(error)
        self.changed.emit()  # a name that was not taken goes back to what it was

    def _take(self, number: int, contents: Contents) -> None:
        if number == self._reading and (contents != self.contents or not self.is_read):
            self.contents, self.is_read = contents, True
            self.changed.emit()
        if not self._is_refreshed:
            self._is_refreshed = True
            run_in_background(
                self,
                partial(care, self.path, self._was_unclean),
                done=self._read_again,
                failed=self.failed.emit,
            )

    def _read_again(self, is_other: bool) -> None:
        if is_other:
            self.read()

    def _show(self, number: int, found: Found) -> None:
        if number == self._search:
            self.found.emit(found)

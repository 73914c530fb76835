"""What the panel does with the catalogue; each function opens it for itself and can run anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from procedit.catalogue import facts_of, open_catalogue
from procedit.errors import ProceditError
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from procedit.catalogue import Catalogue, Entry, Folder, Hit

_R = TypeVar("_R")
_LARGEST = 4_000_000
"""Bytes of a file beyond which no small picture is drawn in the background."""
PICTURE = (240, 150)
"""Pixels of the small pictures."""


@dataclass(frozen=True)
class Contents:
    """All folders, all procedures by title, and the removed ones, the last removed first."""

    folders: tuple[Folder, ...] = ()
    entries: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was saved yet."""
        return not (self.folders or self.entries or self.removed)

    def in_folder(self, folder: int) -> list[Entry]:
        """The procedures directly in a folder."""
        return [entry for entry in self.entries if entry.folder == folder]

    def path_of(self, folder: int | None) -> str:
        """The names of a folder and those around it, the outermost first."""
        known = {each.id: each for each in self.folders}
        names: list[str] = []
        while folder in known:
            names.append(known[folder].name)
            folder = known[folder].parent
        return " › ".join(reversed(names))


def in_catalogue(path: Path, work: Callable[[Catalogue], _R]) -> _R:
    """Open the catalogue, do ``work`` with it, close it."""
    with open_catalogue(path) as catalogue:
        return work(catalogue)


def contents_of(path: Path) -> Contents:
    """Everything the panel lists."""
    with open_catalogue(path) as catalogue:
        return Contents(
            tuple(catalogue.folders()),
            tuple(catalogue.entries(all=True)),
            tuple(catalogue.removed()),
        )


def hits_for(path: Path, words: str) -> list[Hit]:
    """What is found for the words."""
    with open_catalogue(path) as catalogue:
        return catalogue.search(words)


def restore_revision(path: Path, procedure: int, revision: int, note: str) -> Entry:
    """Save an old revision again as the newest one."""
    with open_catalogue(path) as catalogue:
        data = catalogue.content(procedure, revision)
        return catalogue.save(data, facts_of(read(data)), procedure=procedure, note=note)


def pictures_of(path: Path, procedures: Sequence[int]) -> dict[int, bytes]:
    """The small pictures of procedures; those that are not kept yet are drawn and kept."""
    found: dict[int, bytes] = {}
    with open_catalogue(path) as catalogue:
        for procedure in procedures:
            picture = catalogue.thumbnail(procedure)
            found[procedure] = _drawn(catalogue, procedure) if picture is None else picture
    return found


def _drawn(catalogue: Catalogue, procedure: int) -> bytes:
    """A new picture, empty where none can be drawn; that is no reason to bother anybody."""
    from procedit.publish.thumbnail import thumbnail  # noqa: PLC0415 - not needed to start

    try:
        data = catalogue.content(procedure)
        if len(data) > _LARGEST:
            return b""
        picture = thumbnail(read(data), *PICTURE)
        catalogue.set_thumbnail(procedure, picture)
    except ProceditError:
        return b""
    return picture

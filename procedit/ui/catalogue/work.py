"""What the panel does with the catalogue; each function opens it for itself and can run anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from procedit.catalogue import facts_of, open_catalogue
from procedit.catalogue.backups import care_for
from procedit.errors import ProceditError
from procedit.ui.catalogue.comparison_dialog import differences_of
from procedit.ui.catalogue.workflow import with_step
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from procedit.catalogue import (
        Catalogue,
        Entry,
        Facet,
        Folder,
        Hit,
        SavedSearch,
        TermFact,
    )
    from procedit.ui.catalogue.comparison_dialog import Differences
    from procedit.ui.catalogue.workflow import Step

_R = TypeVar("_R")
_LARGEST = 4_000_000
"""Bytes of a file beyond which no small picture is drawn in the background."""
PICTURE = (240, 150)
"""Pixels of the small pictures."""
_CLOSER = (960, 400)
_MOST_RECENT = 30


@dataclass(frozen=True)
class Contents:
    """All folders, all procedures by title, and the removed ones, the last removed first.

    ``facets`` are what each procedure can be narrowed by, ``searches`` those that were kept.
    """

    folders: tuple[Folder, ...] = ()
    entries: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()
    facets: Mapping[int, frozenset[Facet]] = field(default_factory=dict)
    searches: tuple[SavedSearch, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was saved yet."""
        return not (self.folders or self.entries or self.removed)

    def in_folder(self, folder: int) -> list[Entry]:
        """The procedures directly in a folder."""
        return [entry for entry in self.entries if entry.folder == folder]

    @property
    def favourites(self) -> list[Entry]:
        """The favourites by title."""
        return [entry for entry in self.entries if entry.favourite]

    @property
    def recent(self) -> list[Entry]:
        """Those that were opened lately, the last opened first."""
        opened = [(entry.opened, entry) for entry in self.entries if entry.opened]
        opened.sort(key=lambda pair: pair[0], reverse=True)
        return [entry for _, entry in opened[:_MOST_RECENT]]

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
            catalogue.facets(),
            tuple(catalogue.saved_searches()),
        )


def refresh(path: Path) -> bool:
    """Read anew what an older version read less of; whether there was anything."""
    with open_catalogue(path) as catalogue:
        found = catalogue.refresh()
        while catalogue.refresh():
            pass
    return found > 0


def care(path: Path, was_unclean: bool) -> bool:
    """What is to be done once after the start; whether something else is to be listed then."""
    is_other = refresh(path)
    care_for(path, date.today(), check=was_unclean)
    return is_other


@dataclass(frozen=True)
class Found:
    """What a search found: the best hits, narrowed, and the ids of all before they were narrowed."""

    hits: Sequence[Hit] = ()
    ids: Sequence[int] = ()


def hits_for(path: Path, words: str, chosen: Collection[Facet], *, with_all: bool) -> Found:
    """What is found for the words; all ids only if they are asked for."""
    with open_catalogue(path) as catalogue:
        hits = catalogue.search(words, chosen=chosen)
        return Found(hits, catalogue.matching(words) if with_all else ())


@dataclass(frozen=True)
class Preview:
    """A larger picture (PNG, empty if there is none) and the terms of a procedure."""

    picture: bytes
    terms: Sequence[TermFact]


def preview_of(path: Path, procedure: int) -> Preview:
    """A closer look at a procedure."""
    from procedit.publish.thumbnail import thumbnail  # noqa: PLC0415 - not needed to start

    with open_catalogue(path) as catalogue:
        terms, data = catalogue.terms(procedure), catalogue.content(procedure)
    try:
        picture = thumbnail(read(data), *_CLOSER) if len(data) <= _LARGEST else b""
    except ProceditError:
        picture = b""
    return Preview(picture, terms)


def restore_revision(path: Path, procedure: int, revision: int, note: str) -> Entry:
    """Save an old revision again as the newest one."""
    with open_catalogue(path) as catalogue:
        data = catalogue.content(procedure, revision)
        return catalogue.save(data, facts_of(read(data)), procedure=procedure, note=note)


def step_in(path: Path, procedure: int, step: Step, note: str) -> Entry:
    """Change the status of a procedure that is open nowhere."""
    with open_catalogue(path) as catalogue:
        data, document = with_step(catalogue.content(procedure), step)
        return catalogue.save(data, facts_of(document), procedure=procedure, note=note)


def compared(path: Path, procedure: int, revision: int) -> Differences:
    """What the newest revision says otherwise than another one."""
    with open_catalogue(path) as catalogue:
        before, after = catalogue.content(procedure, revision), catalogue.content(procedure)
    return differences_of(before, after)


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

"""The catalogue as the rest of the program uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from procedit.catalogue import callees, facets, folders, reading, saving, searches
from procedit.catalogue.database import CatalogueFile
from procedit.catalogue.exporting import export
from procedit.catalogue.query import Sought
from procedit.catalogue.query import chosen as chosen_filter
from procedit.catalogue.refreshing import refresh
from procedit.catalogue.saving import Saved
from procedit.catalogue.search import find
from procedit.catalogue.snippets import hits_of
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from procedit.catalogue.facets import Facet
    from procedit.catalogue.facts import Facts
    from procedit.catalogue.values import (
        Callee,
        Entry,
        Folder,
        Hit,
        Revision,
        SavedSearch,
        TermFact,
    )

_ALL = 1_000_000
_MISSING = QT_TRANSLATE_NOOP(
    "Error", "There is no catalogue {path}. Check the name, or create a new catalogue there."
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Error",
    "The folder for the catalogue {path} cannot be created: {reason}. Choose another place.",
)


def open_catalogue(path: Path | None, *, must_exist: bool = False) -> Catalogue:
    """The catalogue in the file ``path``, created with its folder if needed; in memory for None.

    With ``must_exist`` nothing is created. An older catalogue is backed up beside itself and brought
    up to date. Raises ProceditError for a file that is missing, no catalogue, damaged, locked, or
    last used by a newer version. Use it in the thread that opened it, and close it.
    """
    if path is not None:
        if must_exist and not path.is_file():
            raise ProceditError(_MISSING, path=path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProceditError(_NO_FOLDER, path=path, reason=error.strerror) from error
    return Catalogue(CatalogueFile(path))


class Catalogue:
    """Procedures with folders, revisions and search. Every change is saved when the call returns.

    Ids are those of entries, folders and revisions in this file. Every call raises ProceditError
    for what the user can do something about: unknown ids, a locked or damaged file, a full disk.
    """

    def __init__(self, file: CatalogueFile) -> None:
        self.file = file

    @property
    def path(self) -> Path | None:
        """The file, None in memory."""
        return self.file.path

    def close(self) -> None:
        """Give the file back."""
        self.file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def check(self) -> list[str]:
        """What is broken in the file, one line each; empty when it is whole. Reads all of it."""
        return self.file.check()

    def back_up(self, target: Path) -> None:
        """Write a whole copy of the catalogue to ``target``, replacing what is there."""
        self.file.back_up(target)

    # Procedures

    def save(  # noqa: PLR0913 - what is saved, where to, and what is known about it
        self,
        data: bytes,
        facts: Facts,
        *,
        procedure: int | None = None,
        folder: int | None = None,
        source: Path | None = None,
        thumbnail: bytes | None = None,
        note: str = "",
    ) -> Entry:
        """Save the bytes of a file: a new entry in ``folder``, or a revision of ``procedure``.

        Bytes equal to the newest revision make no new one. ``folder`` counts for new entries only.
        ``source`` is the file the bytes are in and gives the title where the facts have none;
        ``thumbnail`` is SVG or PNG. A removed entry is restored.
        """
        saved = Saved(data, facts, source, note, thumbnail)
        with self.file.changing() as db:
            if procedure is None:
                folders.require_folder(db, folder)
                procedure = saving.add_procedure(db, folder)
            else:
                self.entry(procedure)
            saving.add_revision(db, procedure, saved)
            return self.entry(procedure)

    def entry(self, procedure: int) -> Entry:
        """The entry of that id, removed or not."""
        return reading.entry(self.file, procedure)

    def entry_of(self, source: Path) -> Entry | None:
        """The entry last saved from the file ``source``, None where there is none."""
        return reading.entry_of(self.file, source)

    def entries(self, folder: int | None = None, all: bool = False) -> list[Entry]:
        """The entries directly in ``folder`` (None: at the top), or all, by title; no removed ones."""
        return reading.entries(self.file, folder, everywhere=all)

    def removed(self) -> list[Entry]:
        """The entries that can be restored, the last removed first."""
        return reading.removed(self.file)

    def move(self, procedure: int, folder: int | None) -> Entry:
        """Put an entry into a folder, or at the top."""
        with self.file.changing() as db:
            folders.require_folder(db, folder)
            self.entry(procedure)
            db.execute("UPDATE procedures SET folder = ? WHERE id = ?", (folder, procedure))
            return self.entry(procedure)

    def rename(self, procedure: int, title: str) -> Entry:
        """Give an entry a title of its own, which later saves keep; an empty one gives it up."""
        with self.file.changing() as db:
            self.entry(procedure)
            given = " ".join(saving.tidy(title).split())
            db.execute("UPDATE procedures SET given_title = ? WHERE id = ?", (given, procedure))
            saving.index(db, procedure)
            return self.entry(procedure)

    def remove(self, procedure: int) -> None:
        """Take an entry out of lists and search. Its revisions stay, and ``restore`` brings it back."""
        self._mark(procedure, saving.now())

    def restore(self, procedure: int) -> Entry:
        """Bring a removed entry back."""
        self._mark(procedure, None)
        return self.entry(procedure)

    def _mark(self, procedure: int, removed: str | None) -> None:
        with self.file.changing() as db:
            self.entry(procedure)
            db.execute("UPDATE procedures SET removed = ? WHERE id = ?", (removed, procedure))
            saving.index(db, procedure)

    # Revisions

    def revisions(self, procedure: int) -> list[Revision]:
        """The revisions of an entry, the newest first."""
        return reading.revisions(self.file, procedure)

    def content(self, procedure: int, revision: int | None = None) -> bytes:
        """The bytes of an entry as they were saved, of the newest revision or of ``revision``."""
        return reading.content(self.file, procedure, revision)

    def thumbnail(self, procedure: int) -> bytes | None:
        """The picture of the newest revision, SVG or PNG, None where there is none yet."""
        return reading.thumbnail(self.file, procedure)

    def set_thumbnail(self, procedure: int, picture: bytes) -> None:
        """Keep ``picture`` (SVG or PNG) for the newest revision."""
        with self.file.changing() as db:
            saving.put_thumbnail(db, self.entry(procedure).revision, picture)

    # Search

    def search(self, text: str, limit: int = 50, chosen: Iterable[Facet] = ()) -> list[Hit]:
        """At most ``limit`` procedures that hold all words of ``text``, best first.

        Searches titles, elements, documentation, roles, systems, laws and numbers for words, the last
        one as far as it is typed, and then for words inside words. ``"two words"`` stand in a row;
        ``law:``, ``kle:``, ``role:``, ``level:`` and so on (``query.FIELDS``) narrow by a field, and
        so do ``chosen`` values. Any text will do; an empty one finds nothing.
        """
        sought = Sought.in_text(text)
        if sought.is_empty:
            return []
        picked = tuple(chosen_filter(each.field, each.text) for each in chosen)
        found = find(self.file, sought._replace(filters=sought.filters + picked), limit)
        return hits_of(self.file, reading.entries_by_id(self.file, found), sought.marked)

    def matching(self, text: str) -> list[int]:
        """The ids of all procedures that ``search`` would find for ``text``, best first."""
        return find(self.file, Sought.in_text(text), _ALL)

    def terms(self, procedure: int) -> list[TermFact]:
        """The terms that the newest revision of an entry names, in order."""
        return reading.terms(self.file, procedure)

    def facets(self) -> dict[int, frozenset[Facet]]:
        """What each procedure can be narrowed by, by its id."""
        return facets.facets(self.file)

    def refresh(self) -> int:
        """Read some of what an older version read less of; gives how many, 0 when there is no more."""
        return refresh(self.file)

    # The user's own

    def set_favourite(self, procedure: int, favourite: bool) -> Entry:
        """Keep an entry among the favourites, or no longer."""
        return self._note(procedure, "favourite", int(favourite))

    def note_opened(self, procedure: int) -> Entry:
        """Note that an entry was opened now."""
        return self._note(procedure, "opened", saving.now())

    def set_notes(self, procedure: int, notes: str) -> Entry:
        """Keep the user's own notes to an entry; they are searched, too."""
        return self._note(procedure, "notes", saving.tidy(notes).strip())

    def _note(self, procedure: int, column: str, value: str | int) -> Entry:
        with self.file.changing() as db:
            self.entry(procedure)
            db.execute(f"UPDATE procedures SET {column} = ? WHERE id = ?", (value, procedure))  # noqa: S608
            if column == "notes":
                saving.index(db, procedure)
            return self.entry(procedure)

    def saved_searches(self) -> list[SavedSearch]:
        """The searches that have a name, by name."""
        return searches.all_searches(self.file)

    def save_search(self, name: str, words: str) -> SavedSearch:
        """Keep a search under a name, instead of one that had it."""
        with self.file.changing() as db:
            return searches.save(db, name, words)

    def remove_search(self, search: int) -> None:
        """Forget a saved search."""
        with self.file.changing() as db:
            db.execute("DELETE FROM saved_searches WHERE id = ?", (search,))

    # Folders

    def callees(self) -> list[Callee]:
        """What the procedures offer to be called, by title.

        Revisions that were not asked for it before are looked through, which may take a while.
        """
        return callees.callees(self.file)

    def folders(self) -> list[Folder]:
        """All folders by name; those at the top have no parent."""
        return folders.all_folders(self.file)

    def add_folder(self, name: str, parent: int | None = None) -> Folder:
        """Add a folder in ``parent`` or at the top; its name must be free there."""
        with self.file.changing() as db:
            return folders.add_folder(db, name, parent)

    def rename_folder(self, folder: int, name: str) -> Folder:
        """Give a folder another name, free where it is."""
        with self.file.changing() as db:
            return folders.rename_folder(db, folder, name)

    def remove_folder(self, folder: int) -> None:
        """Remove a folder; what was in it moves to the folder around it."""
        with self.file.changing() as db:
            folders.remove_folder(db, folder)

    # Files

    def export(self, what: int | Iterable[int] | None, target: Path) -> list[Path]:
        """Write procedures as ``.bpmn`` files below ``target``; gives the files written.

        ``what`` is the id of a folder (with the folders in it), the ids of procedures, or None for
        all. No file is overwritten: a name that is taken by other bytes gets a number.
        """
        return export(self.file, what, target)

"""Procedures from and to files: new, open, save, close, and what other programs did meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from procedit.errors import ProceditError
from procedit.files import ChangedOnDiskError, DiskState, System, changed_since, read_file
from procedit.files.claims import Claims
from procedit.ui.dialogs import OnDisk, Unsaved
from procedit.ui.translation import error_text
from procedit.ui.waiting import wait_cursor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.files import Stamp
    from procedit.files.places import Places
    from procedit.session import Session
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.documents import Documents
    from procedit.ui.recent import RecentFiles

_CLOSED_KEPT = 20


class Filing(QObject):
    """What the File menu does. ``told`` carries short texts for the status bar."""

    told = Signal(str)
    settling = Signal()
    """What is being typed somewhere is to be written into the procedure now."""
    saved = Signal(Path)
    paths_changed = Signal()

    def __init__(
        self,
        documents: Documents,
        dialogs: Dialogs,
        places: Places,
        recent: RecentFiles,
        system: System | None = None,
    ) -> None:
        super().__init__(documents)
        self._documents = documents
        self._dialogs = dialogs
        self._places = places
        self._recent = recent
        self.claims = Claims(places.claims)
        self._system = system
        self.into_catalogue: Callable[[DocumentTab], bool] | None = None
        """Saves a procedure that is in no file but came from the catalogue."""
        self._untitled = 0
        self._closed: list[Path] = []

    # New and open

    def new(self, template: Path, title: str = "") -> DocumentTab:
        """Open a copy of a template or sample that is in no file yet."""
        from procedit.session import open_bytes  # noqa: PLC0415 - with the first procedure

        session = open_bytes(read_file(template))
        return self.open_untitled(session, title)

    def open_untitled(self, session: Session, title: str = "") -> DocumentTab:
        """Show a session that is in no file yet."""
        self._untitled += 1
        tab = self._documents.add()
        tab.title = title or self.tr("Untitled {number}").format(number=self._untitled)
        tab.show_session(session)
        self._documents.show_tab(tab)
        self.paths_changed.emit()
        return tab

    def show_recovered(self, session: Session, title: str) -> DocumentTab:
        """Show what was recovered after a crash, in place of a tab that waits for the same file."""
        if session.path is None:
            self._untitled += 1
        tab = self._documents.tab_of(session.path) if session.path is not None else None
        tab = tab or self._documents.add()
        tab.title = title
        tab.show_session(session)
        self.paths_changed.emit()
        return tab

    def ask_and_open(self) -> None:
        """Ask for files and open them."""
        self.open(self._dialogs.paths_to_open(self.folder))

    def open(self, paths: Sequence[Path]) -> None:
        """Open files, each once; those that cannot be are told together and the others open."""
        refused: list[str] = []
        for path in paths:
            try:
                self._open(path.absolute())
            except ProceditError as error:
                text = error_text(error)
                refused.append(text if path.name in text else f"{path.name}: {text}")
        if refused:
            self._dialogs.failed(
                self.tr("%n file(s) could not be opened.", "", len(refused)), "\n\n".join(refused)
            )

    def _open(self, path: Path) -> None:
        from procedit.ui.saving import open_file  # noqa: PLC0415 - with the first procedure

        tab = self._documents.tab_of(path)
        if tab is None or (tab.session is None and not tab.load()):
            session = open_file(path)
            tab = tab or self._documents.add()
            tab.show_session(session)
        self._recent.add(path)
        self._documents.show_tab(tab)
        self.paths_changed.emit()

    def reopen_closed(self) -> None:
        """Open the file closed last."""
        if self._closed:
            self.open([self._closed.pop()])

    @property
    def has_closed(self) -> bool:
        """Whether there is a file to open again."""
        return bool(self._closed)

    @property
    def folder(self) -> Path:
        """Where to begin to look: the folder of the shown procedure, else of the last one."""
        tab = self._documents.current
        if tab is not None and tab.path is not None:
            return tab.path.parent
        return next((file.path.parent for file in self._recent.files), Path.home())

    # Save

    def save(self, tab: DocumentTab) -> bool:
        """Save the procedure; asks for a file where it has none. Tells whether it is saved."""
        self.settling.emit()
        session = tab.session
        if session is None:
            return False
        if session.path is None:
            keep = self.into_catalogue
            return self.save_as(tab) if session.entry is None or keep is None else keep(tab)
        return self._save_guarded(tab, session.path, session.stamp)

    def save_as(self, tab: DocumentTab) -> bool:
        """Save under another name, which is the procedure's file from then on."""
        self.settling.emit()
        if tab.session is None:
            return False
        path = self._dialogs.path_to_save(self.suggestion(tab, ".bpmn"))
        if path is None:
            return False
        other = self._documents.tab_of(path)
        if other is not None and other is not tab:
            self._dialogs.failed(
                self.tr("“{name}” is open in another tab.").format(name=path.name),
                self.tr("Close that tab first, or choose another name."),
            )
            return False
        return self._save_to(tab, path, None)

    def save_all(self) -> bool:
        """Save every modified procedure; tells whether nothing is left to save."""
        saved = [self.save(tab) for tab in self._documents.tabs if tab.is_modified]
        return all(saved)

    def suggestion(self, tab: DocumentTab, suffix: str) -> Path:
        """A name for a file made from the procedure, in its folder."""
        if tab.path is not None:
            return tab.path.with_suffix(suffix)
        return self.folder / f"{tab.name}{suffix}"

    def _save_guarded(self, tab: DocumentTab, path: Path, expected: Stamp | None) -> bool:
        """Save, and ask if the disk does not hold what was opened."""
        try:
            return self._save_to(tab, path, expected)
        except ChangedOnDiskError as error:
            answer = self._dialogs.changed_on_disk(path, error.state)
        if answer is OnDisk.SAVE_AS:
            return self.save_as(tab)
        return answer is OnDisk.OVERWRITE and self._save_to(tab, path, None)

    def _save_to(self, tab: DocumentTab, path: Path, expected: Stamp | None) -> bool:
        """Save; raises ChangedOnDiskError, tells of any other failure."""
        if tab.session is None:
            return False
        from procedit.ui.saving import save  # noqa: PLC0415 - with the first procedure

        backups = self._places.backups
        failure: ProceditError | None = None
        with wait_cursor():
            try:
                with self.claims.saving(path):
                    save(tab.session, path, backups, expected=expected, system=self._system)
            except ChangedOnDiskError:
                raise
            except ProceditError as error:
                failure = error
        if failure is not None:
            heading = self.tr("“{name}” was not saved.").format(name=path.name)
            self._dialogs.failed(heading, error_text(failure))
            return False
        self._recent.add(path)
        tab.saved()
        self.paths_changed.emit()
        self.saved.emit(path)
        self.told.emit(self.tr("Saved {path}.").format(path=path))
        return True

    # Close and revert

    def close(self, tab: DocumentTab) -> bool:
        """Close the tab, asking about unsaved changes; tells whether it is closed."""
        if not self.may_close(tab):
            return False
        if tab.path is not None:
            self._closed = [*self._closed, tab.path][-_CLOSED_KEPT:]
        self._documents.drop_tab(tab)
        self.paths_changed.emit()
        return True

    def may_close(self, tab: DocumentTab) -> bool:
        """Whether nothing is lost by closing the tab, or the user wants to lose it."""
        self.settling.emit()
        if not tab.is_modified:
            return True
        self._documents.show_tab(tab)
        answer = self._dialogs.unsaved(tab.name)
        if answer is Unsaved.SAVE:
            return self.save(tab)
        return answer is Unsaved.DISCARD

    def revert(self, tab: DocumentTab) -> None:
        """Go back to what the file holds, after asking if there are changes."""
        if tab.path is not None and (not tab.is_modified or self._dialogs.may_revert(tab.name)):
            self.reload(tab)

    def reload(self, tab: DocumentTab) -> None:
        """Show what the file holds now; raises ProceditError if it cannot be opened."""
        from procedit.ui.saving import open_file  # noqa: PLC0415 - with the first procedure

        if tab.path is not None:
            tab.show_session(open_file(tab.path))
            tab.saved()

    # Other programs

    def look_at_disk(self) -> None:
        """Tell in each tab whether another program changed or removed its file."""
        for tab in self._documents.tabs:
            session = tab.session
            if session is None or session.path is None or session.stamp is None:
                continue
            try:
                state = changed_since(session.path, session.stamp)
            except ProceditError:
                continue  # out of reach for now; saving will tell
            if state is DiskState.UNCHANGED:
                tab.told_state = state
            elif state is not tab.told_state:
                tab.told_state = state
                session.stack.mark_unsaved()  # closing must ask: the disk holds something else
                tab.modified_changed.emit()
                self._tell_state(tab, state)

    def _tell_state(self, tab: DocumentTab, state: DiskState) -> None:
        save_as = (self.tr("Save &as…"), lambda: self.save_as(tab))
        if state is DiskState.MISSING:
            text = self.tr("The file of this procedure was deleted or moved by another program.")
            choices: list[tuple[str, Callable[[], object]]] = [save_as]
        else:
            text = self.tr("Another program changed the file of this procedure.")
            choices = [
                (self.tr("&Reload"), lambda: self.reload(tab)),
                (self.tr("&Keep mine"), lambda: None),
                save_as,
            ]
        tab.notice.tell(text, choices, is_warning=True)

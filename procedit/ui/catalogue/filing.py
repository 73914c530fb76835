"""Procedures from and to the catalogue, as the window's tabs."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from procedit.bank.versions import next_version, version_key
from procedit.catalogue import FROZEN, facts_of, open_catalogue
from procedit.errors import ProceditError
from procedit.session import open_bytes
from procedit.ui.background import run_in_background
from procedit.ui.catalogue.dates import when
from procedit.ui.catalogue.frozen_dialog import FrozenDialog
from procedit.ui.catalogue.save_dialog import SaveDialog
from procedit.ui.catalogue.wording import value_name
from procedit.ui.catalogue.work import PICTURE, contents_of, in_catalogue, step_in
from procedit.ui.catalogue.workflow import Step, begin_version, take_step
from procedit.ui.plain import shortened
from procedit.ui.saving import checked_bytes
from procedit.ui.translation import error_text
from procedit.ui.waiting import wait_cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.catalogue import Catalogue, Entry
    from procedit.session import Session
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.documents import Documents
    from procedit.ui.filing import Filing

_R = TypeVar("_R")
_MANY_NODES = 5000
"""Larger documents get their picture in the background, when it is first looked at."""


class _UnseenRevisionError(Exception):
    """Somebody else saved a revision of the procedure after it was opened here."""


class CatalogueFiling(QObject):
    """Opens entries in tabs and saves tabs as revisions; ``changed`` tells that something was saved."""

    changed = Signal()

    def __init__(
        self, path: Path, documents: Documents, filing: Filing, dialogs: Dialogs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._documents = documents
        self._filing = filing
        self._dialogs = dialogs

    # Open

    def open(self, procedure: int, revision: int = 0, element: str = "") -> None:
        """Show the newest revision of an entry, or an older one as a copy; select ``element``."""
        tab = self.tab_of(procedure) if not revision else None
        if tab is not None:
            self._documents.show_tab(tab)
            self._reveal(tab, element)
            return
        run_in_background(
            self,
            partial(in_catalogue, self._path, partial(_read, procedure, revision)),
            done=partial(self._show, revision, element),
            failed=self._fail,
        )

    def tab_of(self, procedure: int) -> DocumentTab | None:
        """The tab that shows the entry and saves into the catalogue, if there is one."""
        for tab in self._documents.tabs:
            session = tab.session
            if session is not None and session.entry == procedure and session.path is None:
                return tab
        return None

    def _show(self, revision: int, element: str, found: tuple[Entry, bytes, str]) -> None:
        entry, data, moment = found
        try:
            session = open_bytes(data)
        except ProceditError as error:
            self._fail(error)
            return
        title = entry.title or self.tr("Without a title")
        if revision:
            title = self.tr("{title} ({moment})").format(title=title, moment=moment)
        else:
            session.entry, session.revision = entry.id, entry.revision
        tab = self._filing.open_untitled(session, title)
        self._reveal(tab, element)
        self.changed.emit()

    def _reveal(self, tab: DocumentTab, element: str) -> None:
        if element and tab.session is not None and tab.session.document.find(element) is not None:
            tab.show_found(element)

    def _fail(self, error: ProceditError) -> None:
        self._dialogs.failed(self.tr("The procedure could not be opened."), error_text(error))

    # Save

    def save(self, tab: DocumentTab) -> bool:
        """Save a procedure that came from the catalogue as a revision; tells whether that worked."""
        return tab.session is not None and self._save(tab, tab.session, None, "")

    def save_into(self, tab: DocumentTab, folder: int = 0) -> bool:
        """Ask where in the catalogue a procedure goes and save it there; ``folder`` is offered first."""
        session = tab.session
        if session is None:
            return False
        self._filing.settling.emit()
        asked = self._try(lambda: (contents_of(self._path), self._entry_of(session)))
        if asked is None:
            return False
        contents, entry = asked
        dialog = SaveDialog(tab.name, contents, entry, self._documents.window())
        dialog.choose(folder or None)
        if not self._dialogs.run(dialog):
            return False
        if entry is None or entry.id != session.entry:
            session.entry, session.revision = None if entry is None else entry.id, None
        return self._save(tab, session, dialog.folder, dialog.note.text())

    # Status

    def take_step(self, procedure: int, step: Step) -> None:
        """Change the status of an entry; one that is open takes the step there and is saved."""
        status = value_name("status", step.status)
        note = self.tr("{status}: {note} ({by})").format(status=status, note=step.note, by=step.by)
        tab = self.tab_of(procedure)
        session = tab.session if tab is not None else None
        if tab is None or session is None:
            run_in_background(
                self,
                partial(step_in, self._path, procedure, step, note),
                done=self._tell_step,
                failed=self._fail_step,
            )
            return
        self._filing.settling.emit()
        try:
            session.stack.run(self.tr("Change status"), take_step, session.document, step)
        except ProceditError as error:
            self._fail_step(error)
            return
        self._save(tab, session, None, note)

    def _tell_step(self, entry: Entry) -> None:
        self.changed.emit()
        status = value_name("status", entry.description.status)
        text = self.tr("“{title}” is now: {status}, version {version}.")
        title, version = shortened(entry.title), entry.description.version
        self._filing.told.emit(text.format(title=title, status=status, version=version))

    def _fail_step(self, error: ProceditError) -> None:
        self._dialogs.failed(self.tr("The status was not changed."), error_text(error))

    def _opens_next_version(self, session: Session, version: str) -> bool:
        """Whether the user lets a change of frozen content begin the next version."""
        following = self._free_version(session.entry, version)
        if not self._dialogs.run(FrozenDialog(version, following, self._documents.window())):
            return False
        step = Step("draft", self.tr("Begun"), self.tr("Editor"), date.today().isoformat())
        title = self.tr("Begin version {version}").format(version=following)
        session.stack.run(title, begin_version, session.document, following, step)
        return True

    def _free_version(self, procedure: int | None, version: str) -> str:
        """The version after the highest that the entry ever had."""
        with open_catalogue(self._path) as catalogue:
            revisions = [] if procedure is None else catalogue.revisions(procedure)
        known = [version, *(each.version for each in revisions)]
        return next_version(max(known, key=version_key))

    def _entry_of(self, session: Session) -> Entry | None:
        with open_catalogue(self._path) as catalogue:
            if session.entry is not None:
                return catalogue.entry(session.entry)
            return None if session.path is None else catalogue.entry_of(session.path)

    def _save(self, tab: DocumentTab, session: Session, folder: int | None, note: str) -> bool:
        try:
            entry = self._try_saving(tab, session, folder, note)
        except _UnseenRevisionError:
            if not self._dialogs.may_follow(tab.name):
                return False
            session.revision = None
            return self._save(tab, session, folder, note)
        if entry is None:
            return False
        session.entry, session.revision = entry.id, entry.revision
        if session.path is None:
            tab.title = entry.title or tab.title
            session.stack.mark_saved()
            tab.saved()
        self.changed.emit()
        self._filing.told.emit(self.tr("Saved into the catalogue."))
        return True

    def _try_saving(
        self, tab: DocumentTab, session: Session, folder: int | None, note: str
    ) -> Entry | None:
        frozen = ""

        def work() -> Entry | None:
            nonlocal frozen
            try:
                return self._saved(tab, session, folder, note)
            except ProceditError as error:
                if error.template != FROZEN:
                    raise
                frozen = str(error.values["version"])
                return None

        entry = self._try(work)
        if not frozen or not self._opens_next_version(session, frozen):
            return entry
        return self._try(lambda: self._saved(tab, session, folder, note))

    def _saved(self, tab: DocumentTab, session: Session, folder: int | None, note: str) -> Entry:
        data = checked_bytes(session, Path(tab.name))
        facts, picture = facts_of(session.document), _picture(session)
        with open_catalogue(self._path) as catalogue, catalogue.file.changing():
            _refuse_if_unseen(session, catalogue)
            return catalogue.save(
                data,
                facts,
                procedure=session.entry,
                folder=folder,
                source=session.path,
                thumbnail=picture,
                note=note,
            )

    def _try(self, work: Callable[[], _R]) -> _R | None:
        """Do the work with the waiting cursor; tells a failure and gives None then."""
        failure: ProceditError | None = None
        with wait_cursor():
            try:
                return work()
            except ProceditError as error:
                failure = error
        heading = self.tr("The procedure was not saved into the catalogue.")
        self._dialogs.failed(heading, error_text(failure))
        return None


def _read(procedure: int, revision: int, catalogue: Catalogue) -> tuple[Entry, bytes, str]:
    """The entry, its bytes, and when the older revision that was asked for was saved."""
    data = catalogue.content(procedure, revision or None)
    if not revision:
        with suppress(ProceditError):  # a catalogue that can only be read is good enough to look at
            catalogue.note_opened(procedure)
    moments = [each.created for each in catalogue.revisions(procedure) if each.id == revision]
    return catalogue.entry(procedure), data, when(moments[0]) if moments else ""


def _refuse_if_unseen(session: Session, catalogue: Catalogue) -> None:
    if session.entry is None or session.revision is None:
        return
    if catalogue.entry(session.entry).revision != session.revision:
        raise _UnseenRevisionError


def _picture(session: Session) -> bytes | None:
    from procedit.publish.thumbnail import thumbnail  # noqa: PLC0415 - not needed to start

    document = session.document
    if sum(1 for _ in document.elements()) > _MANY_NODES:
        return None
    return thumbnail(document, *PICTURE)

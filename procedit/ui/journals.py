"""A journal for every open procedure, and what a crash left back in tabs of its own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from procedit.errors import ProceditError
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import FileLock

    from procedit.files import System
    from procedit.journal.facts import Facts
    from procedit.journal.folder import Folder, Place
    from procedit.journal.journal import Journal
    from procedit.journal.syncing import Syncing
    from procedit.session import Session
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.documents import Documents
    from procedit.ui.filing import Filing

_log = logging.getLogger(__name__)
_LATER = 50
"""Milliseconds after which a document that was opened gets its journal: once it is painted."""


class Journals(QObject):
    """Follows the tabs; ``failed`` carries what went wrong in writing a journal."""

    failed = Signal(ProceditError)

    def __init__(
        self, path: Path, documents: Documents, filing: Filing, system: System | None = None
    ) -> None:
        super().__init__(documents)
        self._path = path
        self._documents = documents
        self._filing = filing
        self._system = system
        self._syncing: Syncing | None = None
        self._journals: dict[DocumentTab, tuple[Session, Journal]] = {}
        self._soon = QTimer(self, singleShot=True, interval=_LATER)
        self._soon.timeout.connect(self._follow_all)
        documents.loaded.connect(self._soon.start)
        documents.dropped.connect(self._forget_closed)

    def recover(self) -> None:
        """Open what programs that crashed left, and say so in the tab that is shown."""
        if not any(self._path.glob("*.journal")):
            return
        opened: list[DocumentTab] = []
        problems: list[str] = []
        folder = self._folder()
        for place, lock in folder.abandoned():
            try:
                opened.append(self._recover(folder, place, lock, problems))
            except ProceditError as error:
                problems.append(error_text(error))
            finally:
                lock.release(force=True)
        folder.sweep()
        if opened or problems:
            self._tell(opened, problems)

    def end(self) -> None:
        """Remove all journals: nothing is lost any more."""
        for _, journal in self._journals.values():
            journal.close()
        self._journals.clear()
        self._soon.stop()
        if self._syncing is not None:
            self._syncing.stop()

    def _recover(
        self, folder: Folder, place: Place, lock: FileLock, problems: list[str]
    ) -> DocumentTab:
        from procedit.journal.recovery import recover  # noqa: PLC0415 - after a crash only
        from procedit.session import open_bytes  # noqa: PLC0415 - with the first procedure
        from procedit.ui.saving import adopt_own_save  # noqa: PLC0415 - see above

        kept = recover(place, folder)
        facts = kept.facts
        session = open_bytes(kept.base, facts.path, facts.stamp)
        session.entry, session.revision = facts.entry, facts.revision
        is_whole = kept.replay(session.stack)
        adopt_own_save(session)
        tab = self._filing.show_recovered(session, facts.title)
        if not is_whole:
            problems.append(
                self.tr("The last steps of “{name}” could not be recovered.").format(name=tab.name)
            )
        if self._follow(tab).is_whole:
            lock.release(force=True)
            place.remove()
        return tab

    def _follow_all(self) -> None:
        """Keep a journal of every session from now on."""
        for tab in self._documents.tabs:
            if tab.session is not None:
                self._follow(tab)

    def _follow(self, tab: DocumentTab) -> Journal:
        session = tab.session
        assert session is not None
        known, journal = self._journals.get(tab, (None, None))
        if journal is not None:
            if known is session:
                return journal
            journal.close()
        journal = self._journal(tab, session)
        self._journals[tab] = (session, journal)
        if session.path is None or session.is_modified or session.stack.length:
            journal.start()
        return journal

    def _journal(self, tab: DocumentTab, session: Session) -> Journal:
        from procedit.journal.facts import Facts  # noqa: PLC0415 - not needed to start
        from procedit.journal.journal import Journal  # noqa: PLC0415
        from procedit.journal.syncing import Syncing  # noqa: PLC0415

        if self._syncing is None:
            self._syncing = Syncing(self._system)

        def facts() -> Facts:
            return Facts(session.path, session.stamp, tab.title, session.entry, session.revision)

        return Journal(
            self._folder(), session.stack, facts, self._syncing, self.failed.emit, self._system
        )

    def _folder(self) -> Folder:
        from procedit.journal.folder import Folder  # noqa: PLC0415 - not needed to start

        return Folder(self._path)

    def _forget_closed(self) -> None:
        tabs = set(self._documents.tabs)
        for tab in [tab for tab in self._journals if tab not in tabs]:
            _, journal = self._journals.pop(tab)
            journal.close()

    def _tell(self, opened: list[DocumentTab], problems: list[str]) -> None:
        texts: list[str] = []
        if opened:
            self._documents.show_tab(opened[-1])
            texts.append(
                self.tr(
                    "procedit did not end properly. %n procedure(s) are open again as they were.",
                    "",
                    len(opened),
                )
            )
        texts += problems
        for problem in problems:
            _log.warning("Recovery: %s", problem)
        tab = self._documents.current
        if tab is not None:
            tab.notice.tell("\n".join(texts), is_warning=bool(problems))
        else:
            self.failed.emit(ProceditError("{text}", text="\n".join(texts)))

"""Steps moved out into a procedure of their own, and a called procedure taken in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from procedit.commands.extract import extract
from procedit.commands.inline_call import inline_call
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import read_file
from procedit.session import open_bytes
from procedit.ui.background import run_in_background
from procedit.ui.catalogue.work import in_catalogue
from procedit.xml.write import write

if TYPE_CHECKING:
    from procedit.catalogue import Catalogue
    from procedit.session import Session
    from procedit.ui.window import MainWindow

EXTRACT = QT_TRANSLATE_NOOP("Command", "Move out into a procedure of its own")
INLINE = QT_TRANSLATE_NOOP("Command", "Take in the called procedure")


class Extracting(QObject):
    """What concerns two procedures at once; lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def extract_selection(self) -> None:
        """Move the selection out; the new procedure opens in a tab, to be saved where one likes."""
        session, view = self._window.session, self._window.view
        if session is None or view is None or session.diagram is None or not session.selected:
            return
        done = view.run(EXTRACT, extract, session.diagram, session.selected)
        if done is None:
            return
        session.selection.set(done.call.key)
        other = open_bytes(done.data)
        other.stack.mark_unsaved()
        self._window.filing.open_untitled(other, done.call.name)

    def inline_selection(self) -> None:
        """Take in what the selected call activity calls: an open procedure, the catalogue's, a file."""
        session = self._window.session
        call = session.selected[0] if session is not None and session.selected else None
        if session is None or call is None:
            return
        name = call.get("calledElement").rpartition(":")[2]
        data = self._opened(name)
        if data:
            self._take_in(session, call.key, data)
            return
        work = partial(in_catalogue, self._window.catalogue, partial(_content_of, name))
        done = partial(self._found, session, call.key)
        run_in_background(self, work, done=done, failed=self._window.refuse)

    def _opened(self, name: str) -> bytes:
        """The file of the open procedure with that process; empty for none."""
        for tab in self._window.documents.tabs:
            element = None if tab.session is None else tab.session.document.find(name)
            if tab.session is not None and element is not None and element.type.name == "process":
                return write(tab.session.document)
        return b""

    def _found(self, session: Session, key: str, data: bytes) -> None:
        if not data:
            data = self._asked()
        if data:
            self._take_in(session, key, data)

    def _asked(self) -> bytes:
        """The file that the user chooses; empty where none or none that can be read."""
        paths = self._window.dialogs.paths_to_open(self._window.filing.folder)
        try:
            return read_file(paths[0]) if paths else b""
        except ProceditError as error:
            self._window.refuse(error)
            return b""

    def _take_in(self, session: Session, key: str, data: bytes) -> None:
        view, call = self._window.view, session.document.find(key)
        if view is not None and call is not None and view.session is session and session.diagram:
            view.run(INLINE, inline_call, session.diagram, call, data)
            view.reveal(key)


def _content_of(name: str, catalogue: Catalogue) -> bytes:
    """The newest revision of the procedure with the process of that id; empty for none."""
    found = next((each for each in catalogue.callees() if each.element == name), None)
    return b"" if found is None or not name else catalogue.content(found.procedure)

"""One tab: a procedure with its bars and its canvas, loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from procedit.errors import ProceditError
from procedit.files import DiskState
from procedit.ui.canvas import dispose
from procedit.ui.notice import NoticeBar
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from procedit.canvas.view import DiagramView
    from procedit.canvas.workspace import Workspace
    from procedit.model.change import Change
    from procedit.session import Session
    from procedit.ui.diagram_bar import DiagramBar
    from procedit.ui.icons import Icons
    from procedit.ui.search_bar import SearchBar

    MakeWorkspace = Callable[[Session, QWidget], Workspace]


class DocumentTab(QWidget):
    """Holds a session once it is loaded; before that, and if it cannot be, a path only.

    ``title`` names a document that is in no file yet.
    """

    modified_changed = Signal()
    loaded = Signal()

    def __init__(self, make_workspace: MakeWorkspace, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_workspace = make_workspace
        self._icons = icons
        self._path: Path | None = None
        self._was_modified = False
        self.title = ""
        self.told_state = DiskState.UNCHANGED
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self.search_bar: SearchBar | None = None
        self.diagram_bar: DiagramBar | None = None
        self.notice = NoticeBar(icons, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._body: list[QWidget] = []

    @property
    def path(self) -> Path | None:
        """The file, None for a document that is in none yet."""
        return self.session.path if self.session is not None else self._path

    @property
    def view(self) -> DiagramView | None:
        """The view of the diagram."""
        return self.workspace.view if self.workspace is not None else None

    @property
    def name(self) -> str:
        """What the tab is called."""
        return self.path.name if self.path is not None else self.title

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self.session is not None and self.session.is_modified

    def expect(self, path: Path) -> None:
        """Load the file at ``path`` when the tab is first shown."""
        self._path = path

    def load(self) -> bool:
        """Open the expected file unless that has been done; tells whether there is a session."""
        from procedit.ui.saving import open_file  # noqa: PLC0415 - with the first procedure

        if self.session is None and self._path is not None and not self._body:
            try:
                self.show_session(open_file(self._path))
            except ProceditError as error:
                self._show_failure(error)
        return self.session is not None

    def show_session(self, session: Session) -> None:
        """Show this session from now on, in place of the one before."""
        from procedit.ui.diagram_bar import DiagramBar  # noqa: PLC0415 - with the first procedure
        from procedit.ui.search_bar import SearchBar  # noqa: PLC0415 - with the first procedure
        from procedit.ui.searching import ElementSearch  # noqa: PLC0415 - with the first procedure

        self._clear()
        self.session = session
        self.workspace = self._make_workspace(session, self)
        self.workspace.scene.notice.connect(self.notice.tell)
        search = ElementSearch(session)
        self.search_bar = SearchBar(search, self._icons, self)
        self.diagram_bar = DiagramBar(session, self._icons, self)
        self.search_bar.found.connect(self.show_found)
        self.search_bar.closed.connect(self.workspace.view.setFocus)
        for widget in (self.diagram_bar, self.search_bar):
            self._add(widget)
        self._add(self.workspace, stretch=1)
        self.setFocusProxy(self.workspace.view)
        session.stack.listen(self._note)
        self._was_modified = session.is_modified
        self.loaded.emit()
        self.modified_changed.emit()

    def reveal(self, key: str) -> None:
        """Select an element and bring it into sight, in whichever diagram it is drawn."""
        if self._select(key) and self.view is not None:
            self.view.reveal(key)

    def show_found(self, key: str) -> None:
        """Select an element that a search found, and show it large enough to read."""
        if self._select(key) and self.view is not None:
            self.view.show_readably(key)

    def _select(self, key: str) -> bool:
        """Select an element in the diagram that draws it; tells whether there is a procedure."""
        session = self.session
        if session is None:
            return False
        current = session.diagram
        if current is None or current.item_of(key) is None:
            for diagram in session.document.diagrams:
                if diagram.item_of(key) is not None:
                    session.show(diagram)
                    break
        session.selection.set(key)
        return True

    def saved(self) -> None:
        """Take notice of a save."""
        self.told_state = DiskState.UNCHANGED
        self.notice.hide()
        self._was_modified = self.is_modified
        self.modified_changed.emit()

    def retranslate(self) -> None:
        """Show all texts in the language of now, and all icons in the colours of now."""
        self.notice.retranslate()
        if self.search_bar is not None:
            self.search_bar.retranslate()
        if self.diagram_bar is not None:
            self.diagram_bar.refresh()

    def dispose(self) -> None:
        """Let go of everything; the tab is not used any more."""
        self._clear()

    def _note(self, change: Change) -> None:
        if self.is_modified != self._was_modified:
            self._was_modified = self.is_modified
            self.modified_changed.emit()

    def _add(self, widget: QWidget, stretch: int = 0) -> None:
        self._body.append(widget)
        self._column.addWidget(widget, stretch)

    def _clear(self) -> None:
        for widget in self._body:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        if self.workspace is not None:
            dispose(self.workspace)
        self._body.clear()
        self.session = self.workspace = self.search_bar = self.diagram_bar = None

    def _show_failure(self, error: ProceditError) -> None:
        label = QLabel(error_text(error), self)
        label.setObjectName("muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(60, 60, 60, 60)
        self._add(label, stretch=1)

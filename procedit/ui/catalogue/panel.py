"""The catalogue panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.catalogue.dates import when
from procedit.ui.catalogue.empty import EmptyCatalogue
from procedit.ui.catalogue.entry_model import Line
from procedit.ui.catalogue.errands import Errands
from procedit.ui.catalogue.folder_model import ALL, REMOVED
from procedit.ui.catalogue.lists import EntryList, FolderTree
from procedit.ui.catalogue.menus import entry_menu, folder_menu
from procedit.ui.catalogue.store import Store
from procedit.ui.catalogue.thumbnails import Thumbnails
from procedit.ui.notice import NoticeBar
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QShowEvent

    from procedit.catalogue import Entry, Hit
    from procedit.errors import ProceditError
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.icons import Icons
    from procedit.ui.theme import Theme

_TYPING_MS = 120


class CataloguePanel(QWidget):
    """``open_requested`` tells an entry's id, a revision's id (0: the newest), and an element's id.

    ``save_requested`` asks to save the shown procedure into the folder with that id (0: at the top).
    """

    open_requested = Signal(int, int, str)
    save_requested = Signal(int)

    def __init__(
        self,
        path: Path,
        icons: Icons,
        theme: Callable[[], Theme],
        dialogs: Dialogs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(240)
        self._icons = icons
        self.store = Store(path, self)
        self.errands = Errands(self.store, icons, dialogs, self)
        self.notice = NoticeBar(icons, self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.folders = FolderTree(icons, self)
        self.list = EntryList(Thumbnails(path, self), theme, self)
        self.empty = EmptyCatalogue(self)
        self.nothing = EmptyCatalogue(self, is_small=True)
        self._buttons: dict[str, QToolButton] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for name, action in (
            ("upload", self._ask_to_save),
            ("folder", self._add_folder),
            ("download", self.errands.import_folder),
        ):
            self._add_button(tools, name, action)
        tools.addStretch(1)
        self._add_button(tools, "layout-grid", self._show_as).setCheckable(True)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.search)
        top.addLayout(tools)
        self._below = QStackedWidget(self)
        self._below.addWidget(self.list)
        self._below.addWidget(self.nothing)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.addWidget(self.folders)
        self._splitter.addWidget(self._below)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([170, 500])
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._splitter)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(top)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.store.changed.connect(self._show_contents)
        self.store.found.connect(self._show_hits)
        self.store.failed.connect(self._tell_failure)
        self.errands.told.connect(self._tell)
        self.errands.open_requested.connect(self._open_revision)
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self._search)
        self._timer.timeout.connect(self._search)
        self.folders.folder_chosen.connect(self._show_folder)
        self.folders.folders.dropped.connect(self._drop)
        self.folders.folders.rename_requested.connect(self.errands.rename_folder)
        self.folders.customContextMenuRequested.connect(self._show_folder_menu)
        self.list.entries.rename_requested.connect(self.errands.rename)
        self.list.customContextMenuRequested.connect(self._show_entry_menu)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.empty.import_requested.connect(self.errands.import_folder)
        self.empty.save_requested.connect(self._ask_to_save)

    def _add_button(self, row: QHBoxLayout, icon: str, action: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.clicked.connect(action)
        row.addWidget(button)
        self._buttons[icon] = button
        return button

    # For the window

    def refresh(self) -> None:
        """List anew what the catalogue holds."""
        self.store.read()

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icons in the colours of now."""
        self.search.setPlaceholderText(self.tr("Search in all procedures"))
        self.search.setAccessibleName(self.tr("Search in all procedures"))
        self.folders.setAccessibleName(self.tr("Folders"))
        self.list.setAccessibleName(self.tr("Procedures"))
        for icon, text in (
            ("upload", self.tr("Save the shown procedure into the catalogue")),
            ("folder", self.tr("New folder")),
            ("download", self.tr("Import a folder of BPMN files…")),
            ("layout-grid", self.tr("Show a grid of pictures")),
        ):
            button = self._buttons[icon]
            button.setIcon(self._icons.icon(icon))
            button.setToolTip(as_tooltip(text))
            button.setAccessibleName(text)
        self.empty.retranslate()
        self._show_contents()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # What is listed

    def _show_contents(self) -> None:
        contents = self.store.contents
        is_empty = self.store.is_read and contents.is_empty
        self.pages.setCurrentWidget(self.empty if is_empty else self._splitter)
        self.folders.show_contents(contents)
        if self.search.text().strip():
            self._search()
        else:
            self._show_folder(self.folders.folder)

    def _show_folder(self, folder: int) -> None:
        if self.search.text():
            self.search.clear()
        contents = self.store.contents
        if folder == REMOVED:
            found: Sequence[Entry] = contents.removed
        elif folder == ALL:
            found = contents.entries
        else:
            found = contents.in_folder(folder)
        self._show_lines([self._line(entry) for entry in found])
        self.nothing.tell(self.tr("This folder is empty. Drag procedures here, or save one."))

    def _line(self, entry: Entry) -> Line:
        return Line(entry, entry.title or self.tr("Without a title"), when(entry.updated))

    def _search(self) -> None:
        self._timer.stop()
        words = self.search.text()
        if words.strip():
            self.store.search(words)
        else:
            self.store.forget_search()
            self._show_folder(self.folders.folder)

    def _show_hits(self, hits: Sequence[Hit]) -> None:
        lines: list[Line] = []
        for hit in hits:
            title = hit.entry.title or self.tr("Without a title")
            is_title = hit.snippet == hit.entry.title
            text = when(hit.entry.updated) if is_title else hit.snippet
            marks = () if is_title else hit.highlights
            lines.append(Line(hit.entry, title, text, marks, hit.element))
        self._show_lines(lines)
        self.nothing.tell(self.tr("Nothing was found. Try fewer or shorter words."))

    def _show_lines(self, lines: Sequence[Line]) -> None:
        chosen = [entry.id for entry in self.list.chosen]
        self.list.entries.show_lines(lines)
        for row, line in enumerate(lines):
            if line.entry.id in chosen:
                self.list.setCurrentIndex(self.list.entries.index(row))
        self._below.setCurrentWidget(self.list if lines else self.nothing)

    def _show_as(self) -> None:
        self.list.show_grid(self._buttons["layout-grid"].isChecked())

    # What is asked for

    def _open(self, line: Line) -> None:
        if line.entry.removed:
            self.errands.restore([line.entry])
        else:
            self.open_requested.emit(line.entry.id, 0, line.element)

    def _open_revision(self, procedure: int, revision: int) -> None:
        self.open_requested.emit(procedure, revision, "")

    def _ask_to_save(self) -> None:
        self.save_requested.emit(max(ALL, self.folders.folder))

    def _add_folder(self) -> None:
        folder = self.folders.folder
        self.errands.add_folder(folder if folder > ALL else None, self.edit_folder)

    def edit_folder(self, folder: int) -> None:
        """Let the user change a folder's name."""
        index = self.folders.folders.index_of(folder)
        self.folders.setCurrentIndex(index)
        if self.folders.isVisible():
            self.folders.edit(index)

    def _drop(self, procedures: Sequence[int], folder: int) -> None:
        known = {entry.id: entry for entry in self.store.contents.entries}
        known |= {entry.id: entry for entry in self.store.contents.removed}
        entries = [known[each] for each in procedures if each in known]
        if folder == REMOVED:
            self.errands.remove(entries)
        else:
            self.errands.move(entries, folder or None)

    def _remove(self) -> None:
        self.errands.remove([entry for entry in self.list.chosen if not entry.removed])

    def _show_entry_menu(self, at: QPoint) -> None:
        entries = self.list.chosen
        if entries:
            menu = entry_menu(self, entries)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _show_folder_menu(self, at: QPoint) -> None:
        folder = self.folders.folders.folder_at(self.folders.indexAt(at))
        if folder >= ALL:
            menu = folder_menu(self, folder)
            menu.popup(self.folders.viewport().mapToGlobal(at))

    # What is told

    def _tell(self, text: str, undo: Callable[[], None] | None) -> None:
        choices = [] if undo is None else [(self.tr("Undo"), undo)]
        self.notice.tell(text, choices)

    def _tell_failure(self, error: ProceditError) -> None:
        again = (self.tr("Try again"), partial(self.store.read))
        self.notice.tell(error_text(error), [again], is_warning=True)

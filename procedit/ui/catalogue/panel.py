"""The catalogue panel."""

from __future__ import annotations

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

from procedit.catalogue import counted, narrowed
from procedit.catalogue.failures import DAMAGED
from procedit.ui.catalogue.empty import EmptyCatalogue
from procedit.ui.catalogue.entry_model import Line
from procedit.ui.catalogue.errands import Errands
from procedit.ui.catalogue.facet_tree import FacetTree
from procedit.ui.catalogue.folder_model import ALL, FAVOURITES, RECENT, REMOVED
from procedit.ui.catalogue.lists import EntryList, FolderTree
from procedit.ui.catalogue.menus import entry_menu, folder_menu
from procedit.ui.catalogue.preview import PreviewPane
from procedit.ui.catalogue.search_menu import SearchMenu
from procedit.ui.catalogue.sorting import SortButton
from procedit.ui.catalogue.store import Store
from procedit.ui.catalogue.thumbnails import Thumbnails
from procedit.ui.catalogue.wording import Order, facts_line, in_order
from procedit.ui.notice import NoticeBar
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from procedit.catalogue import Entry
    from procedit.errors import ProceditError
    from procedit.ui.catalogue.work import Found
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.icons import Icons
    from procedit.ui.theme import Theme

_TYPING_MS = 120
_WIDE = 640
"""Pixels from which folders, list and preview stand side by side."""


class CataloguePanel(QWidget):
    """``open_requested`` tells an entry's id, a revision's id (0: the newest), and an element's id.

    ``save_requested`` asks to save the shown procedure into the folder with that id (0: at the top).
    """

    open_requested = Signal(int, int, str)
    save_requested = Signal(int)
    step_requested = Signal(int, object)
    """An entry's id and the ``Step`` that its status is to take."""

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
        self.facets = FacetTree(self)
        self.list = EntryList(Thumbnails(path, self), theme, self)
        self.preview = PreviewPane(path, self)
        self.sorting = SortButton(icons, self)
        self.narrowing = QToolButton(self)
        self.narrowing.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.narrowing.hide()
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self._keep = self.search.addAction(icons.icon("star"), trailing)
        self._kept = SearchMenu(self.search, self.store)
        self._ids: Sequence[int] = ()
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
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.search)
        top.addLayout(self._tools())
        top.addWidget(self.narrowing)
        self._above = _stacked(self, self.folders, self.facets)
        self._below = _stacked(self, self.list, self.nothing)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        for part in (self._above, self._below, self.preview):
            self._splitter.addWidget(part)
        self.preview.hide()
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([190, 420, 260])
        self.pages = _stacked(self, self._splitter, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(top)
        column.addWidget(self.pages, 1)

    def _tools(self) -> QHBoxLayout:
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
        self._add_button(tools, "filter", self._show_narrowing).setCheckable(True)
        tools.addWidget(self.sorting)
        self._add_button(tools, "eye", self._show_preview).setCheckable(True)
        self._add_button(tools, "layout-grid", self._show_as).setCheckable(True)
        return tools

    def _connect(self) -> None:
        self.store.changed.connect(self._show_contents)
        self.store.found.connect(self._show_hits)
        self.store.failed.connect(self._tell_failure)
        self.errands.told.connect(self._tell)
        self.errands.step_requested.connect(self.step_requested)
        self.errands.open_requested.connect(self._open_revision)
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self._search)
        self._timer.timeout.connect(self._search)
        self._keep.triggered.connect(self._kept.show)
        self.facets.narrowed.connect(self._relist)
        self.narrowing.clicked.connect(self.facets.clear_chosen)
        self.sorting.changed.connect(self._relist)
        self.preview.notes_changed.connect(self.errands.set_notes)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.entries.modelReset.connect(self._follow)
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
            ("filter", self.tr("Narrow by level, status, role and more")),
            ("eye", self.tr("Show a closer look at the chosen procedure")),
            ("layout-grid", self.tr("Show a grid of pictures")),
        ):
            button = self._buttons[icon]
            button.setIcon(self._icons.icon(icon))
            button.setToolTip(as_tooltip(text))
            button.setAccessibleName(text)
        self._keep.setIcon(self._icons.icon("star"))
        self._keep.setToolTip(as_tooltip(self.tr("Kept searches")))
        self.facets.setAccessibleName(self.tr("Narrow by"))
        self.narrowing.setIcon(self._icons.icon("x"))
        self.sorting.retranslate()
        self.preview.retranslate()
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
        self._relist()

    def _relist(self) -> None:
        chosen = len(self.facets.chosen)
        self.narrowing.setVisible(chosen > 0)
        self.narrowing.setText(self.tr("Clear %n filter(s)", "", chosen))
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
        elif folder == FAVOURITES:
            found = contents.favourites
        elif folder == RECENT:
            found = contents.recent
        elif folder == ALL:
            found = contents.entries
        else:
            found = contents.in_folder(folder)
        self._count([entry.id for entry in found])
        left = set(narrowed(self._ids, contents.facets, self.facets.chosen))
        order = self.sorting.order
        by_hand = folder in (REMOVED, RECENT) and order is Order.TITLE
        shown = found if by_hand else in_order(found, order)
        self._show_lines([self._line(entry) for entry in shown if entry.id in left])
        if self.facets.chosen:
            self.nothing.tell(self.tr("No procedure has all of this. Clear a filter."))
        else:
            self.nothing.tell(self.tr("This folder is empty. Drag procedures here, or save one."))

    def _count(self, ids: Sequence[int]) -> None:
        self._ids = ids
        if self._buttons["filter"].isChecked():
            known = self.store.contents.facets
            self.facets.show_counts(counted(ids, known, self.facets.chosen))

    def _line(self, entry: Entry) -> Line:
        return Line(entry, entry.title or self.tr("Without a title"), facts_line(entry))

    def _search(self) -> None:
        self._timer.stop()
        words = self.search.text()
        if words.strip():
            with_all = self._buttons["filter"].isChecked()
            self.store.search(words, self.facets.chosen, with_all=with_all)
        else:
            self.store.forget_search()
            self._show_folder(self.folders.folder)

    def _show_hits(self, found: Found) -> None:
        lines: list[Line] = []
        self._count(found.ids)
        for hit in found.hits:
            title = hit.entry.title or self.tr("Without a title")
            is_title = hit.snippet == hit.entry.title
            text = facts_line(hit.entry) if is_title else hit.snippet
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

    def _follow(self) -> None:
        line = self.list.chosen_line
        if self._buttons["eye"].isChecked():
            self.preview.show_entry(line.entry if line is not None else None)

    def _show_preview(self) -> None:
        is_shown = self._buttons["eye"].isChecked()
        self.preview.setVisible(is_shown)
        self._follow()

    def _show_narrowing(self) -> None:
        is_shown = self._buttons["filter"].isChecked()
        self._above.setCurrentWidget(self.facets if is_shown else self.folders)
        self._relist()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        Along = Qt.Orientation  # noqa: N806 - it is a class
        self._splitter.setOrientation(Along.Horizontal if is_wide else Along.Vertical)

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
        elif folder == FAVOURITES:
            self.errands.set_favourite(entries, True)
        elif folder < ALL:
            return
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
        choices = [(self.tr("Try again"), self.store.read)]
        if error.template == DAMAGED:
            choices.append((self.tr("Restore the backup"), self.errands.restore_backup))
        self.notice.tell(error_text(error), choices, is_warning=True)


def _stacked(parent: QWidget, *pages: QWidget) -> QStackedWidget:
    """The pages of which one is seen."""
    stack = QStackedWidget(parent)
    for page in pages:
        stack.addWidget(page)
    return stack

"""The two lists of the panel: folders above, procedures below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QTreeView

from procedit.ui.catalogue.delegate import EntryDelegate
from procedit.ui.catalogue.entry_model import EntryModel
from procedit.ui.catalogue.folder_model import FolderModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from procedit.catalogue import Entry
    from procedit.ui.catalogue.entry_model import Line
    from procedit.ui.catalogue.thumbnails import Thumbnails
    from procedit.ui.catalogue.work import Contents
    from procedit.ui.icons import Icons
    from procedit.ui.theme import Theme

_Trigger = QAbstractItemView.EditTrigger


class FolderTree(QTreeView):
    """The folders; ``folder_chosen`` tells which one is shown."""

    folder_chosen = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.folders = FolderModel(icons, self)
        self.setModel(self.folders)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(_Trigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().currentChanged.connect(self._tell)
        self._is_filling = False

    @property
    def folder(self) -> int:
        """The folder that is shown."""
        return self.folders.folder_at(self.currentIndex())

    def show_contents(self, contents: Contents) -> None:
        """Show these folders, and stay at the one that is shown."""
        chosen = self.folder
        self._is_filling = True
        self.folders.show_contents(contents)
        self.expandToDepth(1)
        self.choose(chosen)
        self._is_filling = False

    def choose(self, folder: int) -> None:
        """Show a folder."""
        self.setCurrentIndex(self.folders.index_of(folder))

    def _tell(self) -> None:
        if not self._is_filling:
            self.folder_chosen.emit(self.folder)


class EntryList(QListView):
    """The procedures; ``opened`` tells the line of one that is to be opened."""

    opened = Signal(object)
    removed = Signal()

    def __init__(self, thumbnails: Thumbnails, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.drawing = EntryDelegate(thumbnails, theme, self)
        self.setModel(self.entries)
        self.setItemDelegate(self.drawing)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_Trigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._open)
        thumbnails.arrived.connect(self.entries.refresh)

    def show_grid(self, is_grid: bool) -> None:
        """Show a grid of pictures, or a list."""
        self.drawing.is_grid = is_grid
        mode = QListView.ViewMode.IconMode if is_grid else QListView.ViewMode.ListMode
        self.setViewMode(mode)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setSpacing(4 if is_grid else 0)
        self.setGridSize(QSize())
        self.scheduleDelayedItemsLayout()

    @property
    def chosen(self) -> list[Entry]:
        """The selected procedures."""
        lines = (self.entries.line(index) for index in self.selectedIndexes())
        return [line.entry for line in lines if line is not None]

    @property
    def chosen_line(self) -> Line | None:
        """The current line."""
        return self.entries.line(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        line = self.chosen_line
        if line is not None:
            self.opened.emit(line)

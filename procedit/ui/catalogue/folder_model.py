"""The folders as a tree that procedures can be dropped on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from procedit.ui.catalogue.entry_model import MIME, dropped_entries

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from procedit.ui.catalogue.work import Contents
    from procedit.ui.icons import Icons

    Index = QModelIndex | QPersistentModelIndex

ALL, REMOVED, FAVOURITES, RECENT = 0, -1, -2, -3
"""Stand for all procedures, the removed ones and so on; folders have ids from 1."""
_FOLDER = Qt.ItemDataRole.UserRole
_Flag = Qt.ItemFlag


class FolderModel(QStandardItemModel):
    """All procedures, with the folders below; then those that are listed for another reason, if any."""

    dropped = Signal(object, int)
    """Ids of procedures, and the folder they were dropped on."""
    rename_requested = Signal(int, str)

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._items: dict[int, QStandardItem] = {}

    def show_contents(self, contents: Contents) -> None:
        """Show these folders."""
        self.clear()
        self._items = {}
        top = self._item(ALL, self.tr("All procedures"), "books")
        self.appendRow(top)
        waiting = list(contents.folders)
        while waiting:
            ready = [each for each in waiting if (each.parent or ALL) in self._items]
            if not ready:
                break
            for folder in ready:
                item = self._item(folder.id, folder.name, "folder")
                item.setEditable(True)
                self._items[folder.parent or ALL].appendRow(item)
            waiting = [each for each in waiting if each not in ready]
        if contents.favourites:
            self.appendRow(self._item(FAVOURITES, self.tr("Favourites"), "star"))
        if contents.recent:
            self.appendRow(self._item(RECENT, self.tr("Recently opened"), "history"))
        if contents.removed:
            self.appendRow(self._item(REMOVED, self.tr("Recently removed"), "trash"))

    def folder_at(self, index: Index) -> int:
        """The folder of a row."""
        found = index.data(_FOLDER)
        return ALL if found is None else int(found)

    def index_of(self, folder: int) -> QModelIndex:
        """The row of a folder, that of all procedures if it is gone."""
        item = self._items.get(folder) or self._items.get(ALL)
        return QModelIndex() if item is None else item.index()

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a new name on; it is shown once the catalogue has taken it."""
        if role == Qt.ItemDataRole.EditRole and isinstance(value, str):
            if value.strip() and value != index.data():
                self.rename_requested.emit(self.folder_at(index), value)
            return False
        return super().setData(index, value, role)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return row < 0 and parent.isValid() and bool(dropped_entries(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Hand the drop on; nothing is moved here before the catalogue has done it."""
        if self.canDropMimeData(data, action, row, column, parent):
            self.dropped.emit(dropped_entries(data), self.folder_at(parent))
        return False

    def _item(self, folder: int, name: str, icon: str) -> QStandardItem:
        item = QStandardItem(self._icons.icon(icon), name)
        item.setData(folder, _FOLDER)
        item.setEditable(False)
        item.setDragEnabled(False)
        self._items[folder] = item
        return item

"""Procedures of the catalogue as a list that can be dragged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from procedit.ui.plain import as_tooltip, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from procedit.catalogue import Entry

    Index = QModelIndex | QPersistentModelIndex

MIME = "application/x-procedit-entries"
LINE = Qt.ItemDataRole.UserRole
"""The role that gives the whole line."""
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Line:
    """What is shown of a procedure: its title, a second text, and what is bold in that.

    ``highlights`` are (start, length); ``element`` is the id of the element that was found.
    """

    entry: Entry
    title: str
    text: str = ""
    highlights: tuple[tuple[int, int], ...] = ()
    element: str = ""


class EntryModel(QAbstractListModel):
    """The lines that are shown now."""

    rename_requested = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these; equal ones stay as they are."""
        fresh = list(lines)
        if fresh == self.lines:
            return
        self.beginResetModel()
        self.lines = fresh
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line of a row."""
        return self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None

    def refresh(self, procedures: Sequence[int]) -> None:
        """Draw these procedures anew."""
        for row, line in enumerate(self.lines):
            if line.entry.id in procedures:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role in (_Role.DisplayRole, _Role.EditRole):
            return line.title
        if role == _Role.ToolTipRole:
            return as_tooltip(shortened(line.title, 300))
        return f"{line.title}. {line.text}" if role == _Role.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Hand a new title on; it is shown once the catalogue has taken it."""
        line = self.line(index)
        if line is not None and isinstance(value, str) and value != line.title:
            self.rename_requested.emit(line.entry.id, value)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        if line is not None and not line.entry.removed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        lines = [line for line in map(self.line, indexes) if line is not None]
        data = QMimeData()
        data.setData(MIME, ",".join(str(line.entry.id) for line in lines).encode())
        return data


def dropped_entries(data: QMimeData) -> list[int]:
    """The ids of the procedures that are being dragged."""
    text = bytes(data.data(MIME).data()).decode("ascii", "ignore")
    return [int(part) for part in text.split(",") if part.isdecimal()]

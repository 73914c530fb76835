"""The outline's rows as Qt's views want them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from procedit.ui.naming import element_label, full_label
from procedit.ui.outline_tree import roots, rows_below
from procedit.ui.plain import as_tooltip

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.element import Element
    from procedit.ui.element_icons import ElementIcons

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.DecorationRole)


@dataclass(eq=False)
class _Row:
    key: str
    id: int
    parent: _Row | None = None
    number: int = 0
    rows: list[_Row] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """Rows hold keys; names are read from the document when they are painted."""

    def __init__(self, icons: ElementIcons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._document: Document | None = None
        self._root = _Row("", -1)
        self._rows: dict[str, _Row] = {}
        self._by_id: list[_Row] = []

    def show(self, document: Document | None) -> None:
        """Show the elements of ``document``, or nothing."""
        self.beginResetModel()
        self._document = document
        self._root = _Row("", -1)
        self._rows = {}
        self._by_id = []
        if document is not None:
            self._fill(self._root, roots(document))
        self.endResetModel()

    def refresh_names(self, keys: frozenset[str]) -> None:
        """Paint these elements' rows again."""
        for key in keys:
            index = self.index_of(key)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The shown keys below each shown key, in order; the topmost ones below the empty one."""
        found = {"": tuple(row.key for row in self._root.rows)}
        for key, row in self._rows.items():
            found[key] = tuple(below.key for below in row.rows)
        return found

    def key_at(self, index: _Index) -> str:
        """The key of a row's element."""
        return self._row(index).key

    def index_of(self, key: str) -> QModelIndex:
        """Where the element's row is; invalid if it has none."""
        row = self._rows.get(key)
        return _ROOT if row is None else self.createIndex(row.number, 0, row.id)

    def _fill(self, above: _Row, elements: list[Element]) -> None:
        for element in elements:
            if element.key in self._rows:
                continue  # a broken file may list an element in two lanes
            row = _Row(element.key, len(self._by_id), above, len(above.rows))
            above.rows.append(row)
            self._rows[element.key] = row
            self._by_id.append(row)
            self._fill(row, rows_below(element))

    # What Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return len(self._row(parent).rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 1

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        rows = self._row(parent).rows
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row].id)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # Qt's other overload is the object's parent
        above = self._row(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.number, 0, above.id)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if role not in _ROLES:
            return None
        document = self._document
        element = document.find(self.key_at(index)) if document is not None else None
        if element is None:
            return None
        if role == _Role.ToolTipRole:
            return as_tooltip(full_label(element))
        if role == _Role.DecorationRole:
            return self._icons.icon(element)
        return element_label(element)

    def _row(self, index: _Index) -> _Row:
        return self._by_id[index.internalId()] if index.isValid() else self._root

"""Content of an element that is only shown, as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from procedit.ui.plain import as_tooltip, shortened
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.properties.groups.extensions import foreign
from procedit.ui.properties.groups.further import rest

if TYPE_CHECKING:
    from procedit.ui.properties.groups.branches import Branch

_LINES = 12


class TreeView(FieldEditor):
    """Elements, attributes and texts that other tools wrote."""

    def _input(self) -> QTreeWidget:
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setUniformRowHeights(True)
        self._left = 0
        return self.tree

    def _value(self) -> str:
        return ""

    def _show(self, value: str, *, is_mixed: bool) -> None:
        self.tree.clear()
        element = self.row.elements[0]
        count = 0
        for each in foreign(element) if self.row.field.id == "extensions" else rest(element):
            count += self._add(self.tree.invisibleRootItem(), each)
        self.tree.expandToDepth(1)
        self.tree.resizeColumnToContents(0)
        rows = min(_LINES, max(2, count))
        self.tree.setFixedHeight(rows * (self.fontMetrics().height() + 11) + 6)

    def _add(self, parent: QTreeWidgetItem, branch: Branch) -> int:
        """Add a branch with all below it; gives how many lines that are."""
        item = QTreeWidgetItem(parent, [branch.name, shortened(branch.text, 200)])
        item.setToolTip(0, as_tooltip(branch.name))
        item.setToolTip(1, as_tooltip(branch.text[:2000]))
        return 1 + sum(self._add(item, each) for each in branch.below)

"""Foreign content of an element as a tree that is only shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from procedit.bpmn.names import local_name
from procedit.model.facade import is_element
from procedit.model.node import tag_of
from procedit.ui.plain import as_tooltip, shortened
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.properties.groups.extensions import is_foreign

if TYPE_CHECKING:
    from procedit.model.node import Node

_MOST = 500
_DEEPEST = 20
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
        self._left = _MOST
        element = self.row.elements[0]
        for name, text in element.attributes.items():
            if is_foreign(name):
                self._add(None, local_name(name), text)
        for node in element.child_nodes("extensionElements"):
            for child in node:
                self._grow(None, child, 0)
        self.tree.expandToDepth(1)
        self.tree.resizeColumnToContents(0)
        rows = min(_LINES, max(2, _MOST - self._left))
        self.tree.setFixedHeight(rows * (self.fontMetrics().height() + 11) + 6)

    def _grow(self, parent: QTreeWidgetItem | None, node: Node, depth: int) -> None:
        if not is_element(node) or self._left <= 0 or depth > _DEEPEST:
            return
        item = self._add(parent, local_name(tag_of(node)), (node.text or "").strip())
        for name, text in node.items():
            self._add(item, local_name(str(name)), str(text))
        for child in node:
            self._grow(item, child, depth + 1)

    def _add(self, parent: QTreeWidgetItem | None, name: str, text: str) -> QTreeWidgetItem:
        self._left -= 1
        item = QTreeWidgetItem([name, shortened(text, 200)])
        item.setToolTip(0, as_tooltip(name))
        item.setToolTip(1, as_tooltip(text[:2000]))
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

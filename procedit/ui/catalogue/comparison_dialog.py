"""What differs between two revisions, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.bank.comparison import compare
from procedit.bank.finding import named
from procedit.ui.plain import as_tooltip, shortened
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bank.comparison import Comparison
    from procedit.model.document import Document

Row = tuple[str, str, str, str]
"""An element's name, what differs, and how it was and is."""


class Differences:
    """The rows of a comparison by kind."""

    def __init__(self, before: Document, after: Document) -> None:
        found: Comparison = compare(before, after)
        self.added = [(_name(after, key), "", "", "") for key in found.added]
        self.removed = [(_name(before, key), "", "", "") for key in found.removed]
        self.changed: list[Row] = [
            (each.name, one.attribute, one.before, one.after)
            for each in found.changed
            for one in each.differences
        ]
        self.moved = [(_name(after, key), "", "", "") for _, key in found.moved]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.added or self.removed or self.changed or self.moved)


def differences_of(before: bytes, after: bytes) -> Differences:
    """What differs between two files; needs no window."""
    return Differences(read(before), read(after))


def _name(document: Document, key: str) -> str:
    element = document.find(key)
    return key if element is None else named(element)


class ComparisonDialog(QDialog):
    """Lists what was added, removed, changed and moved."""

    def __init__(self, heading: str, found: Differences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Comparison"))
        self.resize(820, 520)
        title = QLabel(heading, self)
        title.setObjectName("title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(4)
        self.list.setHeaderLabels(
            [self.tr("Element"), self.tr("What"), self.tr("Before"), self.tr("After")]
        )
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for name, rows in (
            (self.tr("Added"), found.added),
            (self.tr("Removed"), found.removed),
            (self.tr("Changed"), found.changed),
            (self.tr("Moved"), found.moved),
        ):
            self._add(name, rows)
        if found.is_empty:
            self.list.addTopLevelItem(QTreeWidgetItem([self.tr("Nothing differs.")]))
        self.list.setColumnWidth(0, 280)
        self.list.setColumnWidth(1, 120)
        self.list.setColumnWidth(2, 190)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (title, self.list, buttons):
            column.addWidget(widget)

    def _add(self, name: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        top = QTreeWidgetItem([f"{name} ({len(rows)})"])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        self.list.addTopLevelItem(top)
        for row in rows:
            item = QTreeWidgetItem([shortened(" ".join(text.split()), 200) for text in row])
            for column, text in enumerate(row):
                item.setToolTip(column, as_tooltip(shortened(text, 1000)))
            top.addChild(item)
        top.setExpanded(True)

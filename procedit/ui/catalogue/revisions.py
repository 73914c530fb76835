"""The revisions of a procedure, to look at one or to go back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.catalogue.dates import when
from procedit.ui.catalogue.wording import value_name
from procedit.ui.plain import as_tooltip, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.catalogue import Entry, Revision

_REVISION = Qt.ItemDataRole.UserRole


class RevisionsDialog(QDialog):
    """Lists the revisions, the newest first."""

    open_requested = Signal(int)
    restore_requested = Signal(int)
    comparison_requested = Signal(int)

    def __init__(self, entry: Entry, revisions: Sequence[Revision], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Revisions"))
        self.resize(680, 440)
        title = QLabel(entry.title, self)
        title.setObjectName("title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.list = self._made_list()
        for number, revision in enumerate(revisions):
            self._add(revision, is_newest=number == 0)
        for column in range(4):
            self.list.resizeColumnToContents(column)
        self.open_button = QPushButton(self.tr("&Open as a copy"), self)
        self.compare_button = QPushButton(self.tr("&Compare with the newest"), self)
        self.compare_button.clicked.connect(self._compare)
        self.restore_button = QPushButton(self.tr("&Go back to this one"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.compare_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.open_button.clicked.connect(self._open)
        self.restore_button.clicked.connect(self._restore)
        self.list.itemDoubleClicked.connect(self._open)
        self.list.currentItemChanged.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (title, self.list, buttons):
            column.addWidget(widget)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setRootIsDecorated(False)
        made.setColumnCount(5)
        made.setHeaderLabels(
            [
                self.tr("Saved"),
                self.tr("Version"),
                self.tr("Status"),
                self.tr("Size"),
                self.tr("Note"),
            ]
        )
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return made

    def _add(self, revision: Revision, *, is_newest: bool) -> None:
        size = QLocale().formattedDataSize(revision.size)
        moment = when(revision.created)
        if is_newest:
            moment = self.tr("{moment} (newest)").format(moment=moment)
        status = value_name("status", revision.status)
        item = QTreeWidgetItem([moment, revision.version, status, size, revision.note])
        item.setToolTip(4, as_tooltip(shortened(revision.note, 1000)))
        item.setData(0, _REVISION, revision.id)
        self.list.addTopLevelItem(item)

    def _chosen(self) -> int:
        item = self.list.currentItem()
        return 0 if item is None else int(item.data(0, _REVISION))

    def _follow(self) -> None:
        item = self.list.currentItem()
        place = self.list.indexOfTopLevelItem(item) if item is not None else -1
        self.open_button.setEnabled(place >= 0)
        self.restore_button.setEnabled(place > 0)
        self.compare_button.setEnabled(place > 0)

    def _open(self) -> None:
        self.open_requested.emit(self._chosen())
        self.accept()

    def _compare(self) -> None:
        self.comparison_requested.emit(self._chosen())

    def _restore(self) -> None:
        self.restore_requested.emit(self._chosen())
        self.accept()

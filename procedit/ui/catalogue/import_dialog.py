"""Importing a folder: progress, cancel, and what became of each file."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.catalogue import Fate, import_folder
from procedit.ui.background import run_in_background
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import error_text, translated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from procedit.catalogue import ImportResult
    from procedit.errors import ProceditError
    from procedit.ui.icons import Icons

_ICONS = {
    Fate.ADDED: "circle-plus",
    Fate.REVISED: "history",
    Fate.UNCHANGED: "check",
    Fate.REFUSED: "alert-triangle",
}


class _Progress(QObject):
    """Carries the progress from the importing thread."""

    moved = Signal(int, int, str)


class ImportDialog(QDialog):
    """Imports as soon as it is shown; ``imported`` tells that something is in the catalogue."""

    imported = Signal()

    def __init__(self, catalogue: Path, folder: Path, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._folder = folder
        self._icons = icons
        self._stopped = Event()
        self._is_running = False
        self.results: list[ImportResult] = []
        self.setWindowTitle(self.tr("Import a folder"))
        self.resize(620, 460)
        self.told = QLabel(self.tr("Looking for procedures in {folder}…").format(folder=folder))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.list = self._make_list()
        self.button = QPushButton(self.tr("Cancel"), self)
        self.button.clicked.connect(self.reject)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.told, self.bar, self.list, buttons):
            column.addWidget(widget)
        self._progress = _Progress(self)
        self._progress.moved.connect(self._show_progress)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setRootIsDecorated(False)
        made.setColumnCount(3)
        made.setHeaderLabels([self.tr("Result"), self.tr("File"), self.tr("Reason")])
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setUniformRowHeights(True)
        return made

    @property
    def is_running(self) -> bool:
        """Whether files are still being read."""
        return self._is_running

    def start(self) -> None:
        """Begin to import."""
        self._is_running = True
        catalogue, folder = self._catalogue, self._folder
        moved, stopped = self._progress.moved, self._stopped

        def work() -> list[ImportResult]:
            return import_folder(
                catalogue,
                folder,
                lambda done, count, path: moved.emit(done, count, path.name),
                stopped.is_set,
            )

        run_in_background(self, work, done=self._show_results, failed=self._fail)

    def reject(self) -> None:
        """Stop after the file at hand; when nothing runs any more, close."""
        if self._is_running:
            self._stopped.set()
            self.button.setEnabled(False)
            self.told.setText(self.tr("Stopping. What was read so far is kept…"))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _show_progress(self, done: int, count: int, name: str) -> None:
        self.bar.setRange(0, count)
        self.bar.setValue(done)
        if not self._stopped.is_set():
            text = self.tr("{done} of {count}: {name}")
            self.told.setText(text.format(done=done, count=count, name=name))

    def _show_results(self, results: Sequence[ImportResult]) -> None:
        self.results = list(results)
        refused = [each for each in results if each.fate is Fate.REFUSED]
        for each in (*refused, *(other for other in results if other not in refused)):
            self._add(each)
        for column in range(2):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(280, self.list.columnWidth(column) + 12))
        read = len(results) - len(refused)
        text = self.tr("%n procedure(s) are in the catalogue now.", "", read)
        if refused:
            text += " " + self.tr(
                "%n file(s) could not be read; the list says why.", "", len(refused)
            )
        if not results:
            text = self.tr("There are no BPMN files in {folder}.").format(folder=self._folder)
        self._finish(text)
        self.imported.emit()

    def _fail(self, error: ProceditError) -> None:
        self._finish(error_text(error))

    def _finish(self, text: str) -> None:
        self._is_running = False
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.told.setText(text)
        self.button.setEnabled(True)
        self.button.setText(self.tr("Close"))
        self.button.setDefault(True)

    def _add(self, result: ImportResult) -> None:
        reason = "" if result.refusal is None else error_text(result.refusal)
        path = result.path
        name = (
            str(path.relative_to(self._folder)) if path.is_relative_to(self._folder) else str(path)
        )
        item = QTreeWidgetItem([translated("Fate", result.fate.value), name, reason])
        item.setIcon(0, self._icons.icon(_ICONS[result.fate]))
        item.setToolTip(1, as_tooltip(str(path)))
        item.setToolTip(2, as_tooltip(reason))
        self.list.addTopLevelItem(item)

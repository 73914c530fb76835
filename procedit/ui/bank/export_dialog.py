"""Handing over: progress, cancel, and the one list of what the checks found."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
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

from procedit.bank.finding import ERROR, WARNING
from procedit.bank.run import blocks
from procedit.ui.background import run_in_background
from procedit.ui.bank.handing import hand_over
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from procedit.bank.finding import Finding
    from procedit.errors import ProceditError
    from procedit.ui.bank.handing import Errand, Outcome
    from procedit.ui.icons import Icons

_PLACE = Qt.ItemDataRole.UserRole
_RANKS = (ERROR, WARNING)


class _Progress(QObject):
    """Carries the progress from the working thread."""

    moved = Signal(int, int)


class ExportDialog(QDialog):
    """Hands over as soon as it is started. ``shown`` tells the number of a file and an element of it."""

    shown = Signal(int, str)

    def __init__(
        self, errand: Errand, titles: Sequence[str], icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._errand = errand
        self._titles = titles
        self._icons = icons
        self._stopped = Event()
        self.is_running = False
        self.outcome: Outcome | None = None
        self.setWindowTitle(self.tr("Hand over to the bank"))
        self.resize(760, 460)
        self.told = QLabel(self.tr("The procedures are checked…"), self)
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
        made.setHeaderLabels([self.tr("Check"), self.tr("Finding"), self.tr("Procedure")])
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setUniformRowHeights(True)
        made.itemActivated.connect(self._go_to)
        made.itemClicked.connect(self._go_to)
        return made

    def start(self) -> None:
        """Begin."""
        self.is_running = True
        errand, moved, stopped = self._errand, self._progress.moved, self._stopped

        def work() -> Outcome:
            return hand_over(errand, moved.emit, stopped.is_set)

        run_in_background(self, work, done=self._show, failed=self._fail)

    def reject(self) -> None:
        """Stop; when nothing runs any more, close."""
        if self.is_running:
            self._stopped.set()
            self.button.setEnabled(False)
            self.told.setText(self.tr("Stopping…"))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _show_progress(self, done: int, count: int) -> None:
        self.bar.setRange(0, count)
        self.bar.setValue(done)

    def _show(self, outcome: Outcome) -> None:
        self.outcome = outcome
        for number, finding in sorted(outcome.findings, key=lambda each: _rank(each[1])):
            self._add(number, finding)
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(1, 430)
        if outcome.is_written:
            text = self.tr("Written to {path}.").format(path=self._errand.target)
            if outcome.findings:
                text += " " + self.tr("The list says what could be better.")
        else:
            errors = sum(blocks([each]) for _, each in outcome.findings)
            text = self.tr(
                "Nothing was written, because the bank would refuse %n error(s). Click one to go there.",
                "",
                errors,
            )
        self._finish(text)

    def _fail(self, error: ProceditError) -> None:
        self._finish(error_text(error))

    def _finish(self, text: str) -> None:
        self.is_running = False
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.told.setText(text)
        self.button.setEnabled(True)
        self.button.setText(self.tr("Close"))
        self.button.setDefault(True)

    def _add(self, number: int, finding: Finding) -> None:
        text = finding.text.in_language(QLocale().name())
        item = QTreeWidgetItem([finding.id, text, self._titles[number]])
        item.setIcon(0, self._icons.icon(_ICONS.get(finding.upload, "info-circle")))
        item.setToolTip(1, as_tooltip(text))
        item.setToolTip(2, as_tooltip(self._titles[number]))
        item.setData(0, _PLACE, (number, finding.element))
        self.list.addTopLevelItem(item)

    def _go_to(self, item: QTreeWidgetItem) -> None:
        number, element = item.data(0, _PLACE)
        if not self.is_running:
            self.accept()
            self.shown.emit(number, element)


_ICONS = {ERROR: "alert-triangle", WARNING: "file-alert"}


def _rank(finding: Finding) -> tuple[int, str]:
    known = finding.upload in _RANKS
    return (_RANKS.index(finding.upload) if known else len(_RANKS), finding.id)

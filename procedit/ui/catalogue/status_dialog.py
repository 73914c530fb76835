"""Asks for the next status of a procedure and for what the change log is to say about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.catalogue.wording import value_name
from procedit.ui.catalogue.workflow import NEXT, Step, version_after

if TYPE_CHECKING:
    from procedit.catalogue import Entry


class StatusDialog(QDialog):
    """``step`` is what was asked for, once it is accepted."""

    def __init__(self, entry: Entry, by: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = entry.description
        self.setWindowTitle(self.tr("Change status"))
        self.setMinimumWidth(460)
        self.statuses = QComboBox(self)
        for status in NEXT[self._now]:
            self.statuses.addItem(value_name("status", status), status)
        self.by = QLineEdit(by, self)
        self.by.setPlaceholderText(self.tr("A role or workshop, no person"))
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(84)
        self.valid_from = QDateEdit(QDate.currentDate(), self)
        self.valid_from.setCalendarPopup(True)
        self.told = self._label("", "muted")
        self._form = QFormLayout()
        self._lay_out(entry.title)
        self.statuses.currentIndexChanged.connect(self._follow)
        self.by.textChanged.connect(self._follow)
        self.note.textChanged.connect(self._follow)
        self._follow()

    def _lay_out(self, title: str) -> None:
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.addRow(self.tr("&New status"), self.statuses)
        self._form.addRow(self.tr("&Holds from"), self.valid_from)
        self._form.addRow(self.tr("&By"), self.by)
        self._form.addRow(self.tr("&What is changed, and why"), self.note)
        Button = QDialogButtonBox.StandardButton  # noqa: N806 - it is a class
        buttons = QDialogButtonBox(Button.Ok | Button.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.ok = buttons.button(Button.Ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._label(title, "title"))
        column.addWidget(self.told)
        column.addLayout(self._form)
        column.addWidget(buttons)

    @property
    def _now(self) -> str:
        return self._known.status if self._known.status in NEXT else "draft"

    @property
    def step(self) -> Step:
        """The step as it is filled in."""
        return Step(
            self.statuses.currentData(),
            " ".join(self.note.toPlainText().split()),
            self.by.text().strip(),
            date.today().isoformat(),
            self.valid_from.date().toString(Qt.DateFormat.ISODate),
        )

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _follow(self) -> None:
        step = self.step
        self._form.setRowVisible(self.valid_from, step.status == "approved")
        self.ok.setEnabled(bool(step.by and step.note))
        version = self._known.version or "0.1"
        then = version_after(self._now, version, step.status)
        now = self.tr("Now: {status}, version {version}.").format(
            status=value_name("status", self._now), version=version
        )
        if then != version:
            more = self.tr("The change begins version {version}.").format(version=then)
        elif step.status == "approved":
            more = self.tr("An approved version cannot be changed; a change begins the next one.")
        elif step.status == "retired":
            more = self.tr("It stays in the catalogue, but is no longer to be used.")
        else:
            more = self.tr("Its content can still be changed.")
        self.told.setText(f"{now} {more}")

"""Which of the open procedures go into a package, and who sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.bank.municipalities import MUNICIPALITIES
from procedit.bank.package.manifest import Sender
from procedit.ui.plain import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence


class SelectionDialog(QDialog):
    """All are ticked to begin with."""

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Package for the bank"))
        self.resize(560, 420)
        self.list = QListWidget(self)
        for title in titles:
            item = QListWidgetItem(title, self.list)
            item.setToolTip(as_tooltip(title))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.itemChanged.connect(self._allow)
        self.municipality = QComboBox(self)
        self.municipality.addItem(self.tr("Not said"), "")
        for code, name in sorted(MUNICIPALITIES.items(), key=lambda each: each[1]):
            self.municipality.addItem(f"{name} ({code})", code)
        self.mailbox = QLineEdit(self)
        form = QFormLayout()
        form.addRow(self.tr("Sender"), self.municipality)
        form.addRow(self.tr("Shared mailbox"), self.mailbox)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.go = self.buttons.addButton(self.tr("Make the package…"), role.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), role.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self.buttons)

    @property
    def chosen(self) -> list[int]:
        """The places of the ticked procedures."""
        places = range(self.list.count())
        return [at for at in places if self.list.item(at).checkState() is Qt.CheckState.Checked]

    @property
    def sent_by(self) -> Sender:
        """Who sends the package."""
        return Sender(str(self.municipality.currentData()), self.mailbox.text().strip())

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.chosen))

"""Where in the catalogue the shown procedure goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from procedit.catalogue import Entry
    from procedit.ui.catalogue.work import Contents


class SaveDialog(QDialog):
    """Asks for a folder, unless the procedure has its place already, and for a note."""

    def __init__(
        self, title: str, contents: Contents, entry: Entry | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save into the catalogue"))
        self.setMinimumWidth(420)
        heading = self._label(title, "title")
        told = self._label(self._told(entry), "muted")
        self.folders = QComboBox(self)
        self.folders.addItem(self.tr("No folder"), None)
        places = ((contents.path_of(each.id), each.id) for each in contents.folders)
        for name, folder in sorted(places, key=lambda place: place[0].casefold()):
            self.folders.addItem(name, folder)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("What is new, if you like"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        if entry is None:
            form.addRow(self.tr("&Folder"), self.folders)
        else:
            self.folders.hide()
        form.addRow(self.tr("&Note"), self.note)
        Button = QDialogButtonBox.StandardButton  # noqa: N806 - it is a class
        buttons = QDialogButtonBox(Button.Save | Button.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @property
    def folder(self) -> int | None:
        """The chosen folder, None for the top."""
        return self.folders.currentData()

    def choose(self, folder: int | None) -> None:
        """Offer this folder first."""
        self.folders.setCurrentIndex(max(0, self.folders.findData(folder)))

    def _told(self, entry: Entry | None) -> str:
        if entry is None:
            return self.tr("It becomes a new procedure of the catalogue.")
        return self.tr("It becomes the newest revision; older ones can be brought back.")

"""Asks whether a change of an approved procedure begins its next version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


class FrozenDialog(QDialog):
    """Accepted where the change is to be saved as a draft of the next version."""

    def __init__(self, version: str, following: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Approved version"))
        self.setMinimumWidth(440)
        told = self.tr(
            "Version {version} is approved or retired and stays as it is. Save your change as a "
            "draft of version {following}?"
        ).format(version=version, following=following)
        label = QLabel(told, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = self.tr("&Save as a draft of {version}").format(version=following)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addWidget(label)
        column.addWidget(buttons)

"""The dialog after an error that nobody expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from procedit.ui.about import versions

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class ErrorDialog(QDialog):
    """Tells calmly that something went wrong, that nothing is lost, and what helps to mend it."""

    def __init__(self, details: str, log: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._details = f"{versions()}\n\n{details}"
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(560)
        heading = QLabel(self.tr("That did not work. Your procedures are still open."), self)
        heading.setObjectName("title")
        text = QLabel(
            self.tr(
                "It is a fault of the program, not yours. Save your work. With the details, those "
                "who mend the program can find the cause; they are also in the log: {log}"
            ).format(log=log),
            self,
        )
        text.setWordWrap(True)
        for label in (heading, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        shown = QPlainTextEdit(self._details, self)
        shown.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_details)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, text, shown, buttons):
            column.addWidget(widget)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)

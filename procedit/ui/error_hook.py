"""The one place where errors end that nobody expected: they are logged and told once."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from procedit.errors import ProceditError
from procedit.ui.about import versions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_log = logging.getLogger("procedit")


class ErrorHook(QObject):
    """Takes what nobody caught: a ProceditError is shown as it is, anything else is a bug.

    A bug is logged each time and told once for each place it comes from.
    """

    refused = Signal(ProceditError)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._before: Callable[..., object] | None = None

    def install(self) -> None:
        """Take everything that would end in ``sys.excepthook`` from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.take

    def remove(self) -> None:
        """Give ``sys.excepthook`` back."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and tell one error."""
        if isinstance(error, ProceditError):
            self.refused.emit(error)
            return
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("Unexpected error.", exc_info=(kind, error, trace))
        details = "".join(traceback.format_exception(kind, error, trace))
        place = f"{kind.__name__} {traceback.extract_tb(trace)[-1:]}"
        if place not in self._told:
            self._told.add(place)
            self.failed.emit(details)


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

"""About the program: versions and licences."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

import procedit
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from procedit.ui.icons import Icons

_T = QT_TRANSLATE_NOOP
_PARTS = ("PySide6_Essentials", "lxml", "networkx", "sqlite-utils")
_LICENCES = (
    ("Qt, PySide6", "LGPL-3.0", _T("Licence", "window and drawing")),
    ("lxml", "BSD-3-Clause", _T("Licence", "XML")),
    ("networkx", "BSD-3-Clause", _T("Licence", "graphs")),
    ("sqlite-utils", "Apache-2.0", _T("Licence", "catalogue")),
    ("platformdirs", "MIT", _T("Licence", "folders")),
    ("Inter (Procedit Sans)", "OFL-1.1", _T("Licence", "letters")),
    ("Tabler Icons", "MIT", _T("Licence", "icons")),
    ("chunspell, Hunspell", "MIT, MPL-1.1", _T("Licence", "spelling")),
    ("Stavekontrolden", "MPL-1.1, LGPL-2.1", _T("Licence", "Danish dictionary")),
    ("BPMN 2.0 XML Schema", "OMG", _T("Licence", "checking of files")),
)


def versions() -> str:
    """The versions of everything that a report of an error should name, a line each."""
    from importlib import metadata  # noqa: PLC0415 - slow to load and rarely used

    lines = [
        f"procedit {procedit.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
    ]
    for part in _PARTS:
        try:
            lines.append(f"{part} {metadata.version(part)}")
        except metadata.PackageNotFoundError:
            continue  # a frozen program may have left the record out
    return "\n".join(lines)


def licences() -> str:
    """The parts of others and their licences, a line each."""
    return "\n".join(
        f"{name} – {translated('Licence', use)} – {licence}" for name, licence, use in _LICENCES
    )


class AboutDialog(QDialog):
    """Shows both, with a button that copies the versions."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About procedit"))
        self.setMinimumSize(520, 460)
        heading = QLabel("procedit", self)
        heading.setObjectName("title")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        heading.setFont(font)
        text = QLabel(
            self.tr(
                "Describes how a municipality works: BPMN procedures that lose nothing. "
                "MIT licence."
            ),
            self,
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        details = QPlainTextEdit(f"{versions()}\n\n{licences()}", self)
        details.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setIcon(icons.icon("clipboard-copy"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, text, details, buttons):
            column.addWidget(widget)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())

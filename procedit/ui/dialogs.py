"""Everything that asks the user and waits. Tests hand in dialogs that answer by themselves."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from procedit.files import DiskState
from procedit.ui.choice import Choice, Role

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog, QWidget


class Unsaved(Enum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class OnDisk(Enum):
    """What to do when the file to be saved is not the one that was opened."""

    SAVE_AS = "save-as"
    OVERWRITE = "overwrite"
    CANCEL = "cancel"


_SAME = {".bpmn": (".bpmn", ".bpmn2", ".xml")}
"""Endings that are left as they are, by the usual one."""


def with_ending(path: Path, usual: str) -> Path:
    """The path with the ending of its kind; what follows a dot in a title is no ending."""
    if path.suffix.lower() in _SAME.get(usual, (usual,)):
        return path
    return path.with_name(f"{path.name}{usual}")


class Dialogs(QObject):
    """The real dialogs, before the window ``parent``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def paths_to_open(self, folder: Path) -> list[Path]:
        """The files to open, none if the user gives up."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - slow to load

        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open procedures"), str(folder), self._open_filter()
        )
        return [Path(name) for name in names]

    def path_to_save(self, suggestion: Path) -> Path | None:
        """Where to save the procedure, None if the user gives up."""
        return self.path_to_export(suggestion, self.tr("BPMN procedure (*.bpmn)"))

    def path_to_export(self, suggestion: Path, kind: str) -> Path | None:
        """Where to write a file of ``kind``, a filter such as ``SVG (*.svg)``; asks before overwriting."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - slow to load

        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as"), str(suggestion), kind
        )
        if not name:
            return None
        path = with_ending(Path(name), suggestion.suffix)
        if path != Path(name) and path.exists() and not self._may_replace(path):
            return self.path_to_export(path, kind)
        return path

    def _may_replace(self, path: Path) -> bool:
        """Ask before a file is overwritten that the system did not ask about: it got its ending here."""
        choices = [
            Choice("replace", self.tr("&Replace"), Role.GIVE_UP),
            Choice("cancel", self.tr("Cancel"), Role.CANCEL),
        ]
        heading = self.tr("“{name}” is there already. Replace it?").format(name=path.name)
        return self._ask(heading, str(path), choices) == "replace"

    def printer(self) -> QPrinter | None:
        """The printer to print on, None if the user gives up."""
        from PySide6.QtGui import QPageLayout  # noqa: PLC0415 - rarely used
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - rarely used

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self._window)
        return printer if self.run(dialog) else None

    def folder(self, start: Path) -> Path | None:
        """A folder, None if the user gives up."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - slow to load

        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose a folder"), str(start)
        )
        return Path(name) if name else None

    def unsaved(self, name: str) -> Unsaved:
        """Ask what to do with the changes to the procedure ``name`` before it is closed."""
        answer = self._ask(
            self.tr("Save the changes to “{name}”?").format(name=name),
            self.tr("If you do not save, the changes since the last save are lost."),
            [
                Choice("save", self.tr("&Save")),
                Choice("discard", self.tr("&Don't save"), Role.GIVE_UP),
                Choice("cancel", self.tr("Cancel"), Role.CANCEL),
            ],
        )
        return Unsaved(answer)

    def changed_on_disk(self, path: Path, state: DiskState) -> OnDisk:
        """Ask what to do because another program changed or removed the file to be saved."""
        if state is DiskState.MISSING:
            heading = self.tr("“{name}” is no longer where it was.").format(name=path.name)
            text = self.tr("It was deleted or moved after you opened it: {path}").format(path=path)
            again = self.tr("&Save it there again")
        else:
            heading = self.tr("“{name}” was changed by another program.").format(name=path.name)
            text = self.tr(
                "Saving now would replace the other changes. The version on the disk is kept as a "
                "previous version if you overwrite it."
            )
            again = self.tr("&Overwrite")
        choices = [
            Choice("save-as", self.tr("Save &as…")),
            Choice("overwrite", again, Role.GIVE_UP),
            Choice("cancel", self.tr("Cancel"), Role.CANCEL),
        ]
        return OnDisk(self._ask(heading, text, choices))

    def may_follow(self, name: str) -> bool:
        """Ask whether to save into the catalogue after a revision that the user has not seen."""
        choices = [
            Choice("save", self.tr("&Save as the newest revision")),
            Choice("cancel", self.tr("Cancel"), Role.CANCEL),
        ]
        heading = self.tr("“{name}” was saved into the catalogue after you opened it.")
        text = self.tr(
            "Somebody else saved a revision meanwhile. Yours does not hold those changes. If you save, "
            "both are kept: the other one is in the list of revisions."
        )
        return self._ask(heading.format(name=name), text, choices) == "save"

    def may_revert(self, name: str) -> bool:
        """Ask whether to give up all changes since the last save."""
        choices = [
            Choice("revert", self.tr("&Revert"), Role.GIVE_UP),
            Choice("cancel", self.tr("Cancel"), Role.CANCEL),
        ]
        heading = self.tr("Go back to the saved version of “{name}”?").format(name=name)
        text = self.tr("The changes since the last save are lost.")
        return self._ask(heading, text, choices) == "revert"

    def may_open_link(self, address: str) -> bool:
        """Ask whether to open an address of the web or of a mailbox, which is shown in full."""
        choices = [
            Choice("open", self.tr("&Open")),
            Choice("cancel", self.tr("Cancel"), Role.CANCEL),
        ]
        return self._ask(self.tr("Open this link?"), address, choices) == "open"

    def failed(self, heading: str, text: str) -> None:
        """Tell that something could not be done, why, and what to do."""
        self._ask(heading, text, [Choice("ok", self.tr("OK"))], "ok")

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog of ours until it is closed; tells whether it was accepted."""
        accepted = dialog.exec() == dialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def _open_filter(self) -> str:
        return ";;".join(
            (
                self.tr("BPMN procedures (*.bpmn *.bpmn2 *.xml)"),
                self.tr("All files (*)"),
            )
        )

    def _ask(self, heading: str, text: str, choices: list[Choice], escape: str = "cancel") -> str:
        from procedit.ui.message import Message  # noqa: PLC0415 - slow to load

        return Message(self._window, heading, text, choices, escape).ask()

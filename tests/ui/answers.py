"""Dialogs that answer what the test told them to, and remember what they were asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from procedit.ui.dialogs import Dialogs, OnDisk, Unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog

    from procedit.files import DiskState

_A = TypeVar("_A")


class Answers(Dialogs):
    """Stands in for the real dialogs; a question without an answer fails the test at its end."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.asked: list[str] = []
        self.unexpected: list[str] = []
        self.open_paths: list[Path] = []
        self.save_path: Path | None = None
        self.on_unsaved: Unsaved | None = None
        self.on_disk: OnDisk | None = None
        self.revert = True
        self.follows = False
        self.to_print: QPrinter | None = None
        self.opens_links = False
        self.in_dialog: Callable[[QDialog], bool] | None = None

    def paths_to_open(self, folder: Path) -> list[Path]:
        self.asked.append("open")
        return self.open_paths

    def path_to_save(self, suggestion: Path) -> Path | None:
        self.asked.append(f"save {suggestion.name}")
        return self.save_path

    def printer(self) -> QPrinter | None:
        self.asked.append("printer")
        return self.to_print

    def path_to_export(self, suggestion: Path, kind: str) -> Path | None:
        self.asked.append(f"export {suggestion.name}")
        return self.save_path

    def unsaved(self, name: str) -> Unsaved:
        self.asked.append(f"unsaved {name}")
        return self._answer(self.on_unsaved, Unsaved.CANCEL)

    def changed_on_disk(self, path: Path, state: DiskState) -> OnDisk:
        self.asked.append(f"{state.value} {path.name}")
        return self._answer(self.on_disk, OnDisk.CANCEL)

    def _answer(self, answer: _A | None, cancel: _A) -> _A:
        """What was set. Qt may be asking, where raising would end the process: the test fails later."""
        if answer is None:
            self.unexpected.append(self.asked[-1])
        return cancel if answer is None else answer

    def may_follow(self, name: str) -> bool:
        self.asked.append(f"follow {name}")
        return self.follows

    def may_revert(self, name: str) -> bool:
        self.asked.append(f"revert {name}")
        return self.revert

    def may_open_link(self, address: str) -> bool:
        self.asked.append(f"link {address}")
        return self.opens_links

    def failed(self, heading: str, text: str) -> None:
        self.asked.append(f"{heading} {text}")

    def run(self, dialog: QDialog) -> bool:
        self.asked.append(type(dialog).__name__)
        accepted = self.in_dialog is not None and self.in_dialog(dialog)
        dialog.deleteLater()
        return accepted

"""The spelling of names: one process for all windows of canvases, as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from procedit.ui.translation import system_language

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.canvas.speller import Speller
    from procedit.canvas.workspace import Workspace
    from procedit.ui.settings import Settings


class Spelling(QObject):
    """Lets the canvases mark misspelt words; ``own`` is the file of the user's own."""

    def __init__(self, own: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._own = own
        self._speller: Speller | None = None

    def check(self, workspace: Workspace, settings: Settings) -> None:
        """Mark misspelt words on a canvas."""
        if self._speller is None:
            from procedit.canvas.speller import Speller  # noqa: PLC0415 - with the first procedure

            self._speller = Speller(self._own, self)
            self.use(settings)
        workspace.editor.check_spelling(self._speller)

    def use(self, settings: Settings) -> None:
        """Mark words or not, and in the interface's language where a document tells none."""
        if self._speller is not None:
            self._speller.is_on = settings.spelling
            self._speller.usual_language = settings.language or system_language()

    def end(self) -> None:
        """Stop the process."""
        if self._speller is not None:
            self._speller.end()

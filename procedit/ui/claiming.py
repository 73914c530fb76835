"""A calm word in the tab of a file that is open in another procedit, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.files.claims import Claims
    from procedit.ui.documents import Documents

_LATER = 60
"""Milliseconds after which files that were opened are claimed: once they are painted."""


class Claiming(QObject):
    """Claims the files of the loaded tabs, and tells in a tab whose file another program has open."""

    def __init__(self, claims: Claims, documents: Documents) -> None:
        super().__init__(documents)
        self._claims = claims
        self._documents = documents
        self._elsewhere: set[Path] = set()
        self._soon = QTimer(self, singleShot=True, interval=_LATER)
        self._soon.timeout.connect(self.follow)
        documents.loaded.connect(self._soon.start)
        documents.dropped.connect(self._soon.start)

    def follow_soon(self) -> None:
        """Look once more in a moment: files were opened, saved or closed."""
        self._soon.start()

    def follow(self) -> None:
        """Claim what is open now. What others have is claimed as soon as they close it."""
        tabs = [tab for tab in self._documents.tabs if tab.session is not None]
        paths = {tab.path for tab in tabs if tab.path is not None}
        elsewhere = self._claims.keep(paths)
        for tab in tabs:
            if tab.path in elsewhere and tab.path not in self._elsewhere:
                tab.notice.add(
                    self.tr(
                        "This procedure is also open in another procedit. If both change it, "
                        "whoever saves last is asked before anything is overwritten."
                    )
                )
        self._elsewhere = elsewhere

    def end(self) -> None:
        """Give all files back."""
        self._soon.stop()
        self._claims.give_up()

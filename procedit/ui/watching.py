"""Noticing that another program changed an open file.

The system's watcher is a hint only: it loses a file that is replaced, so folders are watched. What
counts is the comparison of stamps, here and once more when saving.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_SETTLE_MS = 250


class FileWatch(QObject):
    """Says that some open file may have changed, soon after the last sign of it."""

    hinted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._settle)
        self._watcher.fileChanged.connect(self._settle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.hinted)

    def watch(self, paths: Collection[Path]) -> None:
        """Watch exactly these files."""
        wanted = {str(path) for path in paths if path.exists()}
        wanted |= {str(path.parent) for path in paths if path.parent.is_dir()}
        present = {*self._watcher.files(), *self._watcher.directories()}
        if present - wanted:
            self._watcher.removePaths(sorted(present - wanted))
        if wanted - present:
            self._watcher.addPaths(sorted(wanted - present))

    def _settle(self) -> None:
        self._timer.start()

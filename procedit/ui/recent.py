"""The files opened lately, newest first; pinned ones stay on top."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_KEPT = 20


@dataclass(frozen=True)
class RecentFile:
    """One file of the list."""

    path: Path
    is_pinned: bool = False


class RecentFiles:
    """The list; at most 20 files besides the pinned ones."""

    def __init__(self, files: list[RecentFile] | None = None) -> None:
        self._files = files or []

    @property
    def files(self) -> list[RecentFile]:
        """Pinned files first, then the newest."""
        return sorted(self._files, key=lambda file: not file.is_pinned)

    def add(self, path: Path) -> None:
        """Put the file on top; it stays pinned if it was."""
        pinned = any(file.is_pinned for file in self._files if file.path == path)
        rest = [file for file in self._files if file.path != path]
        self._files = [RecentFile(path, pinned), *rest]
        loose = [file for file in self._files if not file.is_pinned]
        for file in loose[_KEPT:]:
            self._files.remove(file)

    def pin(self, path: Path, pinned: bool) -> None:
        """Keep the file on top of the list, or not any more."""
        self._files = [
            RecentFile(path, pinned) if file.path == path else file for file in self._files
        ]

    def clear(self) -> None:
        """Forget all files that are not pinned."""
        self._files = [file for file in self._files if file.is_pinned]

    def as_values(self) -> list[dict[str, object]]:
        """The list for the state file."""
        return [{"path": str(file.path), "pinned": file.is_pinned} for file in self._files]

    @staticmethod
    def from_values(values: object) -> RecentFiles:
        """The list from the state file, without what cannot be read."""
        found: list[RecentFile] = []
        for value in values if isinstance(values, list) else []:
            path = value.get("path") if isinstance(value, dict) else None
            if isinstance(path, str) and path:
                found.append(RecentFile(Path(path), value.get("pinned") is True))
        return RecentFiles(found)

"""What a journal knows of its document besides the steps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.files.stamp import Stamp

if TYPE_CHECKING:
    from procedit.journal.lines import Record


@dataclass(frozen=True)
class Facts:
    """Where a document belongs: its file with what that was when last read or written, or a title.

    ``entry`` is its number in the catalogue, where it came from there, ``revision`` that of the revision.
    """

    path: Path | None = None
    stamp: Stamp | None = None
    title: str = ""
    entry: int | None = None
    revision: int | None = None

    def as_record(self) -> Record:
        """What a line holds of it."""
        stamp = self.stamp
        return {
            "path": None if self.path is None else str(self.path),
            "stamp": None if stamp is None else [stamp.size, stamp.mtime_ns, stamp.sha256],
            "title": self.title,
            "entry": self.entry,
            "revision": self.revision,
        }

    @staticmethod
    def of(record: Record) -> Facts:
        """The facts in a line; what is not as it should be is taken for missing."""
        path, title = record.get("path"), record.get("title")
        entry, revision = record.get("entry"), record.get("revision")
        return Facts(
            path=Path(path) if isinstance(path, str) else None,
            stamp=_stamp_in(record.get("stamp")),
            title=title if isinstance(title, str) else "",
            entry=entry if isinstance(entry, int) else None,
            revision=revision if isinstance(revision, int) else None,
        )


def _stamp_in(value: object) -> Stamp | None:
    match value:
        case [int(size), int(mtime_ns), str(sha256)]:
            return Stamp(size, mtime_ns, sha256)
        case _:
            return None

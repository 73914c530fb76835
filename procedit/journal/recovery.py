"""Documents of a program that crashed, from what their journals hold."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, cast

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.journal.facts import Facts
from procedit.journal.journal import FORMAT
from procedit.journal.lines import records_in
from procedit.model.recording import Listener

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from procedit.commands.stack import Stack
    from procedit.journal.folder import Folder, Place
    from procedit.journal.lines import Record
    from procedit.model.recording import Values

_TRIES = 2
_ERRORS = (ValueError, TypeError, LookupError, AttributeError)
"""What steps raise that make no sense in the document they are done in."""
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error",
    "Work that was not saved could not be recovered: its journal cannot be read ({reason}). It is kept "
    "for 30 days as {file}.",
)
_NO_BASE = "the first line or the document it begins with is damaged"
_NEWER = "it was written by a newer procedit"
_AGAIN = "procedit ended twice while it tried"


@dataclass(frozen=True)
class Kept:
    """A document as its journal tells it: the bytes it was read from and what happened since."""

    base: bytes
    facts: Facts
    records: Sequence[Record]

    def replay(self, stack: Stack) -> bool:
        """Do everything again on a stack on the document in ``base``; tells whether all made sense.

        What comes before the first record that does not is kept.
        """
        listener = Listener(stack.document)
        for record in self.records:
            try:
                _replay_one(record, stack, listener)
            except _ERRORS:
                return False
        return True


def recover(place: Place, folder: Folder) -> Kept:
    """What the journal holds; raises ProceditError, having set it aside, if that is nothing.

    Call ``Place.remove`` once the document is safe. After two calls without, the third one
    sets the journal aside: something in it ends the program.
    """
    try:
        reason = _AGAIN if _tried(place) > _TRIES else ""
        kept = None if reason else _read(place)
    except OSError as error:
        raise ProceditError(_UNREADABLE, reason=error.strerror, file=place.journal) from error
    if isinstance(kept, Kept):
        return kept
    aside = folder.set_aside(place)
    raise ProceditError(_UNREADABLE, reason=reason or kept, file=aside)


def _tried(place: Place) -> int:
    """Count one more try, on the disk."""
    with place.tries.open("ab") as file:
        file.write(b".")
        return file.tell()


def _read(place: Place) -> Kept | str:
    """What the journal holds, or why that is nothing."""
    header, *records = list(records_in(place.journal.read_bytes())) or [{}]
    number = header.get("format")
    if isinstance(number, int) and number > FORMAT:
        return _NEWER
    base = _base_of(place, header)
    if base is None:
        return _NO_BASE
    saved = [record for record in records if record.get("k") == "saved"]
    return Kept(base, Facts.of(saved[-1] if saved else header), records)


def _base_of(place: Place, header: Record) -> bytes | None:
    """The bytes the header speaks of, from beside the journal or from the document's own file."""
    candidates: list[Path] = [place.base]
    path = Facts.of(header).path
    if path is not None:
        candidates.append(path)
    for candidate in candidates:
        if candidate.is_file():
            data = candidate.read_bytes()
            if sha256(data).hexdigest() == header.get("sha256"):
                return data
    return None


def _replay_one(record: Record, stack: Stack, listener: Listener) -> None:
    match record.get("k"):
        case "ran":
            steps = listener.steps(cast("list[Values]", record["steps"]))
            merge = str(record.get("merge", ""))
            joined = bool(record.get("joined"))
            stack.restore(str(record["title"]), merge, steps, joined=joined)
        case "undone":
            stack.undo()
        case "redone":
            stack.redo()
        case "saved":
            stack.mark_saved()
        case "unsaved":
            stack.mark_unsaved()
        case kind:
            raise ValueError(kind)

"""What the catalogue tells: entries, folders, revisions and hits, as values that travel."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class Folder:
    """A folder of the catalogue. ``parent`` is the id of the one around it, None at the top."""

    id: int
    name: str
    parent: int | None


@dataclass(frozen=True)
class Entry:
    """One procedure of the catalogue.

    ``title`` is the name given in the catalogue, else the document's own; it may be empty.
    ``folder`` is a folder's id, None at the top; ``path`` the file it was last saved from, if any;
    ``revision`` the id of the newest revision; ``removed`` whether it waits to be restored.
    Times are in UTC.
    """

    id: int
    uuid: str
    title: str
    folder: int | None
    path: Path | None
    revision: int
    created: datetime
    updated: datetime
    removed: bool


@dataclass(frozen=True)
class Revision:
    """A procedure as it was saved once; never changes.

    ``parent`` is the id of the revision before it, None for the first; ``sha256`` the hexadecimal
    digest of the bytes and ``size`` their number; ``source`` the file they came from, if any.
    """

    id: int
    procedure: int
    parent: int | None
    sha256: str
    size: int
    created: datetime
    note: str
    source: Path | None


@dataclass(frozen=True)
class Hit:
    """A procedure that was found.

    ``element`` is the id, in the document, of the element that matches best, empty where the title
    or the procedure's own documentation does. ``snippet`` is the plain text that matched, shortened,
    and ``highlights`` are the (start, length) of what was looked for in it.
    """

    entry: Entry
    element: str
    snippet: str
    highlights: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Callee:
    """A process or global task of an entry's newest revision: what a call activity names.

    ``element`` is its id in the file, ``title`` the entry's.
    """

    procedure: int
    title: str
    element: str
    name: str

"""What the catalogue tells: entries, folders, revisions and hits, as values that travel."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class Description:
    """What the bank knows of a procedure as a whole (profile 4.2); unknown values are empty.

    ``bank_id`` is ``urn:uuid:…``, ``kle`` the primary KLE number, ``form`` the first FORM key,
    ``audience`` its values with blanks between, dates are ``YYYY-MM-DD``.
    """

    bank_id: str = ""
    version: str = ""
    level: str = ""
    status: str = ""
    kle: str = ""
    form: str = ""
    scope: str = ""
    municipality: str = ""
    owner: str = ""
    audience: str = ""
    valid_from: str = ""
    valid_to: str = ""
    language: str = ""
    purpose: str = ""


NOTHING_KNOWN = Description()
"""Of a document without the bank's data."""


@dataclass(frozen=True)
class TermFact:
    """A term that a document names, such as a role; ``element`` is the id where, if at an element.

    ``kind`` is one of ``describing.KINDS``.
    """

    kind: str
    text: str
    element: str = ""


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
    Times are in UTC; ``opened`` is None for one that was never opened from here. ``notes`` are the
    user's own and stay in the catalogue.
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
    favourite: bool = False
    opened: datetime | None = None
    notes: str = ""
    description: Description = NOTHING_KNOWN


@dataclass(frozen=True)
class Revision:
    """A procedure as it was saved once; never changes.

    ``parent`` is the id of the revision before it, None for the first; ``sha256`` the hexadecimal
    digest of the bytes and ``size`` their number; ``source`` the file they came from, if any;
    ``version`` and ``status`` are the bank's, empty where the document has none.
    """

    id: int
    procedure: int
    parent: int | None
    sha256: str
    size: int
    created: datetime
    note: str
    source: Path | None
    version: str = ""
    status: str = ""


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


@dataclass(frozen=True)
class SavedSearch:
    """A search that was given a name, to be asked again."""

    id: int
    name: str
    words: str

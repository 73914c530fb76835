"""Saving a procedure: a revision for every change of its bytes, and its words for searching."""

from __future__ import annotations

import os
import unicodedata
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from procedit.bpmn.text import clean_text
from procedit.catalogue.folding import words_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from procedit.catalogue.facts import Facts


@dataclass(frozen=True)
class Saved:
    """What is saved at once: the file's bytes, what they say, where from, why, and a picture of it."""

    data: bytes
    facts: Facts
    source: Path | None = None
    note: str = ""
    thumbnail: bytes | None = None


def now() -> str:
    """The time as the catalogue writes it: UTC, ISO 8601 with microseconds."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def tidy(text: str) -> str:
    """``text`` as the catalogue keeps it: without forbidden characters and in Unicode's NFC form."""
    return unicodedata.normalize("NFC", clean_text(text))


def place_of(path: Path) -> str:
    """How the catalogue writes where a file is: absolute, with links as they are.

    Bytes of a name that are no UTF-8, which Linux allows, are written as escapes.
    """
    return os.path.abspath(path).encode("utf-8", "backslashreplace").decode("utf-8")


def add_procedure(db: Database, folder: int | None) -> int:
    """Add an empty procedure and give its id; ``add_revision`` must follow in the same change."""
    created = now()
    cursor = db.execute(
        "INSERT INTO procedures (uuid, title, documentation, folder, path, created, updated)"
        " VALUES (?, '', '', ?, '', ?, ?)",
        (str(uuid4()), folder, created, created),
    )
    return int(cursor.lastrowid or 0)


def add_revision(db: Database, procedure: int, saved: Saved) -> bool:
    """Save into ``procedure``; whether that made a new revision, which the same bytes do not.

    A removed procedure is restored by it.
    """
    digest = sha256(saved.data).hexdigest()
    newest, newest_digest, path, old_title, removed = db.execute(
        "SELECT p.revision, r.sha256, p.path, p.title, p.removed FROM procedures p"
        " LEFT JOIN revisions r ON r.id = p.revision WHERE p.id = ?",
        (procedure,),
    ).fetchone()
    path = _source_of(saved) or path
    title = tidy(saved.facts.title or Path(path).stem)
    is_new = digest != newest_digest
    if is_new:
        newest = _insert_revision(db, (procedure, newest, digest), saved)
        _replace_elements(db, procedure, saved.facts)
    db.execute(
        "UPDATE procedures SET revision = ?, path = ?, title = ?, documentation = ?,"
        " updated = iif(?, ?, updated), removed = NULL WHERE id = ?",
        (newest, path, title, tidy(saved.facts.documentation), is_new, now(), procedure),
    )
    if is_new or removed or title != old_title:
        index(db, procedure)
    if saved.thumbnail:
        put_thumbnail(db, newest, saved.thumbnail)
    return is_new


def put_thumbnail(db: Database, revision: int, picture: bytes) -> None:
    """Keep ``picture`` as the thumbnail of a revision, instead of one it may have had."""
    db.execute("INSERT OR REPLACE INTO thumbnails VALUES (?, ?)", (revision, picture))


def index(db: Database, procedure: int) -> None:
    """Make the procedure findable by what is known of it; one that is removed is not findable."""
    db.execute("DELETE FROM texts WHERE procedure = ?", (procedure,))
    row = db.execute(
        "SELECT iif(given_title = '', title, given_title), documentation FROM procedures"
        " WHERE id = ? AND removed IS NULL",
        (procedure,),
    ).fetchone()
    if row is None:
        return
    title, documentation = row
    elements = db.execute(
        "SELECT name, documentation FROM elements WHERE procedure = ? ORDER BY line", (procedure,)
    ).fetchall()
    names = _lines([name for name, _ in elements])
    documentations = _lines([documentation, *(text for _, text in elements)])
    db.execute(
        "INSERT INTO texts VALUES (?, ?, ?, ?)",
        (procedure, _lines([title]), names, documentations),
    )


def _insert_revision(db: Database, identity: tuple[int, int | None, str], saved: Saved) -> int:
    procedure, parent, digest = identity
    db.execute(
        "INSERT OR IGNORE INTO contents VALUES (?, ?, ?)",
        (digest, len(saved.data), zlib.compress(saved.data)),
    )
    cursor = db.execute(
        "INSERT INTO revisions (procedure, sha256, parent, created, note, source)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (procedure, digest, parent, now(), tidy(saved.note), _source_of(saved)),
    )
    return int(cursor.lastrowid or 0)


def _replace_elements(db: Database, procedure: int, facts: Facts) -> None:
    db.execute("DELETE FROM elements WHERE procedure = ?", (procedure,))
    db.conn.executemany(
        "INSERT INTO elements VALUES (?, ?, ?, ?, ?, ?)",
        [
            (procedure, line, fact.id, fact.type, tidy(fact.name), tidy(fact.documentation))
            for line, fact in enumerate(facts.elements)
        ],
    )


def _source_of(saved: Saved) -> str:
    return place_of(saved.source) if saved.source else ""


def _lines(texts: list[str]) -> str:
    return "\n".join(" ".join(words_of(text)) for text in texts)

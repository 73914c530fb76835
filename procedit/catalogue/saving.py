"""Saving a procedure: a revision for every change of its bytes, and its words for searching."""

from __future__ import annotations

import os
import unicodedata
import zlib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from procedit.bpmn.text import clean_text
from procedit.catalogue.facts import READING
from procedit.catalogue.folding import fold, words_of
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from procedit.catalogue.facts import Facts
    from procedit.catalogue.values import Description


FROZEN = QT_TRANSLATE_NOOP(
    "Error",
    "Version {version} is approved or retired and stays as it is. Give the change a new version.",
)
SEARCHED_TERMS = (
    "SELECT {what} FROM term_uses JOIN terms ON id = term"
    " WHERE procedure = ? AND kind != 'document' GROUP BY term ORDER BY min(line)"
)
"""The terms that are searched as such, one row each; documents are among the elements already."""


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
    newest, newest_digest, path, old_title, removed, reading = db.execute(
        "SELECT p.revision, r.sha256, p.path, p.title, p.removed, p.reading FROM procedures p"
        " LEFT JOIN revisions r ON r.id = p.revision WHERE p.id = ?",
        (procedure,),
    ).fetchone()
    path = _source_of(saved) or path
    title = tidy(saved.facts.title or Path(path).stem)
    is_new = digest != newest_digest
    if is_new:
        _refuse_frozen(db, procedure, digest, saved.facts.description)
        newest = _insert_revision(db, (procedure, newest, digest), saved)
    db.execute(
        "UPDATE procedures SET revision = ?, path = ?, title = ?,"
        " updated = iif(?, ?, updated), removed = NULL WHERE id = ?",
        (newest, path, title, is_new, now(), procedure),
    )
    if is_new or reading != READING:
        put_facts(db, procedure, saved.facts)
    elif removed or title != old_title:
        index(db, procedure)
    if saved.thumbnail:
        put_thumbnail(db, newest, saved.thumbnail)
    return is_new


def put_thumbnail(db: Database, revision: int, picture: bytes) -> None:
    """Keep ``picture`` as the thumbnail of a revision, instead of one it may have had."""
    db.execute("INSERT OR REPLACE INTO thumbnails VALUES (?, ?)", (revision, picture))


def put_facts(db: Database, procedure: int, facts: Facts) -> None:
    """Keep what the newest revision says, instead of what was known, and make it findable."""
    _replace_elements(db, procedure, facts)
    _replace_terms(db, procedure, facts)
    values = {name: tidy(value) for name, value in asdict(facts.description).items()}
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    db.execute(
        f"INSERT OR REPLACE INTO descriptions (procedure, {names}) VALUES (?, {marks})",  # noqa: S608 - names of fields
        (procedure, *values.values()),
    )
    db.execute(
        "UPDATE procedures SET documentation = ?, reading = ? WHERE id = ?",
        (tidy(facts.documentation), READING, procedure),
    )
    index(db, procedure)


def index(db: Database, procedure: int) -> None:
    """Make the procedure findable by what is known of it; one that is removed is not findable."""
    db.execute("DELETE FROM texts WHERE procedure = ?", (procedure,))
    row = db.execute(
        "SELECT iif(given_title = '', title, given_title), documentation, notes,"
        " ifnull(purpose, '') FROM procedures LEFT JOIN descriptions ON procedure = id"
        " WHERE id = ? AND removed IS NULL",
        (procedure,),
    ).fetchone()
    if row is None:
        return
    title, documentation, notes, purpose = row
    elements = db.execute(
        "SELECT name, documentation FROM elements WHERE procedure = ? ORDER BY line", (procedure,)
    ).fetchall()
    terms = [text for (text,) in db.execute(SEARCHED_TERMS.format(what="text"), (procedure,))]
    names = _lines([name for name, _ in elements])
    documentations = _lines([documentation, *(text for _, text in elements)])
    db.execute(
        "INSERT INTO texts VALUES (?, ?, ?, ?, ?)",
        (procedure, _lines([title]), names, documentations, _lines([purpose, notes, *terms])),
    )


def _refuse_frozen(db: Database, procedure: int, digest: str, known: Description) -> None:
    """Refuse other content under a version that was approved, but for its being retired."""
    if not known.version:
        return
    rows = db.execute(
        "SELECT sha256, status FROM revisions WHERE procedure = ? AND version = ? ORDER BY id",
        (procedure, tidy(known.version)),
    ).fetchall()
    statuses = [status for _, status in rows]
    if digest in (known_digest for known_digest, _ in rows):
        return  # an old revision comes back as it was
    is_retirement = known.status == "retired" and "retired" not in statuses
    if ("approved" in statuses and not is_retirement) or "retired" in statuses:
        raise ProceditError(FROZEN, version=known.version)


def _insert_revision(db: Database, identity: tuple[int, int | None, str], saved: Saved) -> int:
    procedure, parent, digest = identity
    db.execute(
        "INSERT OR IGNORE INTO contents VALUES (?, ?, ?)",
        (digest, len(saved.data), zlib.compress(saved.data)),
    )
    cursor = db.execute(
        "INSERT INTO revisions (procedure, sha256, parent, created, note, source, version, status)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(procedure, digest, parent, now(), tidy(saved.note), _source_of(saved)),
            *(tidy(saved.facts.description.version), tidy(saved.facts.description.status)),
        ),
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


def _replace_terms(db: Database, procedure: int, facts: Facts) -> None:
    db.execute("DELETE FROM term_uses WHERE procedure = ?", (procedure,))
    named = [
        (fact.kind, " ".join(tidy(fact.text).split()), tidy(fact.element)) for fact in facts.terms
    ]
    db.conn.executemany(
        "INSERT OR IGNORE INTO terms (kind, text, folded) VALUES (?, ?, ?)",
        [(kind, text, " ".join(words_of(text)) or fold(text)) for kind, text, _ in named if text],
    )
    db.conn.executemany(
        "INSERT INTO term_uses SELECT ?, ?, id, ? FROM terms WHERE kind = ? AND text = ?",
        [(procedure, line, at, kind, text) for line, (kind, text, at) in enumerate(named)],
    )


def _source_of(saved: Saved) -> str:
    return place_of(saved.source) if saved.source else ""


def _lines(texts: list[str]) -> str:
    return "\n".join(" ".join(words_of(text)) for text in texts)

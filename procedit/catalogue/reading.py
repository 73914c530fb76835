"""Reading entries, revisions and pictures from the catalogue."""

from __future__ import annotations

import zlib
from dataclasses import fields
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.catalogue.failures import DAMAGED
from procedit.catalogue.folding import sort_key
from procedit.catalogue.saving import place_of
from procedit.catalogue.values import Description, Entry, Revision, TermFact
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.catalogue.database import CatalogueFile

_GONE = QT_TRANSLATE_NOOP(
    "Error", "This procedure is no longer in the catalogue. Reload the list of procedures."
)
_NO_REVISION = QT_TRANSLATE_NOOP(
    "Error", "This revision is not in the catalogue. Reload the list of revisions."
)
_DESCRIBED = tuple(field.name for field in fields(Description))
_ENTRIES = (
    "SELECT id, uuid, iif(given_title = '', title, given_title) AS shown, folder, path, revision,"  # noqa: S608
    f" created, updated, removed, favourite, opened, notes, {', '.join(_DESCRIBED)}"
    " FROM procedures LEFT JOIN descriptions ON procedure = id WHERE "
)


def entry(file: CatalogueFile, procedure: int) -> Entry:
    """The entry of that id; raises ProceditError for an unknown one."""
    rows = file.rows(_ENTRIES + "id = ?", (procedure,))
    if not rows:
        raise ProceditError(_GONE)
    return _entry(rows[0])


def entry_of(file: CatalogueFile, source: Path) -> Entry | None:
    """The entry that was last saved from a file, not a removed one where there is a choice."""
    rows = file.rows(
        _ENTRIES + "path = ? ORDER BY removed IS NOT NULL, id DESC", (place_of(source),)
    )
    return _entry(rows[0]) if rows else None


def entries(file: CatalogueFile, folder: int | None, *, everywhere: bool) -> list[Entry]:
    """The entries in a folder, at the top or everywhere, by title."""
    rows = file.rows(
        _ENTRIES + "removed IS NULL AND (? OR folder IS ?) ORDER BY id", (everywhere, folder)
    )
    return sorted(map(_entry, rows), key=lambda found: sort_key(found.title))


def entries_by_id(file: CatalogueFile, ids: Sequence[int]) -> list[Entry]:
    """The entries of those ids that are not removed, in that order."""
    marks = ", ".join("?" * len(ids))
    rows = file.rows(_ENTRIES + f"removed IS NULL AND id IN ({marks})", ids)
    found = {row[0]: _entry(row) for row in rows}
    return [found[each] for each in ids if each in found]


def removed(file: CatalogueFile) -> list[Entry]:
    """The removed entries, the last removed first."""
    return [
        _entry(row) for row in file.rows(_ENTRIES + "removed IS NOT NULL ORDER BY removed DESC")
    ]


def revisions(file: CatalogueFile, procedure: int) -> list[Revision]:
    """The revisions of a procedure, the newest first."""
    entry(file, procedure)
    rows = file.rows(
        "SELECT r.id, r.procedure, r.parent, r.sha256, c.size, r.created, r.note, r.source,"
        " r.version, r.status"
        " FROM revisions r JOIN contents c USING (sha256) WHERE r.procedure = ? ORDER BY r.id DESC",
        (procedure,),
    )
    return [
        Revision(
            *(id_, of, parent, digest, size, datetime.fromisoformat(created), note, _path(source)),
            *named,
        )
        for id_, of, parent, digest, size, created, note, source, *named in rows
    ]


def content(file: CatalogueFile, procedure: int, revision: int | None) -> bytes:
    """The bytes of a revision of a procedure, None for the newest; damaged bytes are refused."""
    wanted = entry(file, procedure).revision if revision is None else revision
    rows = file.rows(
        "SELECT packed, sha256 FROM contents JOIN revisions USING (sha256) WHERE id = ? AND procedure = ?",
        (wanted, procedure),
    )
    if not rows:
        raise ProceditError(_NO_REVISION)
    packed, digest = rows[0]
    try:
        data = zlib.decompress(packed)
    except zlib.error as error:
        raise ProceditError(DAMAGED, path=file.path) from error
    if sha256(data).hexdigest() != digest:
        raise ProceditError(DAMAGED, path=file.path)
    return data


def terms(file: CatalogueFile, procedure: int) -> list[TermFact]:
    """The terms of a procedure's newest revision, in order."""
    rows = file.rows(
        "SELECT kind, text, element FROM term_uses JOIN terms ON id = term"
        " WHERE procedure = ? ORDER BY line",
        (entry(file, procedure).id,),
    )
    return [TermFact(*row) for row in rows]


def thumbnail(file: CatalogueFile, procedure: int) -> bytes | None:
    """The picture of a procedure's newest revision."""
    rows = file.rows(
        "SELECT picture FROM thumbnails WHERE revision = ?", (entry(file, procedure).revision,)
    )
    return rows[0][0] if rows else None


def _entry(row: tuple) -> Entry:
    id_, uuid, title, folder, path, revision, created, updated, removed_at, *more = row
    favourite, opened, notes, *described = more
    return Entry(
        id_,
        uuid,
        title,
        folder,
        _path(path),
        revision,
        datetime.fromisoformat(created),
        datetime.fromisoformat(updated),
        removed_at is not None,
        bool(favourite),
        datetime.fromisoformat(opened) if opened else None,
        notes,
        Description(*(value or "" for value in described)),
    )


def _path(text: str) -> Path | None:
    return Path(text) if text else None

"""Which processes the procedures hold, so that a call activity can be led to them.

That is read from the bytes of each newest revision when it is first asked for, and kept by content.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from procedit.bpmn.names import BPMN
from procedit.catalogue.values import Callee

if TYPE_CHECKING:
    from procedit.catalogue.database import CatalogueFile

_AT_ONCE = 100
"""Revisions looked through in one change; others can write in between."""
_KINDS = frozenset(
    f"{BPMN} {name}"
    for name in (
        "process",
        "globalTask",
        "globalUserTask",
        "globalManualTask",
        "globalScriptTask",
        "globalBusinessRuleTask",
    )
)
_NEWEST = (
    " FROM procedures p JOIN revisions r ON r.id = p.revision{join} WHERE p.removed IS NULL{where}"
)


def callees(file: CatalogueFile) -> list[Callee]:
    """All that can be called, by title."""
    while _look_through(file):
        pass
    join = " JOIN callees c ON c.sha256 = r.sha256"
    rows = file.rows(
        "SELECT p.id, iif(p.given_title = '', p.title, p.given_title), c.element, c.name"
        + _NEWEST.format(join=join, where=" AND c.element != ''")
        + " ORDER BY 2, 4, 3"
    )
    return [Callee(*row) for row in rows]


def _look_through(file: CatalogueFile) -> int:
    """Look through some of the revisions that were not yet; gives how many."""
    join = " JOIN contents x ON x.sha256 = r.sha256"
    where = " AND r.sha256 NOT IN (SELECT sha256 FROM callees) LIMIT ?"
    rows = file.rows(
        "SELECT DISTINCT r.sha256, x.packed" + _NEWEST.format(join=join, where=where), (_AT_ONCE,)
    )
    with file.changing() as db:
        for digest, packed in rows:
            found = _named(packed) or [("", "")]  # nothing, but looked at
            db.conn.executemany(
                "INSERT OR IGNORE INTO callees VALUES (?, ?, ?, ?)",
                [(digest, line, key, name) for line, (key, name) in enumerate(found)],
            )
    return len(rows)


def _named(packed: bytes) -> list[tuple[str, str]]:
    """Ids and names of what a file offers to be called; of a broken one what stands before that."""
    found: list[tuple[str, str]] = []

    def note(tag: str, attributes: dict[str, str]) -> None:
        if tag in _KINDS and attributes.get("id"):
            found.append((attributes["id"], attributes.get("name", "")))

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = note
    try:
        parser.Parse(zlib.decompress(packed), True)
    except (expat.ExpatError, zlib.error):
        return found
    return found

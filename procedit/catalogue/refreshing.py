"""Reading anew what older versions of the program read less of.

A migration cannot do that: it would hold the catalogue for minutes and has no business with documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.catalogue import reading
from procedit.catalogue.facts import READING, facts_of
from procedit.catalogue.saving import put_facts
from procedit.errors import ProceditError
from procedit.xml.read import read

if TYPE_CHECKING:
    from procedit.catalogue.database import CatalogueFile

_AT_ONCE = 25
"""Procedures read in one change; others can write in between."""


def refresh(file: CatalogueFile) -> int:
    """Read some of what was read by an older version; gives how many, 0 when all is up to date.

    A document that cannot be read keeps what is known of it.
    """
    rows = file.rows(
        "SELECT id, revision FROM procedures WHERE reading != ? AND revision IS NOT NULL LIMIT ?",
        (READING, _AT_ONCE),
    )
    found = []
    for procedure, revision in rows:
        try:
            found.append(
                (procedure, revision, facts_of(read(reading.content(file, procedure, revision))))
            )
        except ProceditError:
            found.append((procedure, revision, None))
    with file.changing() as db:
        for procedure, revision, facts in found:
            same = "SELECT 1 FROM procedures WHERE id = ? AND revision = ? AND reading != ?"
            if not db.execute(same, (procedure, revision, READING)).fetchone():
                continue  # somebody saved it meanwhile
            if facts is None:
                db.execute("UPDATE procedures SET reading = ? WHERE id = ?", (READING, procedure))
            else:
                put_facts(db, procedure, facts)
    return len(rows)

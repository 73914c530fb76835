"""Searches that were given a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.catalogue.folding import sort_key
from procedit.catalogue.saving import tidy
from procedit.catalogue.values import SavedSearch
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from procedit.catalogue.database import CatalogueFile

_NAMELESS = QT_TRANSLATE_NOOP("Error", "The search needs a name. Type one.")


def all_searches(file: CatalogueFile) -> list[SavedSearch]:
    """The saved searches by name."""
    rows = file.rows("SELECT id, name, words FROM saved_searches")
    return sorted((SavedSearch(*row) for row in rows), key=lambda each: sort_key(each.name))


def save(db: Database, name: str, words: str) -> SavedSearch:
    """Keep ``words`` under ``name``."""
    name = " ".join(tidy(name).split())
    if not name:
        raise ProceditError(_NAMELESS)
    db.execute(
        "INSERT INTO saved_searches (name, words) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET words = excluded.words",
        (name, tidy(words)),
    )
    row = db.execute("SELECT id, name, words FROM saved_searches WHERE name = ?", (name,))
    return SavedSearch(*row.fetchone())

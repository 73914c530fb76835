"""The folders of the catalogue: a tree of names, apart within their parent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.catalogue.folding import sort_key
from procedit.catalogue.saving import tidy
from procedit.catalogue.values import Folder
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from procedit.catalogue.database import CatalogueFile

_NO_NAME = QT_TRANSLATE_NOOP("Error", "A folder needs a name. Type one.")
_TAKEN = QT_TRANSLATE_NOOP("Error", "There already is a folder “{name}” here. Choose another name.")
_GONE = QT_TRANSLATE_NOOP(
    "Error", "This folder is no longer in the catalogue. Choose another folder."
)


def all_folders(file: CatalogueFile) -> list[Folder]:
    """All folders by name."""
    rows = file.rows("SELECT id, name, parent FROM folders")
    return sorted((Folder(*row) for row in rows), key=lambda folder: sort_key(folder.name))


def require_folder(db: Database, folder: int | None) -> None:
    """Raise ProceditError unless ``folder`` is one; None, the top, always is."""
    if folder is None:
        return
    if not db.execute("SELECT 1 FROM folders WHERE id = ?", (folder,)).fetchone():
        raise ProceditError(_GONE)


def child_of(db: Database, parent: int | None, name: str) -> int | None:
    """The id of the folder of that name in ``parent``, None where there is none."""
    row = db.execute(
        "SELECT id FROM folders WHERE ifnull(parent, 0) = ? AND name = ?",
        (parent or 0, tidy(name).strip()),
    ).fetchone()
    return row[0] if row else None


def add_folder(db: Database, name: str, parent: int | None) -> Folder:
    """Add a folder; raises ProceditError for an empty or taken name."""
    require_folder(db, parent)
    clean = _free_name(db, name, parent)
    cursor = db.execute("INSERT INTO folders (name, parent) VALUES (?, ?)", (clean, parent))
    return Folder(int(cursor.lastrowid or 0), clean, parent)


def rename_folder(db: Database, folder: int, name: str) -> Folder:
    """Give a folder another name; raises ProceditError for an empty or taken one."""
    parent = _parent_of(db, folder)
    clean = _free_name(db, name, parent, folder)
    db.execute("UPDATE folders SET name = ? WHERE id = ?", (clean, folder))
    return Folder(folder, clean, parent)


def remove_folder(db: Database, folder: int) -> None:
    """Remove a folder; what was in it moves to the folder around it, so that nothing gets lost."""
    parent = _parent_of(db, folder)
    db.execute("UPDATE folders SET name = '' WHERE id = ?", (folder,))  # frees it for a child
    children = db.execute("SELECT id, name FROM folders WHERE parent = ?", (folder,)).fetchall()
    db.execute("UPDATE procedures SET folder = ? WHERE folder = ?", (parent, folder))
    for child, name in children:
        db.execute(
            "UPDATE folders SET parent = ?, name = ? WHERE id = ?",
            (parent, _numbered(db, name, parent), child),
        )
    db.execute("DELETE FROM folders WHERE id = ?", (folder,))


def _parent_of(db: Database, folder: int) -> int | None:
    require_folder(db, folder)
    return db.execute("SELECT parent FROM folders WHERE id = ?", (folder,)).fetchone()[0]


def _free_name(db: Database, name: str, parent: int | None, own: int | None = None) -> str:
    clean = tidy(name).strip()
    if not clean:
        raise ProceditError(_NO_NAME)
    if child_of(db, parent, clean) not in (None, own):
        raise ProceditError(_TAKEN, name=clean)
    return clean


def _numbered(db: Database, name: str, parent: int | None) -> str:
    number, free = 1, name
    while child_of(db, parent, free) is not None:
        number += 1
        free = f"{name} ({number})"
    return free

"""A checked backup of the catalogue each day, and the way back to one when the file is damaged.

Backups stand in a folder beside the catalogue. Nothing damaged is thrown away: it is moved aside,
together with the journal that SQLite would otherwise play into the restored file.
"""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from procedit.catalogue.catalogue import open_catalogue
from procedit.catalogue.failures import DAMAGED
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files.causes import values_of, why_not_saved

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 7
"""Backups that are kept, one a day."""
_NO_BACKUP = QT_TRANSLATE_NOOP(
    "Error",
    "There is no backup of the catalogue {path} that could be restored. Keep the file, and choose "
    "another catalogue.",
)


def backups_of(path: Path) -> list[Path]:
    """The backups of the catalogue in the file ``path``, the newest first."""
    return sorted(_folder(path).glob(f"{path.stem}-????-??-??.db"), reverse=True)


def ended_uncleanly(path: Path) -> bool:
    """Whether a change was under way when the catalogue was last used; ask before it is opened."""
    return _journal(path).exists()


def care_for(path: Path, today: date, *, check: bool = False) -> Path | None:
    """Check the catalogue and back it up, once a day; gives the backup if one was made.

    With ``check`` it is looked through even if that was done today. Raises ProceditError if it is
    damaged; a damaged catalogue is not backed up and no older backup is removed then.
    """
    target = _folder(path) / f"{path.stem}-{today.isoformat()}.db"
    is_due = not target.exists()
    if not (is_due or check) or not path.is_file():
        return None
    with open_catalogue(path, must_exist=True) as catalogue:
        if catalogue.check():
            raise ProceditError(DAMAGED, path=path)
        if not is_due:
            return None
        try:
            target.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise ProceditError(why_not_saved(error), **values_of(target, error)) from error
        catalogue.back_up(target)
    for old in backups_of(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def restore_newest(path: Path) -> Path:
    """Put the newest whole backup in the place of a damaged catalogue, which is kept beside it.

    Gives the backup. Raises ProceditError, with nothing changed, if there is none.
    """
    for backup in backups_of(path):
        if _is_whole(backup):
            _replace(path, backup)
            return backup
    raise ProceditError(_NO_BACKUP, path=path)


def _replace(path: Path, backup: Path) -> None:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = path.with_name(f"{path.stem}.damaged-{moment}.db")
    unfinished = path.with_name(path.name + ".restored")
    try:
        shutil.copyfile(backup, unfinished)
        if _journal(path).exists():
            _journal(path).replace(_journal(aside))
        if path.exists():
            path.replace(aside)
        unfinished.replace(path)
    except OSError as error:
        raise ProceditError(why_not_saved(error), **values_of(path, error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _is_whole(backup: Path) -> bool:
    try:
        with open_catalogue(backup, must_exist=True) as catalogue:
            return not catalogue.check()
    except ProceditError:
        return False


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.stem}-backups")


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")

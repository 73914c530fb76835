"""One open document onto the disk, checked before it replaces anything."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write, keep_backup, read_stamped
from procedit.session import open_bytes
from procedit.xml.verify import says_the_same
from procedit.xml.write import write

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.files import Stamp, System
    from procedit.session import Session

_log = logging.getLogger(__name__)

_NOT_THE_SAME = QT_TRANSLATE_NOOP(
    "Error",
    "{file} was not saved, because what was to be written did not read back as the same procedure. "
    "The old file is untouched and your work is still open. Please report this with the log.",
)


def open_file(path: Path) -> Session:
    """The session on the file at ``path``; raises RefusedFileError if it cannot be opened."""
    data, stamp = read_stamped(path)
    return open_bytes(data, path, stamp)


def checked_bytes(session: Session, path: Path) -> bytes:
    """The document's bytes, after reading them again and finding the same procedure in them."""
    data = write(session.document)
    if session.is_modified and not says_the_same(data, session.document):
        raise ProceditError(_NOT_THE_SAME, file=path)
    return data


def adopt_own_save(session: Session) -> None:
    """After a recovery, take a file that holds just what the session says for saved by us.

    The program ended between the file and the journal's word of it; nobody else is to be suspected.
    """
    if session.path is None or session.stamp is None:
        return
    try:
        data, stamp = read_stamped(session.path)
    except ProceditError:
        return  # saving will tell
    if stamp != session.stamp and data == write(session.document):
        session.stamp = stamp
        session.stack.mark_saved()


def save(
    session: Session,
    path: Path,
    backups: Path,
    *,
    expected: Stamp | None = None,
    system: System | None = None,
) -> None:
    """Write the document to ``path``, which is its file from then on.

    The version on the disk is kept in ``backups`` first where that can be done. With ``expected``, raises
    ChangedOnDiskError if the disk holds something else; without it whatever is
    there is replaced, once it has been kept. Raises ProceditError if anything fails; the
    file and the document are then as they were, and the document still counts as modified.
    """
    data = checked_bytes(session, path)
    try:
        keep_backup(path, backups)
    except ProceditError:
        if expected is None:  # somebody else's version must not be lost
            raise
        _log.warning("No previous version of %s could be kept.", path, exc_info=True)
    session.stamp = atomic_write(path, data, expected=expected, system=system)
    session.path = path
    session.stack.mark_saved()

"""Previous versions of the user's files, kept in the application's own folder."""

import os
from contextlib import suppress
from pathlib import Path

from procedit.errors import ProceditError
from procedit.files.causes import values_of, why_not_saved
from procedit.files.read import read_file
from procedit.files.write import atomic_write


def keep_backup(path: Path, folder: Path, keep: int = 20) -> Path | None:
    """Copy the file at ``path`` into ``folder`` before it is overwritten, and give the copy's path.

    The newest ``keep`` versions of each file stay. None if there is no file yet, or if the newest
    version there holds the same. Raises ProceditError if the copy cannot be made.
    """
    if not path.exists():
        return None
    from datetime import UTC, datetime  # noqa: PLC0415 - with the first backup

    data = read_file(path)
    versions = backups_of(path, folder)
    if versions and read_file(versions[0]) == data:
        return None
    place = _place_of(path, folder)
    _make_folder(place)
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = place / f"{moment}{path.suffix}"
    atomic_write(copy, data)
    for old in versions[keep - 1 :]:
        with suppress(OSError):
            old.unlink()
    return copy


def backups_of(path: Path, folder: Path) -> list[Path]:
    """The kept versions of the file at ``path``, newest first, named after their moments in UTC."""
    place = _place_of(path, folder)
    if not place.is_dir():
        return []
    return sorted((old for old in place.iterdir() if old.name[0].isdigit()), reverse=True)


def _make_folder(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProceditError(why_not_saved(error), **values_of(place, error)) from error


def _place_of(path: Path, folder: Path) -> Path:
    """The folder of one file's versions, with its name for people and its real path's hash."""
    from hashlib import sha256  # noqa: PLC0415 - loads OpenSSL, which no window needs to appear

    real = os.path.realpath(path)
    return folder / f"{path.stem[:40]}-{sha256(os.fsencode(real)).hexdigest()[:12]}"

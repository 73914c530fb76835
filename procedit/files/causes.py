"""What an operating system error means to a user, and what to do about it."""

import errno
from pathlib import Path

from procedit.errors import QT_TRANSLATE_NOOP

_HELD_OPEN = (5, 32, 33)
"""Windows: access denied, sharing violation, lock violation."""

DISK_FULL = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because the disk is full. The old file is untouched. "
    "Free some space, or save under another name on another disk.",
)
READ_ONLY_FILE = QT_TRANSLATE_NOOP(
    "Error",
    "{file} is read-only and was not changed. Save under another name, "
    "or remove the write protection and save again.",
)
_READ_ONLY_DISK = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because its disk is read-only. "
    "Save under another name on another disk.",
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because you may not write in the folder {folder}. "
    "The old file is untouched. Save under another name in another folder.",
)
_FOLDER_MISSING = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because the folder {folder} does not exist any more. "
    "Create the folder again or connect the drive, or save in another folder.",
)
_NAME_TOO_LONG = QT_TRANSLATE_NOOP(
    "Error", "{file} could not be saved because its name is too long. Save under a shorter name."
)
_HELD = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because another program holds it. The old file is untouched. "
    "Close the other program or wait a moment, then save again.",
)
_TOO_BIG_FOR_DISK = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because it is too big for this disk. The old file is untouched. "
    "Save under another name on another disk.",
)
_DISK_BROKEN = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved because the disk reported an error ({reason}). "
    "Save under another name on another disk, and have this disk looked at.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "Error",
    "{file} could not be saved ({reason}). The old file is untouched. "
    "Save under another name or in another folder.",
)
_NOT_A_FOLDER = QT_TRANSLATE_NOOP(
    "Error", "{file} is a file, and a folder is needed. Choose another name for the folder."
)
NOT_A_FILE = QT_TRANSLATE_NOOP(
    "Error", "{file} is a folder or a device and cannot be saved to. Save under another name."
)

_TEXTS = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EROFS: _READ_ONLY_DISK,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: _FOLDER_MISSING,
    errno.ENOTDIR: _FOLDER_MISSING,
    errno.ENAMETOOLONG: _NAME_TOO_LONG,
    errno.EBUSY: _HELD,
    errno.EFBIG: _TOO_BIG_FOR_DISK,
    errno.EIO: _DISK_BROKEN,
    errno.EISDIR: NOT_A_FILE,
    errno.EEXIST: _NOT_A_FOLDER,
}


def is_held_open(error: OSError) -> bool:
    """Whether Windows refused because another program (virus scanner, indexer) holds the file."""
    return getattr(error, "winerror", None) in _HELD_OPEN


def why_not_saved(error: OSError) -> str:
    """The text, with places for file, folder and reason, that tells why saving failed."""
    if is_held_open(error):
        return _HELD
    return _TEXTS.get(error.errno or 0, _OTHER)


def values_of(path: Path, error: OSError) -> dict[str, str]:
    """What fills the places in ``why_not_saved``'s text."""
    return {"file": str(path), "folder": str(path.parent), "reason": error.strerror or str(error)}

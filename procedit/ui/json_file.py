"""A small JSON object in a file of ours; whatever else stands there counts as empty."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LIMIT = 2_000_000
_DAMAGED = QT_TRANSLATE_NOOP(
    "Error", "{file} is damaged and was set aside. The usual values are used instead."
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Error",
    "The folder {folder} could not be made ({reason}). "
    "Settings are forgotten when the program ends.",
)


def read_json(path: Path) -> dict[str, object]:
    """The object in the file, empty where there is no file; raises ProceditError if it is damaged.

    A damaged file is kept under another name.
    """
    if not path.exists():
        return {}
    try:
        found = json.loads(read_file(path, _LIMIT))
    except (ValueError, RecursionError, ProceditError) as error:
        _set_aside(path)
        raise ProceditError(_DAMAGED, file=path) from error
    if not isinstance(found, dict):
        _set_aside(path)
        raise ProceditError(_DAMAGED, file=path)
    return found


def write_json(path: Path, values: Mapping[str, object]) -> None:
    """Put ``values`` into the file; raises ProceditError if that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProceditError(
            _NO_FOLDER, folder=path.parent, reason=error.strerror or str(error)
        ) from error
    text = json.dumps(values, indent=2, ensure_ascii=False, sort_keys=True)
    atomic_write(path, text.encode("utf-8", "surrogateescape") + b"\n")


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError:
        return  # it is overwritten by the next write, or stays and is reported again

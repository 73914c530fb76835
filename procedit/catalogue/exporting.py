"""Writing procedures of the catalogue to files, in folders as in the catalogue."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from procedit.catalogue import reading
from procedit.catalogue.folders import all_folders, require_folder
from procedit.catalogue.saving import tidy
from procedit.errors import ProceditError
from procedit.files import atomic_write, read_file
from procedit.files.causes import values_of, why_not_saved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from procedit.catalogue.database import CatalogueFile
    from procedit.catalogue.values import Entry

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 150
"""Bytes of a name in UTF-8; systems allow 255 with number and ending."""


def file_name(text: str, otherwise: str) -> str:
    """``text`` as a name without ending that every system allows, ``otherwise`` if nothing is left."""
    name = _FORBIDDEN.sub("-", tidy(text))
    name = name.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip(" .")
    return f"_{name}" if _DEVICES.match(name) else name or otherwise


def export(file: CatalogueFile, what: int | Iterable[int] | None, target: Path) -> list[Path]:
    """Write a folder's procedures, those of some ids, or all below ``target``; gives the files."""
    written: dict[Path, None] = {}
    for entry, parts in _chosen(file, what):
        data = reading.content(file, entry.id, None)
        folder = target.joinpath(*parts)
        for path in _paths(folder, file_name(entry.title, f"procedure {entry.id}")):
            if path not in written and _write(path, data):
                written[path] = None
                break
    return list(written)


def _chosen(
    file: CatalogueFile, what: int | Iterable[int] | None
) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """The entries to be written, with the names of the folders around each."""
    if what is not None and not isinstance(what, int):
        yield from ((reading.entry(file, procedure), ()) for procedure in what)
        return
    require_folder(file.db, what)
    for folder, parts in _tree(file, what):
        yield from ((entry, parts) for entry in reading.entries(file, folder, everywhere=False))


def _tree(file: CatalogueFile, top: int | None) -> Iterator[tuple[int | None, tuple[str, ...]]]:
    """A folder and those below it, with the names that lead from the first to each."""
    folders = all_folders(file)
    waiting: list[tuple[int | None, tuple[str, ...]]] = [(top, ())]
    while waiting:
        folder, parts = waiting.pop()
        yield folder, parts
        for child in folders:
            if child.parent == folder:
                waiting.append((child.id, (*parts, file_name(child.name, f"folder {child.id}"))))


def _paths(folder: Path, name: str) -> Iterator[Path]:
    yield folder / f"{name}.bpmn"
    for number in count(2):
        yield folder / f"{name} ({number}).bpmn"


def _write(path: Path, data: bytes) -> bool:
    """Write the file, or leave it if it already holds just that; False if it holds something else."""
    if path.exists():
        return path.is_file() and read_file(path) == data
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProceditError(why_not_saved(error), **values_of(path, error)) from error
    atomic_write(path, data)
    return True

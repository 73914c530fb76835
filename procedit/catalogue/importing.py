"""Importing a folder of BPMN files into the catalogue."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN
from procedit.catalogue import reading, saving
from procedit.catalogue.catalogue import open_catalogue
from procedit.catalogue.facts import facts_of
from procedit.catalogue.folders import add_folder, child_of
from procedit.catalogue.saving import Saved, tidy
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import read_file
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from procedit.catalogue.database import CatalogueFile
    from procedit.catalogue.values import Entry

_NO_FOLDER = QT_TRANSLATE_NOOP("Error", "{path} is not a folder. Choose a folder with BPMN files.")
_SURE = (".bpmn", ".bpmn2", ".bpmn20.xml")
_ENDINGS = (*_SURE, ".xml")
_BATCH_FILES = 20
_BATCH_BYTES = 8_000_000


class Fate(StrEnum):
    """What became of a file."""

    ADDED = QT_TRANSLATE_NOOP("Fate", "added")
    REVISED = QT_TRANSLATE_NOOP("Fate", "new revision")
    UNCHANGED = QT_TRANSLATE_NOOP("Fate", "unchanged")
    REFUSED = QT_TRANSLATE_NOOP("Fate", "refused")


@dataclass(frozen=True)
class ImportResult:
    """What became of one file: ``entry`` is its id in the catalogue, or ``refusal`` says why not."""

    path: Path
    fate: Fate
    entry: int | None = None
    refusal: ProceditError | None = None


def import_folder(
    catalogue_path: Path,
    source: Path,
    progress: Callable[[int, int, Path], None],
    cancelled: Callable[[], bool],
) -> list[ImportResult]:
    """Save every BPMN file below ``source`` into the catalogue, one result per file in their order.

    Looks at ``*.bpmn``, ``*.bpmn2``, ``*.bpmn20.xml``, and at those ``*.xml`` that name BPMN 2.0's
    namespace. Folders become folders of the catalogue; a file that was imported before becomes a
    revision of its entry, wherever that is now. ``progress`` is called after each file with the
    number done, the number of files and the path; ``cancelled`` is asked before each, and what was
    read until then is kept. A bad file is refused and the rest goes on; raises ProceditError if
    ``source`` is no folder or the catalogue cannot be used. Opens the catalogue for itself, so that
    it can run in any thread.
    """
    if not source.is_dir():
        raise ProceditError(_NO_FOLDER, path=source)
    results: list[ImportResult] = []
    batch: list[Saved | ImportResult] = []
    files = _files_in(source)
    with open_catalogue(catalogue_path) as catalogue:
        for done, path in enumerate(files, start=1):
            if cancelled():
                break
            batch += _read(path)
            if _is_full(batch):
                results += _save(catalogue.file, source, batch)
                batch = []
            progress(done, len(files), path)
        results += _save(catalogue.file, source, batch)
    return results


def _files_in(source: Path) -> list[Path]:
    found: list[Path] = []
    for folder, names, files in os.walk(source.absolute()):
        names[:] = sorted(name for name in names if not name.startswith("."))
        found += (Path(folder, name) for name in sorted(files) if name.lower().endswith(_ENDINGS))
    return found


def _read(path: Path) -> list[Saved | ImportResult]:
    """What to save of a file, or why it is refused; nothing for an XML file of another kind."""
    try:
        data = read_file(path)
        if not path.name.lower().endswith(_SURE) and not _names_bpmn(data):
            return []
        return [Saved(data, facts_of(read(data)), path)]
    except ProceditError as error:
        return [ImportResult(path, Fate.REFUSED, refusal=error)]


def _names_bpmn(data: bytes) -> bool:
    return any(BPMN.encode(coding) in data for coding in ("utf-8", "utf-16-le", "utf-16-be"))


def _is_full(batch: Sequence[Saved | ImportResult]) -> bool:
    size = sum(len(each.data) for each in batch if isinstance(each, Saved))
    return len(batch) >= _BATCH_FILES or size >= _BATCH_BYTES


def _save(
    file: CatalogueFile, source: Path, batch: Sequence[Saved | ImportResult]
) -> list[ImportResult]:
    """Save a batch as one change, because each change waits for the disk."""
    with file.changing():
        return [
            _saved_or_refused(file, source, each) if isinstance(each, Saved) else each
            for each in batch
        ]


def _saved_or_refused(file: CatalogueFile, top: Path, saved: Saved) -> ImportResult:
    """Frozen content is refused, and the others of the batch go on."""
    try:
        return _save_one(file, top, saved)
    except ProceditError as error:
        if error.template != saving.FROZEN:
            raise
        return ImportResult(saved.source or top, Fate.REFUSED, refusal=error)


def _save_one(file: CatalogueFile, top: Path, saved: Saved) -> ImportResult:
    path = saved.source or top
    known = reading.entry_of(file, path)
    if known is None:
        folder = _folder_for(file.db, path.parent.relative_to(top.absolute()).parts)
        procedure = saving.add_procedure(file.db, folder)
    else:
        procedure = known.id
    is_new = saving.add_revision(file.db, procedure, saved)
    return ImportResult(path, _fate(known, is_new), procedure)


def _fate(known: Entry | None, is_new: bool) -> Fate:
    if known is None or known.removed:
        return Fate.ADDED
    return Fate.REVISED if is_new else Fate.UNCHANGED


def _folder_for(db: Database, parts: Sequence[str]) -> int | None:
    folder: int | None = None
    for name in filter(str.strip, map(tidy, parts)):
        child = child_of(db, folder, name)
        folder = add_folder(db, name, folder).id if child is None else child
    return folder

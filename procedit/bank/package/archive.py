"""The ZIP around a package, opened within limits: P01, P02, P06, P07."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from procedit.bank.finding import Finding, Text
from procedit.bank.package.manifest import MANIFEST_PATH, MIMETYPE, MIMETYPE_PATH
from procedit.bank.package.naming import is_safe
from procedit.bank.reading import FILE_LIMIT, error_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE_LIMIT = 50_000_000
UNPACKED_LIMIT = 200_000_000
RATIO_LIMIT = 100
ENTRY_LIMIT = 2_000
"""Enough for 500 procedures, each with its preview and its coverage matrix."""
ATTACHMENT_LIMIT = 10_000_000
_SMALL = 10_000
"""Below so many bytes a high ratio is no bomb."""
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    struct.error,
)

_UNREADABLE = Text("The package is no readable ZIP file.", "Pakken er ikke en læsbar ZIP-fil.")


class Refusal(Exception):  # noqa: N818 - it carries what is told, it is no fault of ours
    """What keeps a package from being read further."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.text.en)
        self.finding = finding


class Archive:
    """An opened ZIP whose directory keeps the limits."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = [each.filename for each in archive.infolist() if not each.is_dir()]

    def read(self, path: str) -> bytes:
        """The content of a file; raises Refusal where it cannot be read or is more than declared."""
        try:
            info = self._archive.getinfo(path)
            with self._archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except KeyError as error:
            text = Text("{path} is missing.", "{path} mangler.").filled(path=path)
            id = "P03" if path == MANIFEST_PATH else "P04"
            raise Refusal(error_finding(id, text, where=path)) from error
        except (*_BROKEN, RuntimeError) as error:
            raise Refusal(error_finding("P01", _UNREADABLE, where=path)) from error
        if len(data) > info.file_size:
            raise Refusal(_over("P07", path))
        return data


def open_archive(data: bytes) -> Archive | Finding:
    """The package's ZIP, or the first thing that is wrong with it."""
    if len(data) > PACKAGE_LIMIT:
        return _over("P07", "")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except _BROKEN:
        return error_finding("P01", _UNREADABLE)
    for finding in (*_limits(infos, len(data)), *_names(infos)):
        return finding
    opened = Archive(archive)
    return _mimetype(opened, infos) or opened


def _mimetype(archive: Archive, infos: list[zipfile.ZipInfo]) -> Finding | None:
    """P02: the media type stands first, stored, and is the package's."""
    first = infos[0] if infos else None
    try:
        right = (
            first is not None
            and first.filename == MIMETYPE_PATH
            and first.compress_type == zipfile.ZIP_STORED
            and archive.read(MIMETYPE_PATH) == MIMETYPE
        )
    except Refusal as refusal:
        return refusal.finding
    if right:
        return None
    text = Text(
        "The first entry is not the media type of a package.",
        "Den første post er ikke pakkens medietype.",
    )
    return error_finding("P02", text, where=MIMETYPE_PATH)


def _limits(infos: list[zipfile.ZipInfo], size: int) -> Iterator[Finding]:
    """P07: not too many, too big or too tightly packed; P01: not encrypted."""
    if len(infos) > ENTRY_LIMIT:
        yield _over("P07", "")
    total = sum(each.file_size for each in infos)
    if total > UNPACKED_LIMIT or (total > _SMALL and total > RATIO_LIMIT * max(size, 1)):
        yield _over("P07", "")
    for each in infos:
        if each.flag_bits & _ENCRYPTED:
            text = Text("{path} is encrypted.", "{path} er krypteret.").filled(path=each.filename)
            yield error_finding("P01", text, where=each.filename)
        tight = each.file_size > _SMALL and each.file_size > RATIO_LIMIT * max(
            each.compress_size, 1
        )
        if tight or each.file_size > _most(each.filename):
            yield _over("P07", each.filename)


def _most(path: str) -> int:
    if path.lower().endswith(".bpmn"):
        return FILE_LIMIT
    return ATTACHMENT_LIMIT if path.startswith("attachments/") else UNPACKED_LIMIT


def _over(id: str, path: str) -> Finding:
    text = Text(
        "{what} is over the limits: {package} MB packed, {unpacked} MB unpacked, {ratio}:1, "
        "{entries} entries, {file} MB a procedure or attachment.",
        "{what} overskrider grænserne: {package} MB pakket, {unpacked} MB udpakket, {ratio}:1, "
        "{entries} poster, {file} MB pr. arbejdsgang eller bilag.",
    )
    values = {
        "what": path or "pbpkg",
        "package": PACKAGE_LIMIT // 1_000_000,
        "unpacked": UNPACKED_LIMIT // 1_000_000,
        "ratio": RATIO_LIMIT,
        "entries": ENTRY_LIMIT,
        "file": FILE_LIMIT // 1_000_000,
    }
    return error_finding(id, text.filled(**values), where=path)


def _names(infos: list[zipfile.ZipInfo]) -> Iterator[Finding]:
    """P06: no name leads elsewhere, is a link, or stands twice where case does not count."""
    seen: set[str] = set()
    for each in infos:
        name = each.orig_filename  # as it is written: zipfile cuts and turns what it gives else
        folded = name.casefold()
        mode = each.external_attr >> 16
        if not is_safe(name) or stat.S_ISLNK(mode) or folded in seen:
            text = Text("The name {path} is not allowed.", "Navnet {path} er ikke tilladt.")
            yield error_finding("P06", text.filled(path=repr(name)), where=name)
        seen.add(folded)

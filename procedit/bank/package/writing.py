"""Making a package: the same procedures give the same bytes."""

from __future__ import annotations

import io
import json
import uuid
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit import __version__
from procedit.bank.case import Case
from procedit.bank.coverage import coverage_of, matrix
from procedit.bank.exporting import BlockedError, canonical_digest, faithful, title_of
from procedit.bank.finding import INFO
from procedit.bank.package.manifest import (
    MANIFEST_PATH,
    MIMETYPE,
    MIMETYPE_PATH,
    REPORT_PATH,
    Manifest,
    ManifestItem,
    Sender,
    media_type,
    to_json,
)
from procedit.bank.package.naming import file_stem
from procedit.bank.package.previews import refuse_active
from procedit.bank.package.reading import read_package
from procedit.bank.reading import digest_of
from procedit.bank.run import blocks, examine
from procedit.bank.shelf import Shelf
from procedit.bank.tables import to_html
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import document_data
from procedit.model.bank_values import ProcedureData

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from procedit.bank.case import Library
    from procedit.bank.finding import Finding
    from procedit.bank.kle import KleList
    from procedit.bank.package.manifest import Json
    from procedit.model.document import Document

    Preview = Callable[[bytes], str]
    """Draws a procedure, given as its bytes, as an SVG."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PACKAGE_IDS = uuid.UUID("6c0a4f5e-6f7b-5d1c-9a6e-2f4f0c1d7b10")
_FAILED = QT_TRANSLATE_NOOP(
    "Error",
    "The package could not be read again after it was made ({first}) and was not written. "
    "Report this.",
)
_TWICE = QT_TRANSLATE_NOOP(
    "Error", "“{title}” in version {version} is chosen twice. Choose one of the two."
)
_NOTHING = QT_TRANSLATE_NOOP("Error", "There is nothing to hand over. Choose procedures first.")


class CancelledError(ProceditError):
    """The user stopped it; nothing was written."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was written."))


@dataclass(frozen=True)
class Order:
    """What a package is made of.

    ``created`` is UTC as ``YYYY-MM-DDThh:mm:ssZ``; without it the day of the newest change in the
    procedures stands there, so that the same procedures give the same package. ``attachments`` are
    names and bytes.
    """

    documents: Sequence[Document]
    sender: Sender = field(default_factory=Sender)
    language: str = "da"
    created: str = ""
    attachments: Sequence[tuple[str, bytes]] = ()
    library: Library | None = None
    kle: KleList | None = None


@dataclass(frozen=True)
class Part:
    """One procedure on its way into a package."""

    document: Document
    data: ProcedureData
    title: str
    content: bytes
    findings: tuple[Finding, ...]


def build_package(
    order: Order,
    preview: Preview,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bytes:
    """The bytes of a package, proved by reading them with the importer.

    ``preview`` draws each procedure from exactly the bytes that are packed. ``progress`` hears how
    many of how many procedures are done, ``cancelled`` is asked before each. Raises BlockedError for a
    procedure with errors, CancelledError, and ProceditError for anything else.
    """
    if not order.documents:
        raise ProceditError(_NOTHING)
    digests = [canonical_digest(each) for each in order.documents]
    shelf = Shelf(order.documents, order.library, digests)
    parts: list[Part] = []
    files: dict[str, bytes] = {}
    items: list[ManifestItem] = []
    for number, document in enumerate(order.documents):
        if cancelled():
            raise CancelledError
        part = _part(document, shelf, order.kle, digests[number])
        parts.append(part)
        _pack(part, preview, files, items)
        progress(number + 1, len(order.documents))
    _add(files, items, REPORT_PATH, "report", report_of(parts))
    _add_coverage(files, items, parts, shelf)
    for name, content in order.attachments:
        _add(files, items, f"attachments/{name}", "attachment", content)
    manifest = _manifest(order, parts, sorted(items, key=lambda each: each.path))
    data = _zipped(to_json(manifest), files)
    _prove(data, order.library)
    return data


def _part(document: Document, shelf: Shelf, kle: KleList | None, digest: str) -> Part:
    title = title_of(document)
    findings = examine(document, shelf, kle, digest=digest)
    if blocks(findings):
        raise BlockedError(title, findings)
    data = document_data(document) or ProcedureData()
    return Part(document, data, title, faithful(document), tuple(findings))


def _pack(part: Part, preview: Preview, files: dict[str, bytes], items: list[ManifestItem]) -> None:
    stem = file_stem(part.data, part.title)
    path, picture_path = f"procedures/{stem}.bpmn", f"previews/{stem}.svg"
    if any(each.id == part.data.id and each.version == part.data.version for each in items):
        raise ProceditError(_TWICE, title=part.title, version=part.data.version)
    number = 2
    while path in files:
        path, picture_path = f"procedures/{stem}-{number}.bpmn", f"previews/{stem}-{number}.svg"
        number += 1
    picture = preview(part.content).encode("utf-8")
    refuse_active(picture)
    digest, refines = digest_of(part.content), part.data.refines
    files[path] = part.content
    items.append(
        ManifestItem(
            path,
            "procedure",
            media_type(path),
            len(part.content),
            digest,
            id=part.data.id,
            version=part.data.version,
            level=part.data.level,
            status=part.data.status,
            title=part.title,
            kle=part.data.primary_kle,
            refines=None if refines is None else (refines.id, refines.version),
            preview=picture_path,
        )
    )
    _add(files, items, picture_path, "preview", picture, of=(path, digest))


def _add(
    files: dict[str, bytes],
    items: list[ManifestItem],
    path: str,
    role: str,
    content: bytes,
    of: tuple[str, str] = ("", ""),
) -> None:
    files[path] = content
    items.append(
        ManifestItem(
            path,
            role,
            media_type(path),
            len(content),
            digest_of(content),
            preview_of=of[0],
            source_sha256=of[1],
        )
    )


def _add_coverage(
    files: dict[str, bytes], items: list[ManifestItem], parts: Iterable[Part], shelf: Shelf
) -> None:
    """A coverage matrix for each good procedure, as a page in Danish."""
    for part in parts:
        good = Case(part.document, shelf)
        if good.is_good and good.refined is not None:
            table = matrix(coverage_of(good, good.refined), part.title)
            page = to_html([table], table.title.da, "da")
            path = f"reports/{file_stem(part.data, part.title)}_daekning.html"
            _add(files, items, path, "report", page)


def report_of(parts: Iterable[Part]) -> bytes:
    """The report of the checks: every finding with its id, severity, place and both texts."""
    content: Json = {
        "formatVersion": "1.0",
        "tool": f"procedit {__version__}",
        "procedures": [
            {
                "id": part.data.id,
                "version": part.data.version,
                "title": part.title,
                "sha256": digest_of(part.content),
                "findings": [_finding_json(each) for each in part.findings],
            }
            for part in parts
        ],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _finding_json(finding: Finding) -> Json:
    return {
        "rule": finding.id,
        "severity": "info" if finding.upload is INFO else finding.upload.value,
        "element": finding.element,
        "key": finding.key,
        "da": finding.text.da,
        "en": finding.text.en,
    }


def _manifest(order: Order, parts: Sequence[Part], items: Sequence[ManifestItem]) -> Manifest:
    days = [change.date for part in parts for change in part.data.changes if change.date]
    created = order.created or f"{max(days, default='2000-01-01')}T00:00:00Z"
    name = "\n".join((created, *(f"{each.path} {each.sha256}" for each in items)))
    package_id = f"urn:uuid:{uuid.uuid5(_PACKAGE_IDS, name)}"
    generator = f"procedit {__version__}"
    return Manifest(package_id, created, generator, order.language, order.sender, tuple(items))


def _zipped(manifest: bytes, files: dict[str, bytes]) -> bytes:
    """The ZIP: the media type first and stored, then the rest by name, all from the same moment."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        _put(archive, MIMETYPE_PATH, MIMETYPE, zipfile.ZIP_STORED)
        for path, content in sorted({MANIFEST_PATH: manifest, **files}.items()):
            _put(archive, path, content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _put(archive: zipfile.ZipFile, path: str, content: bytes, method: int) -> None:
    info = zipfile.ZipInfo(path, _EPOCH)
    info.compress_type = method
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    archive.writestr(info, content, compresslevel=9 if method == zipfile.ZIP_DEFLATED else None)


def _prove(data: bytes, library: Library | None) -> None:
    content = read_package(data, library)
    wrong = [each for each in content.all_findings if blocks([each])]
    if wrong:
        raise ProceditError(_FAILED, first=f"{wrong[0].id} {wrong[0].text.en}")

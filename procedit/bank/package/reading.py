"""Reading a package with suspicion: P01–P09, then each procedure in it.

Nothing is unpacked to the disk. A package that breaks P01–P07 is refused whole; what is wrong with one
procedure stands with that procedure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from procedit.bank.exporting import canonical_digest, title_of
from procedit.bank.finding import Finding, Text
from procedit.bank.package.archive import Archive, Refusal, open_archive
from procedit.bank.package.manifest import (
    MANIFEST_PATH,
    MIMETYPE_PATH,
    Manifest,
    ManifestError,
    ManifestItem,
    from_json,
)
from procedit.bank.package.previews import what_is_active
from procedit.bank.reading import digest_of, error_finding, read_procedure
from procedit.bank.run import examine
from procedit.bank.shelf import Shelf
from procedit.model.bank import document_data
from procedit.model.bank_values import ProcedureData
from procedit.model.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Library
    from procedit.bank.kle import KleList


@dataclass(frozen=True)
class PackedProcedure:
    """A procedure in a package: ``document`` is None where it cannot be read.

    ``digest`` is that of its canonical bytes.
    """

    item: ManifestItem
    content: bytes
    document: Document | None
    findings: tuple[Finding, ...]
    preview: bytes = b""
    digest: str = ""


@dataclass(frozen=True)
class PackageContent:
    """What a package holds; refused whole, it has findings and nothing else."""

    manifest: Manifest | None
    procedures: tuple[PackedProcedure, ...]
    findings: tuple[Finding, ...]
    attachments: tuple[tuple[str, bytes], ...] = ()

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """The findings of the package and of all procedures in it."""
        return (*self.findings, *(each for one in self.procedures for each in one.findings))


def read_package(
    data: bytes, library: Library | None = None, kle: KleList | None = None
) -> PackageContent:
    """What a package holds, with all findings; ``refines`` is resolved in the package first."""
    archive = open_archive(data)
    if isinstance(archive, Finding):
        return _refused([archive])
    try:
        manifest = from_json(archive.read(MANIFEST_PATH))
    except ManifestError as error:
        text = Text(
            "The manifest is not as it should be: {where}.", "Manifestet er ikke korrekt: {where}."
        )
        return _refused([error_finding("P03", text.filled(where=error), where=MANIFEST_PATH)])
    except Refusal as refusal:
        return _refused([refusal.finding])
    wrong = [*_listed(archive, manifest)]
    contents: dict[str, bytes] = {}
    for item in manifest.items if not wrong else ():
        try:
            contents[item.path] = archive.read(item.path)
        except Refusal as refusal:
            return _refused([refusal.finding])
        wrong += _intact(item, contents[item.path])
    if wrong:
        return _refused(wrong)
    return _content(manifest, contents, library, kle)


def _refused(findings: list[Finding]) -> PackageContent:
    return PackageContent(None, (), tuple(findings))


def _listed(archive: Archive, manifest: Manifest) -> Iterator[Finding]:
    """P04: what is listed is there, and what is there is listed, once."""
    present = set(archive.names) - {MIMETYPE_PATH, MANIFEST_PATH}
    listed = [each.path for each in manifest.items]
    for path in sorted(set(listed) - present):
        text = Text("{path} is listed but not there.", "{path} er opført, men mangler.")
        yield error_finding("P04", text.filled(path=path), where=path)
    for path in sorted(present - set(listed)):
        text = Text("{path} is there but not listed.", "{path} findes, men er ikke opført.")
        yield error_finding("P04", text.filled(path=path), where=path)
    for path in sorted({each for each in listed if listed.count(each) > 1}):
        text = Text("{path} is listed twice.", "{path} er opført to gange.")
        yield error_finding("P04", text.filled(path=path), where=path)


def _intact(item: ManifestItem, content: bytes) -> Iterator[Finding]:
    """P05: size and digest are those of the manifest."""
    if len(content) != item.size or digest_of(content) != item.sha256:
        text = Text(
            "{path} is damaged: size or SHA-256 is not that of the manifest.",
            "{path} er beskadiget: størrelse eller SHA-256 svarer ikke til manifestet.",
        )
        yield error_finding("P05", text.filled(path=item.path), where=item.path)


def _content(
    manifest: Manifest,
    contents: dict[str, bytes],
    library: Library | None,
    kle: KleList | None,
) -> PackageContent:
    read = [(item, read_procedure(contents[item.path])) for item in manifest.procedures]
    documents = [each for _, each in read if isinstance(each, Document)]
    digests = [canonical_digest(each) for each in documents]
    shelf, known = Shelf(documents, library, digests), iter(digests)
    procedures: list[PackedProcedure] = []
    for item, document in read:
        content = contents[item.path]
        picture = contents.get(item.preview, b"")
        if isinstance(document, Finding):
            found = (replace(document, where=item.path),)
            procedures.append(PackedProcedure(item, content, None, found, picture))
            continue
        digest = next(known)
        own = examine(document, shelf, kle, digest=digest)
        told = [*_told(item, document), *(replace(each, where=item.path) for each in own)]
        procedures.append(PackedProcedure(item, content, document, tuple(told), picture, digest))
    attached = [
        (each.path, contents[each.path]) for each in manifest.items if each.role == "attachment"
    ]
    previews = tuple(_previews(manifest, contents))
    return PackageContent(manifest, tuple(procedures), previews, tuple(attached))


def _told(item: ManifestItem, document: Document) -> Iterator[Finding]:
    """P08: the manifest says about a procedure what the procedure says."""
    data = document_data(document) or ProcedureData(id="", version="", level="", status="")
    if not item.tells(data, title_of(document)):
        text = Text(
            "The manifest says something else about {path} than the file itself.",
            "Manifestet siger noget andet om {path} end filen selv.",
        )
        yield error_finding("P08", text.filled(path=item.path), where=item.path)


def _previews(manifest: Manifest, contents: dict[str, bytes]) -> Iterator[Finding]:
    """P09: a preview was made from the very bytes that are packed, and only shows."""
    digests = {each.path: each.sha256 for each in manifest.procedures}
    for item in manifest.items:
        if item.role != "preview":
            continue
        active = what_is_active(contents[item.path])
        if digests.get(item.preview_of) != item.source_sha256:
            text = Text(
                "The preview {path} was not made from the procedure that is packed.",
                "Forhåndsvisningen {path} er ikke lavet af den pakkede arbejdsgang.",
            )
        elif active:
            text = Text(
                "The preview {path} holds {what}.", "Forhåndsvisningen {path} indeholder {what}."
            )
        else:
            continue
        yield error_finding("P09", text.filled(path=item.path, what=active), where=item.path)

"""A set of procedures at hand: files on a command line, the content of a package."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from procedit.bank.exporting import canonical_digest
from procedit.bank.versions import version_key
from procedit.model.bank import document_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from procedit.bank.case import Library
    from procedit.model.document import Document


class Shelf:
    """Procedures by identifier and version; what is not here is looked for ``beyond``.

    ``digests`` are those of the documents' canonical bytes, in their order, where they are known.
    """

    def __init__(
        self,
        documents: Iterable[Document],
        beyond: Library | None = None,
        digests: Iterable[str] = (),
    ) -> None:
        self._documents: dict[tuple[str, str], Document] = {}
        self._digests: dict[tuple[str, str], str] = {}
        self._statuses: dict[str, dict[str, str]] = {}
        self._beyond = beyond
        for document, digest in zip(documents, chain(digests, repeat("")), strict=False):
            data = document_data(document)
            if data is not None and data.id:
                if digest and (data.id, data.version) not in self._documents:
                    self._digests[data.id, data.version] = digest
                self._documents.setdefault((data.id, data.version), document)
                self._statuses.setdefault(data.id, {}).setdefault(data.version, data.status)

    def find(self, id: str, version: str) -> Document | None:
        """The procedure of that identifier and version."""
        found = self._documents.get((id, version))
        return found or (self._beyond.find(id, version) if self._beyond else None)

    def versions(self, id: str) -> Mapping[str, str]:
        """The status of each known version of a procedure, the oldest first."""
        known = dict(self._beyond.versions(id)) if self._beyond else {}
        known |= self._statuses.get(id, {})
        return {version: known[version] for version in sorted(known, key=version_key)}

    def digest(self, id: str, version: str) -> str:
        """The digest of the canonical bytes known under that version; elsewhere first, then here."""
        known = self._beyond.digest(id, version) if self._beyond else ""
        found = self._documents.get((id, version))
        if known or found is None:
            return known
        if (id, version) not in self._digests:
            self._digests[id, version] = canonical_digest(found)
        return self._digests[id, version]

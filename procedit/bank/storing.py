"""Putting a plan into the catalogue: one transaction for each file or package, nothing by halves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bank.exporting import canonical_digest
from procedit.bank.importing import REDRAWN, Choice, Fate, PlannedItem, resolved
from procedit.bank.versions import version_key
from procedit.catalogue import facts_of
from procedit.model.bank import document_data
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from procedit.bank.importing import ImportPlan
    from procedit.catalogue import Catalogue
    from procedit.model.document import Document

_HEAD = re.compile(rb"<[\w.-]*:?procedure\s[^>]*>")
_ID = re.compile(rb"\sid\s*=\s*[\"'](urn:uuid:[0-9a-f-]{36})[\"']")


class CatalogueLibrary:
    """The catalogue's procedures by the bank's identifiers.

    Which entry holds which identifier is found by a look at the bytes, once; ``learn`` what is saved
    later.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._entries: dict[str, int] | None = None
        self._read: dict[str, dict[str, Document]] = {}

    def learn(self, id: str, entry: int) -> None:
        """Take note that an entry holds the procedure of that identifier, perhaps in a new version."""
        if self._entries is not None:
            self._entries.setdefault(id, entry)
        self._read.pop(id, None)

    def entry_of(self, id: str) -> int | None:
        """The entry that holds the procedure of that identifier."""
        if self._entries is None:
            self._entries = {}
            for entry in self._catalogue.entries(all=True):
                known = _id_in(self._catalogue.content(entry.id))
                if known:
                    self._entries.setdefault(known, entry.id)
        return self._entries.get(id)

    def find(self, id: str, version: str) -> Document | None:
        """The procedure of that identifier and version, of whatever revision."""
        return self._versions(id).get(version)

    def versions(self, id: str) -> Mapping[str, str]:
        """The status of each version that some revision holds."""
        found = self._versions(id)
        statuses = {version: document_data(each) for version, each in found.items()}
        return {
            version: "" if data is None else data.status
            for version, data in sorted(statuses.items(), key=lambda each: version_key(each[0]))
        }

    def digest(self, id: str, version: str) -> str:
        """The digest of the canonical bytes of that version."""
        found = self.find(id, version)
        return "" if found is None else canonical_digest(found)

    def _versions(self, id: str) -> dict[str, Document]:
        if id not in self._read:
            found: dict[str, Document] = {}
            self._read[id] = found
            entry = self.entry_of(id)
            for revision in [] if entry is None else self._catalogue.revisions(entry):
                document = read(self._catalogue.content(revision.procedure, revision.id))
                data = document_data(document)
                if data is not None and data.id == id:
                    found.setdefault(data.version, document)
        return self._read[id]


def _id_in(content: bytes) -> str:
    head = _HEAD.search(content)
    match = None if head is None else _ID.search(head[0])
    return "" if match is None else match[1].decode("ascii")


@dataclass(frozen=True)
class Stored:
    """What became of a planned item: the catalogue's entry, None where nothing was done."""

    item: PlannedItem
    entry: int | None


def store(
    catalogue: Catalogue,
    plan: ImportPlan,
    choices: Mapping[PlannedItem, Choice] | None = None,
    wanted: Callable[[PlannedItem], bool] = lambda item: item.is_wanted,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> list[Stored]:
    """Import the wanted items of a plan, each file or package whole or not at all.

    ``choices`` say what to do with conflicts; those without one are left out.
    """
    library = CatalogueLibrary(catalogue)
    results: list[Stored] = []
    done = 0
    for source in plan.sources:
        items = [each for each in plan.items if each.source == source]
        with catalogue.file.changing():
            for item in items:
                results.append(_stored(catalogue, library, item, choices or {}, wanted))
                done += 1
                progress(done, len(plan.items))
    return results


def _stored(
    catalogue: Catalogue,
    library: CatalogueLibrary,
    item: PlannedItem,
    choices: Mapping[PlannedItem, Choice],
    wanted: Callable[[PlannedItem], bool],
) -> Stored:
    content: bytes | None = None
    if item.fate is Fate.CONFLICT:
        content = resolved(item, choices.get(item, Choice.LEAVE_OUT), library)
    elif wanted(item) and item.fate not in (Fate.REFUSED, Fate.READ_ONLY, Fate.UNCHANGED):
        content = item.content
    if content is None:
        return Stored(item, None)
    document = read(content)
    data = document_data(document)
    known = library.entry_of(data.id) if data is not None and data.id else None
    source = Path(item.source) if not item.path else None
    note = f"{item.source}" + (f" {item.path}" if item.path else "")
    if item.redrawn:
        note += f" ({REDRAWN.da})"
    entry = catalogue.save(content, facts_of(document), procedure=known, source=source, note=note)
    if data is not None and data.id:
        library.learn(data.id, entry.id)
    return Stored(item, entry.id)

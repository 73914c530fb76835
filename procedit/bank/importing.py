"""What importing files and packages would do, as values, before anything is done (profile 4.9)."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from procedit.bank.checks.drawn import to_be_drawn
from procedit.bank.exporting import canonical_digest, title_of
from procedit.bank.finding import Finding, Text
from procedit.bank.package.reading import read_package
from procedit.bank.reading import read_procedure
from procedit.bank.run import blocks, examine
from procedit.bank.shelf import Shelf
from procedit.bank.versions import next_version, version_key
from procedit.commands import behaviours
from procedit.commands.bank.set_data import set_procedure
from procedit.commands.draw_missing import draw_missing
from procedit.commands.stack import Stack
from procedit.model.bank import document_data, own_process
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from procedit.bank.case import Library
    from procedit.bank.kle import KleList
    from procedit.model.bank_values import ProcedureData
    from procedit.model.document import Document

_OTHER_MAJOR = re.compile(r"urn:procedit:procedure-bank:(?!1\.0$)\d+\.\d+")


class Fate(StrEnum):
    """What importing would make of a procedure."""

    NEW = "new"
    NEW_VERSION = "new-version"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    DRAFT = "draft"
    READ_ONLY = "read-only"
    REFUSED = "refused"


FATES: dict[Fate, Text] = {
    Fate.NEW: Text("new", "ny"),
    Fate.NEW_VERSION: Text("new version", "ny version"),
    Fate.UNCHANGED: Text("unchanged", "uændret"),
    Fate.CONFLICT: Text("same version with another content", "samme version med et andet indhold"),
    Fate.DRAFT: Text("draft without metadata", "kladde uden metadata"),
    Fate.READ_ONLY: Text(
        "of a later format, can only be looked at", "af et nyere format, kan kun vises"
    ),
    Fate.REFUSED: Text("refused", "afvist"),
}
"""What a fate is called."""


REDRAWN = Text("layout restored", "layout genskabt")
"""What is said of a draft that lacked shapes."""


class Choice(StrEnum):
    """What is done with a conflict."""

    LEAVE_OUT = "skip"
    NEW_VERSION = "new-version"
    COPY = "copy"


@dataclass(frozen=True)
class PlannedItem:
    """One procedure and what would become of it; ``source`` is the file, ``path`` within a package.

    ``digest`` is that of its canonical bytes, where it has metadata. ``redrawn`` tells that a draft
    lacked shapes, which ``content`` now has.
    """

    source: str
    path: str
    fate: Fate
    content: bytes
    title: str = ""
    data: ProcedureData | None = None
    findings: tuple[Finding, ...] = ()
    digest: str = ""
    redrawn: bool = False

    @property
    def is_wanted(self) -> bool:
        """Whether it is imported unless the user says otherwise."""
        return self.fate in (Fate.NEW, Fate.NEW_VERSION, Fate.DRAFT)


@dataclass(frozen=True)
class ImportPlan:
    """What importing would do, item by item; each source is imported in one transaction."""

    items: tuple[PlannedItem, ...]

    @property
    def sources(self) -> list[str]:
        """The files, in order."""
        return list(dict.fromkeys(each.source for each in self.items))


def plan_import(
    files: Iterable[tuple[str, bytes]],
    library: Library | None = None,
    kle: KleList | None = None,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportPlan:
    """What importing the named files would do; ``library`` is what is known already.

    ``progress`` hears how many files are read; ``cancelled`` ends the plan early.
    """
    items: list[PlannedItem] = []
    for number, (name, data) in enumerate(files, start=1):
        if cancelled():
            break
        is_package = name.lower().endswith(".pbpkg") or data.startswith(b"PK")
        items += (
            _package(name, data, library, kle) if is_package else [_file(name, data, library, kle)]
        )
        progress(number)
    return ImportPlan(tuple(_without_repeats(items)))


def _package(
    name: str, data: bytes, library: Library | None, kle: KleList | None
) -> list[PlannedItem]:
    content = read_package(data, library, kle)
    if content.manifest is None:
        return [PlannedItem(name, "", Fate.REFUSED, b"", findings=content.findings)]
    items: list[PlannedItem] = []
    for each in content.procedures:
        path = each.item.path
        if each.document is None or any(one.id == "P08" for one in each.findings):
            refused = PlannedItem(name, path, Fate.REFUSED, each.content, findings=each.findings)
            items.append(replace(refused, title=each.item.title))
        else:
            item = _planned(name, path, each.content, each.document, library, each.digest)
            items.append(replace(item, findings=each.findings))
    return items


def _file(name: str, data: bytes, library: Library | None, kle: KleList | None) -> PlannedItem:
    document = read_procedure(data)
    if isinstance(document, Finding):
        return PlannedItem(name, "", Fate.REFUSED, data, findings=(document,))
    item = _planned(name, "", data, document, library)
    if item.fate is Fate.DRAFT:
        return item
    shelf = Shelf([document], library)
    return replace(item, findings=tuple(examine(document, shelf, kle)))


def _planned(
    name: str,
    path: str,
    content: bytes,
    document: Document,
    library: Library | None,
    digest: str = "",
) -> PlannedItem:
    data = document_data(document)
    item = PlannedItem(name, path, Fate.DRAFT, content, title_of(document), data)
    if any(_OTHER_MAJOR.fullmatch(uri) for uri in _namespaces(document)):
        return replace(item, fate=Fate.READ_ONLY)
    if data is None or not data.id:
        return _redrawn(item, document)
    item = replace(item, digest=digest or canonical_digest(document))
    versions = _versions(data.id, library)
    if not versions:
        return replace(item, fate=Fate.NEW)
    if data.version not in versions or library is None:
        return replace(item, fate=Fate.NEW_VERSION)
    same = library.digest(data.id, data.version) == item.digest
    return replace(item, fate=Fate.UNCHANGED if same else Fate.CONFLICT)


def _redrawn(item: PlannedItem, document: Document) -> PlannedItem:
    """A draft with shapes for what no diagram draws; a file without any diagram is left as it is."""
    missing = [each for each, must in to_be_drawn(document) if must]
    if not document.diagrams or all(document.depicting(each.key) for each in missing):
        return item
    Stack(document, behaviours.ALL).run("Draw", draw_missing, document.diagrams[0])
    return replace(item, content=write(document), redrawn=True)


def own_candidates(document: Document) -> list[tuple[str, str]]:
    """The processes that may be the authority's own, by key and name, where a user must choose."""
    filled = [
        each
        for each in document.elements("process")
        if any(child.type.is_flow_node for child in each.children())
    ]
    return [(each.key, each.name or each.id) for each in filled] if len(filled) > 1 else []


def _versions(id: str, library: Library | None) -> Mapping[str, str]:
    return library.versions(id) if library is not None else dict[str, str]()


def _namespaces(document: Document) -> set[str]:
    return {uri for node in document.root.iter("*") for uri in node.nsmap.values()}


def _without_repeats(items: Sequence[PlannedItem]) -> list[PlannedItem]:
    """A second procedure of one identifier and version in the same plan is a conflict or unchanged."""
    found: list[PlannedItem] = []
    first: dict[tuple[str, str], str] = {}
    for item in items:
        data = item.data
        if data is None or not item.is_wanted or not data.id:
            found.append(item)
            continue
        key = (data.id, data.version)
        if key in first:
            fate = Fate.UNCHANGED if first[key] == item.digest else Fate.CONFLICT
            found.append(replace(item, fate=fate))
        else:
            first[key] = item.digest
            found.append(item)
    return found


def resolved(item: PlannedItem, choice: Choice, library: Library | None) -> bytes | None:
    """The bytes to import for a conflict: with the next free version, or as a copy with a new id.

    None where it is left out. Everything else in the file stays byte for byte.
    """
    data = item.data
    if choice is Choice.LEAVE_OUT or data is None:
        return None
    document = read(item.content)
    process = own_process(document)
    if process is None:
        return None
    if choice is Choice.COPY:
        changed = replace(data, id=f"urn:uuid:{uuid.uuid4()}", status="draft")
    else:
        last = max((*_versions(data.id, library), data.version), key=version_key)
        changed = replace(data, version=next_version(last), status="draft")
    Stack(document, behaviours.ALL).run("Resolve", set_procedure, process, changed)
    return write(document)


def has_errors(item: PlannedItem) -> bool:
    """Whether the bank would not take the procedure as it is."""
    return blocks(item.findings)

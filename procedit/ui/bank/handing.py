"""The work of handing procedures over, on bytes, for another thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bank.exporting import canonical_digest, export_procedure
from procedit.bank.package.manifest import Sender
from procedit.bank.package.writing import CancelledError, Order, build_package
from procedit.bank.run import blocks, examine
from procedit.bank.shelf import Shelf
from procedit.bank.storing import CatalogueLibrary
from procedit.catalogue import open_catalogue
from procedit.files import atomic_write
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from procedit.bank.finding import Finding

PACKAGE = ".pbpkg"


@dataclass(frozen=True)
class Errand:
    """What is to be handed over: the files' bytes, where to, by whom, in which language."""

    files: Sequence[bytes]
    target: Path
    catalogue: Path
    language: str
    sender: Sender = field(default_factory=Sender)


@dataclass(frozen=True)
class Outcome:
    """What was found, with the number of the file each is about; whether the target was written."""

    findings: tuple[tuple[int, Finding], ...]
    is_written: bool


def hand_over(
    errand: Errand, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Outcome:
    """Check everything and write the file unless there is an error.

    What a procedure refines is looked for among the files, then in the catalogue. Raises
    CancelledError, and ProceditError for what cannot be read or written.
    """
    documents = [read(each) for each in errand.files]
    count = len(documents)
    with open_catalogue(errand.catalogue) as catalogue:
        library = CatalogueLibrary(catalogue)
        digests = [canonical_digest(each) for each in documents]
        shelf = Shelf(documents, library, digests)
        found: list[tuple[int, Finding]] = []
        for number, document in enumerate(documents):
            if cancelled():
                raise CancelledError
            findings = examine(document, shelf, digest=digests[number])
            found += [(number, each) for each in findings]
            progress(number + 1, 2 * count)
        if blocks(each for _, each in found):
            return Outcome(tuple(found), is_written=False)
        if errand.target.suffix.lower() == PACKAGE:
            order = Order(documents, errand.sender, errand.language, library=library)
            data = build_package(
                order, _draw, lambda done, _of: progress(count + done, 2 * count), cancelled
            )
        else:
            data = export_procedure(documents[0], shelf)
    if cancelled():
        raise CancelledError
    atomic_write(errand.target, data)
    return Outcome(tuple(found), is_written=True)


def _draw(data: bytes) -> str:
    """The preview of a procedure: the same pictures as on the canvas."""
    from procedit.publish.drawing import find_drawing  # noqa: PLC0415 - drawing is loaded when used
    from procedit.publish.svg import svg_of  # noqa: PLC0415 - as above

    return svg_of(find_drawing(read(data)))

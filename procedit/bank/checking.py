"""A set of files checked together: what one refines, another may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.exporting import canonical_digest
from procedit.bank.finding import Finding
from procedit.bank.reading import read_procedure
from procedit.bank.run import examine
from procedit.bank.shelf import Shelf
from procedit.model.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.bank.case import Library
    from procedit.bank.kle import KleList


def check_set(
    files: Iterable[tuple[str, bytes]], kle: KleList | None = None, beyond: Library | None = None
) -> Iterator[tuple[str, list[Finding]]]:
    """The findings of each named file, in the files' order."""
    read = [(name, read_procedure(data)) for name, data in files]
    documents = [each for _, each in read if isinstance(each, Document)]
    digests = [canonical_digest(each) for each in documents]
    shelf, known = Shelf(documents, beyond, digests), iter(digests)
    for name, document in read:
        if isinstance(document, Finding):
            yield name, [document]
        else:
            yield name, examine(document, shelf, kle, digest=next(known))

"""One procedure in the profile's canonical form: checked before it is bytes that leave the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.finding import Finding
from procedit.bank.reading import digest_of, read_procedure
from procedit.bank.run import blocks, examine
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import own_process
from procedit.xml.canonical import canonical
from procedit.xml.schemas import bpmn_errors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bank.case import Library
    from procedit.bank.kle import KleList
    from procedit.model.document import Document

_BLOCKED = QT_TRANSLATE_NOOP(
    "Error",
    "The bank would not take “{title}”: {count} errors, the first is {first}. Put them right, then "
    "export again.",
)
_UNFAITHFUL = QT_TRANSLATE_NOOP(
    "Error",
    "“{title}” would not be the same after reading it again and was not exported. Save it as a plain "
    "file and report this.",
)


class BlockedError(ProceditError):
    """A procedure that is not handed over; ``findings`` say why."""

    def __init__(self, title: str, findings: Sequence[Finding]) -> None:
        errors = [each for each in findings if blocks([each])]
        first = f"{errors[0].id} {errors[0].text.en}"
        super().__init__(_BLOCKED, title=title, count=len(errors), first=first)
        self.findings = tuple(findings)


def canonical_digest(document: Document) -> str:
    """The SHA-256 of a document's canonical bytes: what "the same content" means."""
    return digest_of(canonical(document))


def examined(
    document: Document, library: Library | None = None, kle: KleList | None = None
) -> list[Finding]:
    """What the checks find in a document at the handing over."""
    return examine(document, library, kle, digest=canonical_digest(document))


def export_procedure(
    document: Document, library: Library | None = None, kle: KleList | None = None
) -> bytes:
    """The canonical bytes of a procedure that passes all checks.

    Raises BlockedError where there is an error, and ProceditError where the bytes would not say the
    same when they are read again.
    """
    title = title_of(document)
    findings = examined(document, library, kle)
    if blocks(findings):
        raise BlockedError(title, findings)
    return faithful(document)


def faithful(document: Document) -> bytes:
    """The canonical bytes, proved by reading them again."""
    data = canonical(document)
    again = read_procedure(data)
    if isinstance(again, Finding) or canonical(again) != data:
        raise ProceditError(_UNFAITHFUL, title=title_of(document))
    if bpmn_errors(again) and not bpmn_errors(document):
        raise ProceditError(_UNFAITHFUL, title=title_of(document))
    return data


def title_of(document: Document) -> str:
    """The name of the own process, else of the file's first pool, else its id."""
    own = own_process(document)
    for element in (own, *document.elements("process", "participant")):
        if element is not None and element.name.strip():
            return " ".join(element.name.split())
    return document.definitions.id

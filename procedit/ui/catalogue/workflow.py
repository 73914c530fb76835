"""The way of a procedure from draft over review to approved and retired (profile 4.2).

An approved version is frozen: the catalogue takes no other content under it. A change of it, and the
return of a retired one, opens the next version as a draft. The change log has one line per version.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from procedit.bank.versions import next_version
from procedit.commands import behaviours
from procedit.commands.bank.set_data import set_procedure
from procedit.commands.stack import Stack
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import document_data, own_process
from procedit.model.bank_values import ChangeNote, ProcedureData
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.edit import Edit

NEXT = {
    "draft": ("review", "approved"),
    "review": ("approved", "draft"),
    "approved": ("retired", "draft"),
    "retired": ("draft",),
}
"""What may follow each status, the usual step first."""
_FROZEN = ("approved", "retired")
_NO_PROCESS = QT_TRANSLATE_NOOP(
    "Error", "This file has no process, so it can have no status. Draw the procedure first."
)
_NOT_NOW = QT_TRANSLATE_NOOP(
    "Error",
    "The procedure has another status by now, from which this step does not lead on. "
    "Look at its status and choose again.",
)


@dataclass(frozen=True)
class Step:
    """A change of status: to which, why, by which role or workshop, on which day (``YYYY-MM-DD``).

    ``valid_from`` counts for an approval only.
    """

    status: str
    note: str
    by: str
    day: str
    valid_from: str = ""


def version_after(status: str, version: str, step: str) -> str:
    """The version that a procedure has after a step; another one when frozen content is opened."""
    return next_version(version) if status in _FROZEN and step == "draft" else version


def take_step(edit: Edit, document: Document, step: Step) -> None:
    """Give the document's procedure another status and a line in its change log."""
    data = _known(document)
    now = data.status or "draft"
    if step.status not in NEXT.get(now, ()):
        raise ProceditError(_NOT_NOW)
    _write(edit, document, step, version_after(now, data.version, step.status))


def begin_version(edit: Edit, document: Document, version: str, step: Step) -> None:
    """Make the document a draft of another version, whatever it was."""
    _write(edit, document, step, version)


def _known(document: Document) -> ProcedureData:
    return document_data(document) or ProcedureData(id=f"urn:uuid:{uuid4()}")


def _write(edit: Edit, document: Document, step: Step, version: str) -> None:
    process = own_process(document)
    if process is None:
        raise ProceditError(_NO_PROCESS)
    data = _known(document)
    line = ChangeNote(version, step.day, step.by, step.note, step.status)
    changes = (*(each for each in data.changes if each.version != version), line)
    changed = replace(data, version=version, status=step.status, changes=changes)
    if step.status == "approved":
        changed = replace(changed, valid_from=step.valid_from, valid_to="")
    elif version != data.version:
        changed = replace(changed, valid_from="", valid_to="")
    set_procedure(edit, process, changed)


def with_step(data: bytes, step: Step) -> tuple[bytes, Document]:
    """The bytes of a file after a step, and the document; all else in them stays byte for byte."""
    document = read(data)
    Stack(document, behaviours.ALL).run("Change status", take_step, document, step)
    return write(document), document

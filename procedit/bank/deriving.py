"""A good procedure made of a correct one, as a new file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from procedit.commands import behaviours
from procedit.commands.bank.derive import derive
from procedit.commands.bank.keys import new_id
from procedit.commands.stack import Stack
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import document_data, own_process
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from procedit.model.document import Document

_NO_PROCESS = QT_TRANSLATE_NOOP("Error", "The file has no process. Choose another file.")


def derive_good(document: Document, by: str, day: str = "", id: str = "") -> bytes:
    """The file of a good draft that refines the correct procedure in ``document``, which stays.

    ``by`` is the role that begins it, ``day`` (today) is ``YYYY-MM-DD``; ``id`` is made up unless
    given. Raises ProceditError unless it is a correct procedure.
    """
    copy = read(write(document))
    process = own_process(copy)
    if process is None:
        raise ProceditError(_NO_PROCESS)
    data = document_data(copy)
    note = f"Afledt af korrekt version {data.version if data else ''}."
    stack = Stack(copy, behaviours.ALL)
    stack.run("Derive", derive, process, id or new_id(), day or date.today().isoformat(), by, note)
    return write(copy)

"""The journal of one open document: follows its stack and writes down all that happens."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from procedit import __version__
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files.causes import values_of
from procedit.files.system import System
from procedit.journal.pages import Pages
from procedit.model.recording import Teller

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.commands.stack import Stack
    from procedit.journal.facts import Facts
    from procedit.journal.folder import Folder
    from procedit.journal.lines import Record
    from procedit.journal.syncing import Syncing
    from procedit.model.document import Document
    from procedit.model.edit import Edit

FORMAT = 1
_DEAD_LINES = 400
"""So many lines of steps that nobody can return to are worth writing the journal anew."""
_TROUBLE = QT_TRANSLATE_NOOP(
    "Error",
    "What you do now cannot be kept against a crash: {file} could not be written ({reason}). "
    "Save your work, and make room on the disk.",
)


class _Telling:
    """A recorder that makes records of what it is told."""

    def __init__(self, document: Document, facts: Callable[[], Facts]) -> None:
        self._teller = Teller(document)
        self._facts = facts
        self.records: list[Record] = []

    def ran(self, title: str, merge: str, edit: Edit, *, joined: bool) -> None:
        steps = [self._teller.tell(step) for step in edit.steps]
        record: Record = {"k": "ran", "title": title, "steps": steps}
        if merge:
            record |= {"merge": merge, "joined": joined}
        self.records.append(record)

    def undone(self) -> None:
        self.records.append({"k": "undone"})

    def redone(self) -> None:
        self.records.append({"k": "redone"})

    def saved(self) -> None:
        self.records.append({"k": "saved", **self._facts().as_record()})

    def unsaved(self) -> None:
        self.records.append({"k": "unsaved"})


class Journal:
    """Records a stack from its next event on; ``start`` begins at once.

    ``failed`` hears of trouble in writing, once until it is over; the document goes on without. Every
    later event tries to write the whole journal anew.
    """

    def __init__(
        self,
        folder: Folder,
        stack: Stack,
        facts: Callable[[], Facts],
        syncing: Syncing,
        failed: Callable[[ProceditError], None],
        system: System | None = None,
    ) -> None:
        self._folder = folder
        self._stack = stack
        self._facts = facts
        self._syncing = syncing
        self._failed = failed
        self._pages = Pages(folder, system or System())
        self._telling = _Telling(stack.document, facts)
        self._lines = 0
        self._in_trouble = False
        stack.recorder = self

    # What the stack tells

    def ran(self, title: str, merge: str, edit: Edit, *, joined: bool) -> None:
        """Write a command down."""
        self._write(lambda to: to.ran(title, merge, edit, joined=joined))

    def undone(self) -> None:
        """Write an undo down."""
        self._write(_Telling.undone)

    def redone(self) -> None:
        """Write a redo down."""
        self._write(_Telling.redone)

    def saved(self) -> None:
        """Write down that the present state is saved, and where; not worth beginning for."""
        if self._pages.is_open or self._in_trouble:
            self._write(_Telling.saved)

    def unsaved(self) -> None:
        """Write down that nothing is saved any more."""
        self._write(_Telling.unsaved)

    # The files

    @property
    def is_whole(self) -> bool:
        """Whether all that led to the document as it is has been handed to the system."""
        return self._pages.is_open

    def start(self) -> None:
        """Write down now all that led to the document as it is."""
        if not self._pages.is_open:
            self._guarded(self._write_anew)

    def close(self) -> None:
        """Remove the journal: the document was closed properly."""
        self._stack.recorder = None
        self._pages.end()

    def leave(self) -> None:
        """Stop, and leave the files as a crash would."""
        self._stack.recorder = None
        self._pages.end(keep=True)

    def descriptors_to_synchronise(self) -> list[int]:
        """What may not be on the disk yet, for another thread, which closes them."""
        return self._pages.descriptors_to_synchronise()

    def _write(self, tell: Callable[[_Telling], None]) -> None:
        is_worth = self._lines <= 2 * self._stack.length + _DEAD_LINES
        if self._pages.is_open and is_worth:
            tell(self._telling)
            self._guarded(self._add_told)
        else:  # the stack's own story ends with what is to be told
            self._guarded(self._write_anew)

    def _add_told(self) -> None:
        for record in self._telling.records:
            self._pages.add(record)
            self._lines += 1
        self._telling.records.clear()
        self._syncing.wrote(self)

    def _write_anew(self) -> None:
        document = self._stack.document
        telling = _Telling(document, self._facts)
        self._stack.retell(telling)
        records = [self._header(), *telling.records]
        self._pages.begin(document.source.data, records)
        telling.records.clear()
        self._telling, self._lines = telling, len(records)
        self._in_trouble = False
        self._syncing.wrote(self)

    def _header(self) -> Record:
        base = self._stack.document.source.data
        return {
            "k": "base",
            "format": FORMAT,
            "procedit": __version__,
            "sha256": sha256(base).hexdigest(),
            **self._facts().as_record(),
        }

    def _guarded(self, write: Callable[[], None]) -> None:
        try:
            write()
        except (OSError, ProceditError) as error:
            self._pages.stop()
            if not self._in_trouble:
                self._in_trouble = True
                self._failed(self._trouble(error))

    def _trouble(self, error: OSError | ProceditError) -> ProceditError:
        if isinstance(error, ProceditError):
            return error
        return ProceditError(_TROUBLE, **values_of(self._folder.path, error))

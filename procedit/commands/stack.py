"""The steps of a session: run a command, undo it, do it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from procedit.model.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from procedit.model.change import Change
    from procedit.model.document import Document
    from procedit.model.steps import Step

    Behaviour = Callable[[Edit, Change], None]
    Listener = Callable[[Change], None]

_P = ParamSpec("_P")
_R = TypeVar("_R")
_L = TypeVar("_L")
_ROUNDS = 25
"""Behaviours that still find something to do after so many rounds are quarrelling: a bug."""


class Recorder(Protocol):
    """Who writes down what happens to a stack, before anybody else hears of it."""

    def ran(self, title: str, merge: str, edit: Edit, *, joined: bool) -> None:
        """A command ran; ``joined``: as one undo step with the one before."""
        ...

    def undone(self) -> None:
        """The last step was taken back."""
        ...

    def redone(self) -> None:
        """The step taken back last was done again."""
        ...

    def saved(self) -> None:
        """The present state is the saved one."""
        ...

    def unsaved(self) -> None:
        """No state is the saved one any more."""
        ...


@dataclass(slots=True)
class _Entry:
    title: str
    edits: list[Edit]
    merge: str
    change: Change


class Stack:
    """The undo stack of one document. Titles are English texts of the context ``Command``."""

    def __init__(self, document: Document, behaviours: Sequence[Behaviour] = ()) -> None:
        self.document = document
        self._behaviours = tuple(behaviours)
        self._done: list[_Entry] = []
        self._undone: list[_Entry] = []
        self._saved: _Entry | None = None
        self._saved_reachable = True
        self._listeners: list[Listener] = []
        self.recorder: Recorder | None = None

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the change after every command, undo and redo."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stop calling ``listener``."""
        self._listeners.remove(listener)

    def run(
        self,
        title: str,
        command: Callable[Concatenate[Edit, _P], _R],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _R:
        """Run ``command`` with a new edit as one undo step and give back what it gives.

        Whatever it raises, ``ProceditError`` above all, leaves the document as it was.
        """
        return self._run("", title, lambda edit: command(edit, *args, **kwargs))

    def run_merged(
        self,
        merge: str,
        title: str,
        command: Callable[Concatenate[Edit, _P], _R],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _R:
        """Like ``run``, but one undo step together with directly preceding ones of the same ``merge``."""
        return self._run(merge, title, lambda edit: command(edit, *args, **kwargs))

    def rehearse(
        self,
        look: Callable[[Change], _L],
        command: Callable[Concatenate[Edit, _P], object],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _L:
        """Run ``command``, let ``look`` see the document as it would be, and take all of it back.

        Nothing is announced and no step is done. Raises what the command raises.
        """
        edit = Edit(self.document)
        try:
            command(edit, *args, **kwargs)
            return look(self._follow_up(edit))
        finally:
            edit.undo()

    def _run(self, merge: str, title: str, command: Callable[[Edit], _R]) -> _R:
        edit = Edit(self.document)
        try:
            result = command(edit)
            change = self._follow_up(edit)
        except BaseException:
            edit.undo()
            raise
        if edit.steps:
            self._push(merge, title, edit, change)
        return result

    def _follow_up(self, edit: Edit) -> Change:
        """Ask the behaviours until they come to rest; gives the whole change."""
        seen = 0
        for _ in range(_ROUNDS):
            change, upto = edit.change(seen), len(edit.steps)
            for behaviour in self._behaviours:
                behaviour(edit, change)
            if len(edit.steps) == upto:
                return change if seen == 0 else edit.change()
            seen = upto
        raise RuntimeError("The behaviours do not come to rest.")

    def _push(self, merge: str, title: str, edit: Edit, change: Change) -> None:
        if self._saved is not None and self._saved in self._undone:
            self._saved_reachable = False
        self._undone.clear()
        last = self._done[-1] if self._done else None
        joins = last is not None and last.merge == merge != "" and last is not self._saved
        self._note(title, merge, edit, change, joined=joins)
        if self.recorder is not None:
            self.recorder.ran(title, merge, edit, joined=joins)
        self._announce(change)

    def _note(self, title: str, merge: str, edit: Edit, change: Change, *, joined: bool) -> None:
        if joined:
            last = self._done[-1]
            last.edits.append(edit)
            last.change = last.change.then(change)
        else:
            self._done.append(_Entry(title, [edit], merge, change))

    def undo(self) -> None:
        """Take back the last step; nothing happens where there is none."""
        if not self._done:
            return
        entry = self._done.pop()
        for edit in reversed(entry.edits):
            edit.undo()
        entry.merge = ""
        self._undone.append(entry)
        if self.recorder is not None:
            self.recorder.undone()
        self._announce(entry.change.reversed())

    def redo(self) -> None:
        """Do the last step taken back again; nothing happens where there is none."""
        if not self._undone:
            return
        entry = self._undone.pop()
        for edit in entry.edits:
            edit.redo()
        self._done.append(entry)
        if self.recorder is not None:
            self.recorder.redone()
        self._announce(entry.change)

    def restore(self, title: str, merge: str, steps: Iterable[Step], *, joined: bool) -> None:
        """Do a command again that a recorder was told of, step by step, without telling anybody.

        Whatever the steps raise leaves the document as it was.
        """
        edit = Edit(self.document)
        try:
            edit.take(steps)
        except BaseException:
            edit.undo()
            raise
        if self._saved is not None and self._saved in self._undone:
            self._saved_reachable = False
        self._undone.clear()
        self._note(title, merge, edit, edit.change(), joined=joined and bool(self._done))

    @property
    def length(self) -> int:
        """How much ``retell`` has to tell, in commands and undos."""
        entries = (*self._done, *self._undone)
        return sum(len(entry.edits) for entry in entries) + len(self._undone)

    def retell(self, recorder: Recorder) -> None:
        """Tell ``recorder`` what led here from the document as it was read, and what is undone."""
        if self._saved_reachable and self._saved is None:
            recorder.saved()
        for entry in (*self._done, *reversed(self._undone)):
            for number, edit in enumerate(entry.edits):
                recorder.ran(entry.title, entry.merge, edit, joined=number > 0)
            if self._saved_reachable and entry is self._saved:
                recorder.saved()
        if not self._saved_reachable:
            recorder.unsaved()
        for _ in self._undone:
            recorder.undone()

    @property
    def undo_title(self) -> str:
        """The title of the step that ``undo`` takes back, empty where there is none."""
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """The title of the step that ``redo`` does again, empty where there is none."""
        return self._undone[-1].title if self._undone else ""

    @property
    def titles(self) -> list[str]:
        """The titles of all steps done, oldest first."""
        return [entry.title for entry in self._done]

    @property
    def is_clean(self) -> bool:
        """Whether the document is as it was last saved."""
        last = self._done[-1] if self._done else None
        return self._saved_reachable and last is self._saved

    def mark_saved(self) -> None:
        """Take the present state for the saved one."""
        self._saved = self._done[-1] if self._done else None
        self._saved_reachable = True
        if self.recorder is not None:
            self.recorder.saved()

    def mark_unsaved(self) -> None:
        """Take no state for the saved one, as for a document that is not in any file."""
        self._saved_reachable = False
        if self.recorder is not None:
            self.recorder.unsaved()

    def _announce(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)

"""One open procedure: the document, its command stack, the selection, the path, the diagram shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands import behaviours
from procedit.commands.stack import Stack
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from procedit.files import Stamp
    from procedit.model.change import Change
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.element import Element


class Selection:
    """The keys of the selected elements, in the order they were selected."""

    def __init__(self) -> None:
        self._keys: dict[str, None] = {}
        self._listeners: list[Callable[[tuple[str, ...]], None]] = []

    @property
    def keys(self) -> tuple[str, ...]:
        """The selected keys; the last one is the primary one."""
        return tuple(self._keys)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def listen(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Call ``listener`` with the keys whenever they change."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Stop calling ``listener``."""
        self._listeners.remove(listener)

    def set(self, *keys: str) -> None:
        """Select exactly these."""
        self.set_all(keys)

    def set_all(self, keys: Iterable[str]) -> None:
        """Select exactly these."""
        wanted = dict.fromkeys(keys)
        if list(wanted) != list(self._keys):
            self._keys = wanted
            self._announce()

    def toggle(self, key: str) -> None:
        """Select the element if it is not, else take it out."""
        if key in self._keys:
            self.set_all(each for each in self._keys if each != key)
        else:
            self.set_all((*self._keys, key))

    def clear(self) -> None:
        """Select nothing."""
        self.set_all(())

    def _announce(self) -> None:
        for listener in tuple(self._listeners):
            listener(self.keys)


class Session:
    """One open document with everything that belongs to its being open.

    ``path`` is None for a document that is in no file yet, ``stamp`` what the file was when it was
    read or written last, ``entry`` its number in the catalogue where it came from there, and ``revision``
    that of the revision which was read or written last there.
    """

    def __init__(
        self, document: Document, path: Path | None = None, stamp: Stamp | None = None
    ) -> None:
        self.document = document
        self.path = path
        self.stamp = stamp
        self.entry: int | None = None
        self.revision: int | None = None
        self.stack = Stack(document, behaviours.ALL)
        self.selection = Selection()
        self._diagram_key = ""
        self._diagram_listeners: list[Callable[[], None]] = []
        self.stack.listen(self._drop_missing)
        diagrams = document.diagrams
        if diagrams:
            self._diagram_key = diagrams[0].key

    @property
    def diagram(self) -> Diagram | None:
        """The diagram shown, None in a document without any."""
        diagrams = self.document.diagrams
        for each in diagrams:
            if each.key == self._diagram_key:
                return each
        return diagrams[0] if diagrams else None

    def show(self, diagram: Diagram) -> None:
        """Show another diagram of the document; the selection is given up."""
        if diagram.key != self._diagram_key:
            self._diagram_key = diagram.key
            self.selection.clear()
            for listener in tuple(self._diagram_listeners):
                listener()

    def listen_diagram(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever another diagram is shown."""
        self._diagram_listeners.append(listener)

    def unlisten_diagram(self, listener: Callable[[], None]) -> None:
        """Stop calling ``listener``."""
        self._diagram_listeners.remove(listener)

    @property
    def selected(self) -> list[Element]:
        """The selected elements."""
        found = (self.document.find(key) for key in self.selection.keys)
        return [element for element in found if element is not None]

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return not self.stack.is_clean

    def _drop_missing(self, change: Change) -> None:
        if change.removed:
            index = self.document.index
            self.selection.set_all(key for key in self.selection.keys if key in index)


def open_bytes(data: bytes, path: Path | None = None, stamp: Stamp | None = None) -> Session:
    """A session on the BPMN file in ``data``; raises RefusedFileError for anything else."""
    return Session(read(data), path, stamp)

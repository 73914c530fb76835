"""Which words are misspelt, asked of a process of its own so that typing never waits."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from procedit.canvas import spellworker
from procedit.model.bank import document_data
from procedit.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procedit.model.document import Document

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LANGUAGES = ("da", "en")
_CRASHES = 3
"""After so many ends of the process that nobody asked for, spelling is left alone."""


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """The words that are looked up and where they begin; abbreviations in capitals are not."""
    for match in _WORD.finditer(text):
        word = match.group()
        if len(word) > 1 and not word.isupper():
            yield match.start(), word


class Speller(QObject):
    """Knows the words that were looked up, asks for others, and keeps the user's own in a file.

    The process is started by the first question and killed with the program. ``usual_language``,
    ``da`` or ``en``, is that of documents that do not tell theirs. While ``is_on`` is false, and
    where the library cannot be loaded, every word is right.
    """

    answered = Signal()
    """Words were looked up since they were asked for, or the user has a new one."""

    def __init__(self, own: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = self.usual_language = "da"
        self.is_on = True
        self._file = own
        self._own: set[str] | None = None
        self._known: dict[tuple[str, str], bool] = {}
        self._waiting: dict[int, tuple[str, list[str]]] = {}
        self._wanting: dict[int, Callable[[list[str]], None]] = {}
        self._asked: set[tuple[str, str]] = set()
        self._number = self._crashes = 0
        self._process: QProcess | None = None

    def follow(self, document: Document) -> None:
        """Look words up in the language of a document from now on."""
        data = document_data(document)
        language = "" if data is None else data.lang[:2]
        self.language = language if language in LANGUAGES else self.usual_language

    def wrong(self, words: list[str]) -> set[str]:
        """Those of the words known to be wrong; the others are looked up, then ``answered`` tells."""
        if not self.is_on or self._crashes >= _CRASHES:
            return set()
        words = [word for word in words if word.casefold() not in self.own]
        new = [word for word in words if (self.language, word) not in self._known]
        new = [word for word in dict.fromkeys(new) if (self.language, word) not in self._asked]
        if new:
            self._asked.update((self.language, word) for word in new)
            self._waiting[self._ask({"words": new})] = (self.language, new)
        return {word for word in words if self._known.get((self.language, word)) is False}

    def suggest(self, word: str, use: Callable[[list[str]], None]) -> None:
        """Give ``use`` the words near to a wrong one, later."""
        self._wanting[self._ask({"word": word})] = use

    # The user's own words

    @property
    def own(self) -> set[str]:
        """The words the user added, in small letters."""
        if self._own is None:
            try:
                self._own = set(self._file.read_text("utf-8").split("\n")) - {""}
            except (OSError, UnicodeDecodeError):
                self._own = set()
        return self._own

    def add(self, word: str) -> None:
        """Take a word for right from now on. Raises ProceditError where it cannot be kept."""
        from procedit.files.write import atomic_write  # noqa: PLC0415 - rarely needed

        self.own.add(word.casefold())
        self.answered.emit()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(self._file, ("\n".join(sorted(self.own)) + "\n").encode())

    # The process

    def _ask(self, question: dict[str, object]) -> int:
        self._number += 1
        line = json.dumps({"id": self._number, "language": self.language, **question})
        self._running().write(f"{line}\n".encode())
        return self._number

    def _running(self) -> QProcess:
        if self._process is None:
            self._process = QProcess(self)
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.readyReadStandardOutput.connect(self._read)
            self._process.finished.connect(self._restart_later)
            self._process.errorOccurred.connect(self._restart_later)
            path = str(Path(spellworker.__file__))
            self._process.start(sys.executable, [path, str(resource("dictionaries"))])
        return self._process

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            reply = json.loads(bytes(self._process.readLine().data()))
            if "near" in reply:
                self._wanting.pop(reply["id"])(reply["near"])
                continue
            language, words = self._waiting.pop(reply["id"])
            wrong = set(reply["wrong"])
            self._known.update({(language, word): word not in wrong for word in words})
            self.answered.emit()

    def _restart_later(self) -> None:
        """The process ended by itself: the next question starts another one."""
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        self._crashes += 1
        self._waiting.clear()
        self._wanting.clear()
        self._asked = set(self._known)

    def end(self) -> None:
        """Stop the process."""
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(2000)

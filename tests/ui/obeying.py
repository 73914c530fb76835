"""``python -m tests.ui.obeying HOME [FILE…]``: the real program, which does what it is told.

Every line on its standard input is a JSON list: what to do, and with what. It answers with one line.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.app import Program
from procedit.commands.rename import rename
from procedit.files.places import Places
from tests.ui.answers import Answers
from tests.ui.test_files import change


class Obeying:
    """What a parent can have done in a window."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._window = program.window
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, program)
        self._notifier.activated.connect(self._obey)
        self._wait()

    def _wait(self) -> None:
        if self._window.is_ready:
            self._answer("ready")
        else:
            QTimer.singleShot(10, self._program, self._wait)

    def _answer(self, what: object) -> None:
        os.write(1, json.dumps(what).encode() + b"\n")

    def _obey(self) -> None:
        what, *with_what = json.loads(sys.stdin.readline())
        try:
            self._answer(getattr(self, what)(*with_what))
        finally:
            if sys.exc_info()[0] is not None:
                traceback.print_exc()
                os._exit(1)  # else the parent waits for ever

    def change(self, name: str) -> None:
        """Rename a step."""
        change(self._window, name)

    def rename(self, key: str, name: str) -> None:
        """Rename an element."""
        session = self._window.session
        session.stack.run("Rename", rename, session.document.find(key), name)

    def save(self) -> list:
        """Save; whether that was done, and what was asked and told on the way."""
        asked = len(self._window.dialogs.asked)
        saved = self._window.filing.save(self._window.documents.current)
        return [saved, self._window.dialogs.asked[asked:]]

    def reload(self) -> None:
        """Show what the file holds now."""
        self._window.filing.reload(self._window.documents.current)

    def open_entry(self, procedure: int) -> None:
        """Open a procedure of the catalogue."""
        self._window.requests.catalogue.open(procedure)
        while self._window.session is None:
            QTest.qWait(20)

    def notice(self) -> str:
        """What is told in the tab."""
        self._window.claiming.follow()
        return self._window.documents.current.notice.text


def main() -> None:
    """Run until killed."""
    program = Program(QApplication(["procedit"]), Places.under(Path(sys.argv[1])), Answers)
    program.start([Path(name) for name in sys.argv[2:]], is_first=False)
    obeying = Obeying(program)
    QApplication.exec()
    del obeying


if __name__ == "__main__":
    main()

"""A scripted editing session in the real program, which tells its parent what it does.

``python -m tests.faults.session HOME FILE SEED`` opens FILE and a new procedure, unless they are there
again after a crash, and then edits and saves at random until it is killed. Every line it prints is a
JSON list: what is about to happen, and the state once it has happened.
"""

from __future__ import annotations

import json
import os
import random
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from procedit.app import Program
from procedit.files.places import Places
from procedit.resources import resource
from procedit.ui.saving import checked_bytes
from tests.commands.walk import Walk
from tests.commands.walks import ACTIONS
from tests.faults.meaning import meaning
from tests.ui.answers import Answers

if TYPE_CHECKING:
    from procedit.session import Session
    from procedit.ui.document_tab import DocumentTab

TEMPLATE = "ansoegning-og-afgoerelse.bpmn"


def say(*what: object) -> None:
    """One line for the parent, out of the process before anything else happens."""
    os.write(1, json.dumps(what).encode() + b"\n")


def state(session: Session) -> list[object]:
    """What must be the same after a crash."""
    stack = session.stack
    digest = sha256(meaning(session.document)).hexdigest()
    return [digest, len(stack.titles), stack.undo_title, stack.redo_title, stack.is_clean]


def around(session: Session) -> list[list[object]]:
    """The state, and those a step back and a step forth: what was in flight may be either."""
    stack, found = session.stack, [state(session)]
    for there, back in ((stack.undo, stack.redo), (stack.redo, stack.undo)):
        title = stack.undo_title if there == stack.undo else stack.redo_title
        if title:
            there()
            found.append(state(session))
            back()
    return found


class Script:
    """Steps in the tabs of one program, one for each turn of the event loop."""

    def __init__(self, program: Program, seed: int) -> None:
        self._window = program.window
        self._random = random.Random(seed)
        self._walks: dict[DocumentTab, Walk] = {}
        self._timer = QTimer(program)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Tell what is open, and go on from there."""
        tabs = self._window.documents.tabs
        for tab in tabs:
            tab.load()
        self._window.journals._follow_all()
        say("begun", [[self._name(tab), around(tab.session)] for tab in tabs])
        if not any(tab.path is None for tab in tabs):
            self._window.filing.new(resource("templates", TEMPLATE))
            self._window.journals._follow_all()
            tab = self._window.documents.tabs[-1]
            say("done", self._name(tab), state(tab.session))
        self._timer.start(0)

    def _walk(self, session: Session) -> Walk:
        return Walk(session, self._random.randrange(2**32), ACTIONS)

    def _name(self, tab: DocumentTab) -> str:
        return "file" if tab.path is not None else "new"

    def _step(self) -> None:
        tab = self._random.choice(self._window.documents.tabs)
        name, session = self._name(tab), tab.session
        if self._random.random() < 0.08 and tab.path is not None:
            say("saving", sha256(checked_bytes(session, tab.path)).hexdigest())
            saved = self._window.filing.save(tab)
            say("saved", saved, sha256(tab.path.read_bytes()).hexdigest())
        else:
            walk = self._walks.setdefault(tab, self._walk(session))
            say("doing", name)
            walk.step()
        say("done", name, state(session))


def main() -> None:
    """Run until killed."""
    home, file, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(["procedit"])
    program = Program(application, Places.under(home), Answers)
    program.start([file])
    script = Script(program, seed)

    def begin_when_ready() -> None:
        if program.window.is_ready:
            script.begin()
        else:
            QTimer.singleShot(10, program, begin_when_ready)

    begin_when_ready()
    application.exec()


if __name__ == "__main__":
    main()

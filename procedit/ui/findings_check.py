"""Checking the shown procedure while it is being drawn.

The rules are asked after a pause, a few milliseconds at a time and never while a mouse button is down, so
that no gesture waits for them. A change while they are being asked begins them anew.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.change import Change
    from procedit.rules.rule import Finding, Rule
    from procedit.session import Session

_PAUSE_MS = 400
_SLICE_S = 0.006
_BETWEEN_MS = 4


class LiveCheck(QObject):
    """Follows one session; ``done`` tells that ``findings`` are those of the document as it is now."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self._rules: tuple[Rule, ...] | None = None  # the usual ones
        self._session: Session | None = None
        self._steps: Iterator[list[Finding]] | None = None
        self._found: list[Finding] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def show_session(self, session: Session | None) -> None:
        """Check this session's document from now on, or nothing."""
        if session is self._session:
            return
        if self._session is not None:
            self._session.stack.unlisten(self._note)
        self._session = session
        self.findings = ()
        self.done.emit()
        if session is None:
            self._timer.stop()
            self._steps = None
        else:
            session.stack.listen(self._note)
            self._begin_anew()

    def use(self, rules: tuple[Rule, ...]) -> None:
        """Ask these rules from now on."""
        self._rules = rules
        if self._session is not None:
            self._begin_anew()

    def _note(self, _: Change) -> None:
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._steps = None
        self._timer.start(_PAUSE_MS)

    def _go_on(self) -> None:
        """Ask for a few milliseconds, then let the window live."""
        if self._session is None:
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start(_PAUSE_MS)
            return
        if self._steps is None:
            self._steps, self._found = _steps(self._session, self._rules), []
        until = perf_counter() + _SLICE_S
        for found in self._steps:
            self._found += found
            if perf_counter() > until:
                self._timer.start(_BETWEEN_MS)
                return
        self._steps = None
        self.findings = tuple(self._found)
        self.done.emit()


def _steps(session: Session, rules: tuple[Rule, ...] | None) -> Iterator[list[Finding]]:
    from procedit.rules.run import USUAL, steps  # noqa: PLC0415 - not before the first paint

    return steps(session.document, USUAL if rules is None else rules)

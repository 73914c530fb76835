"""What call activities call: found in the open files and in the catalogue, and opened from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from procedit.ui.background import run_in_background
from procedit.ui.catalogue.work import in_catalogue
from procedit.ui.plain import shortened
from procedit.ui.properties.targets import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.catalogue import Callee, Catalogue
    from procedit.errors import ProceditError
    from procedit.model.element import Element
    from procedit.session import Session
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.properties.targets import Targets
    from procedit.ui.window import MainWindow

CALLABLE = (
    "process",
    "globalTask",
    "globalUserTask",
    "globalManualTask",
    "globalScriptTask",
    "globalBusinessRuleTask",
)
"""The local names of what a call activity can call (BPMN 2.0.2 clause 10.3.6)."""


class Calls(QObject):
    """Keeps ``targets`` up to date while somebody looks at them, and goes to one."""

    def __init__(self, window: MainWindow, targets: Targets) -> None:
        super().__init__(targets)
        self._window = window
        self._targets = targets
        self._in_catalogue: tuple[Target, ...] = ()
        self._is_read = self._is_reading = False
        targets.look_requested.connect(self.look)
        window.documents.changed.connect(self._show)

    def look(self) -> None:
        """Show what is open now, and look into the catalogue for the rest."""
        self._show()
        if self._is_reading:
            return
        self._is_reading = True
        work = partial(in_catalogue, self._window.catalogue, _callees)
        run_in_background(self, work, done=self._take, failed=self._fail)

    def _take(self, found: list[Callee]) -> None:
        self._in_catalogue = tuple(
            Target(each.element, shortened(each.name), each.title, each.procedure) for each in found
        )
        self._is_read, self._is_reading = True, False
        self._show()

    def _fail(self, error: ProceditError) -> None:
        """The catalogue's own panel tells what is wrong with it; here it just offers nothing."""
        self._take([])

    def _show(self) -> None:
        here = self._window.documents.current
        opened = tuple(
            Target(element.id, shortened(element.name), tab.name)
            for tab in self._window.documents.tabs
            if tab is not here
            for element in _callable(tab.session)
        )
        self._targets.show((*opened, *self._in_catalogue), is_complete=self._is_read)

    def go_to(self, name: str) -> None:
        """Show what is called ``name``: in the shown file, in another open one, or in the catalogue."""
        here = self._window.documents.current
        key = name.rpartition(":")[2]
        if here is not None and _shows(here, key):
            return
        for tab in self._window.documents.tabs:
            if any(element.id == key for element in _callable(tab.session)):
                self._window.documents.show_tab(tab)
                _shows(tab, key)
                return
        target = self._targets.find(key)
        if target is not None and target.procedure:
            self._window.requests.catalogue.open(target.procedure)


def _callees(catalogue: Catalogue) -> list[Callee]:
    return catalogue.callees()


def _callable(session: Session | None) -> Iterator[Element]:
    if session is not None:
        found = session.document.definitions.children(*CALLABLE)
        yield from (element for element in found if element.id)


def _shows(tab: DocumentTab, key: str) -> bool:
    """Bring a process of the tab into sight; tells whether it has it."""
    session = tab.session
    element = next((each for each in _callable(session) if each.id == key), None)
    if session is None or element is None:
        return False
    pool = element.participant
    diagram = session.document.diagram_of(key)
    if diagram is not None:
        session.show(diagram)
        session.selection.clear()
    elif pool is not None:
        tab.reveal(pool.key)
    return True

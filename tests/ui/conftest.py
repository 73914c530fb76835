"""The real window with dialogs that answer by themselves and folders of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from procedit.app import Program
from procedit.catalogue import facts_of, open_catalogue
from procedit.files.places import Places
from procedit.resources import resource
from procedit.ui.json_file import write_json
from procedit.xml.read import read
from tests.ui.answers import Answers
from tests.ui.cataloguing import xml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from procedit.files import System
    from procedit.ui.window import MainWindow


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders of the program below the test's own; the language is English, nothing glides."""
    places = Places.under(tmp_path / "home")
    write_json(places.settings, {"language": "en", "theme": "light", "glide": False})
    return places


@pytest.fixture
def start(qtbot, places: Places) -> Iterator[Callable[..., Program]]:
    """Starts the program, as often as wanted: ``start(*paths)``."""
    programs: list[Program] = []

    def run(*paths: Path, system: System | None = None) -> Program:
        program = Program(QGuiApplication.instance(), places, Answers, system)
        programs.append(program)
        program.start(paths)
        qtbot.waitUntil(lambda: program.window.is_ready)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return program

    yield run
    for program in programs:
        end(program, qtbot)


def end(program: Program, qtbot) -> None:
    """Close the program without questions and wait until it is quiet."""
    window = program.window
    assert not window.dialogs.unexpected
    for tab in window.documents.tabs:
        if tab.session is not None:
            tab.session.stack.mark_saved()
    window.close()
    program.end()
    program.deleteLater()
    window.deleteLater()


@pytest.fixture
def program(start) -> Program:
    """The program with nothing open."""
    return start()


@pytest.fixture
def window(program: Program) -> MainWindow:
    """The window with nothing open."""
    return program.window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A procedure with two lanes in a folder that may be written."""
    path = tmp_path / "work" / "Ansøgning.bpmn"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(resource("templates", "ansoegning-og-afgoerelse.bpmn").read_bytes())
    return path


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    """Another procedure, in another folder."""
    path = tmp_path / "other" / "Sag & mønster.bpmn"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(resource("templates", "sagsprocesmoenster.bpmn").read_bytes())
    return path


@pytest.fixture
def opened(start, file: Path) -> MainWindow:
    """The window with ``file`` open."""
    return start(file).window


@pytest.fixture
def filled(places):
    """A catalogue with a folder and three procedures, made before the program starts."""
    with open_catalogue(places.catalogue) as catalogue:
        folder = catalogue.add_folder("Børn og unge").id
        for title, task, where in (
            ("Anbringelse", "Partshøring", folder),
            ("Byggesag", "Naboorientering", None),
            ("Skoleskift", "Indhent samtykke", None),
        ):
            data = xml(title, task)
            catalogue.save(data, facts_of(read(data)), folder=where)
    return places.catalogue


@pytest.fixture
def open_panel(start, qtbot):
    def run(*paths):
        window = start(*paths).window
        window.requests.search_catalogue()
        panel = window.docks.panel("catalogue")
        qtbot.waitUntil(lambda: panel.store.is_read)
        return window, panel

    return run

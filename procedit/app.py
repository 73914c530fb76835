"""The window's program: the one place where its parts are put together."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import procedit
from procedit.errors import ProceditError
from procedit.files.claims import Claims, Window
from procedit.files.places import Places
from procedit.resources import resource
from procedit.ui.background import wait_for_background
from procedit.ui.dialogs import Dialogs
from procedit.ui.error_hook import ErrorHook
from procedit.ui.fonts import register_fonts
from procedit.ui.housekeeping import Housekeeping
from procedit.ui.log import Log
from procedit.ui.restoring import state_while_open
from procedit.ui.session_state import SessionState, load_state, save_state
from procedit.ui.settings import Settings, load_settings, save_settings
from procedit.ui.theme import apply_theme, theme_named
from procedit.ui.translation import Translation
from procedit.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from procedit.files import System

_log = logging.getLogger(__name__)
_REACHABLE_LATER = 200
"""Milliseconds after the first files are open, so that they are painted before."""
_FILES_SETTLE = 1_000
"""Milliseconds after which a file opened or closed is remembered for the next session."""


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; gives the exit code."""
    options = _parsed(arguments)
    paths = [path.absolute() for path in options.files]
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = make_application(sys.argv[0])
    places = Places.of_the_system()
    catalogue = options.catalogue or places.catalogue
    one = Window.of(places.claims, catalogue)
    claims = Claims(places.claims)
    is_first = claims.is_first(one)
    if not is_first and not options.new_window and _handed_over(one.address, paths):
        return 0
    program = Program(app, places)
    program.window.catalogue = catalogue
    program.hook.install()
    program.start(paths, is_first=is_first, reachable_as=one.address if is_first else "")
    code = app.exec()
    program.end()
    claims.give_up()
    return code


def _handed_over(address: str, paths: Sequence[Path]) -> bool:
    from procedit.ui.handover import hand_over  # noqa: PLC0415 - most starts are the first

    return hand_over(address, paths)


def make_application(command: str) -> QApplication:
    """The application in the one style it has.

    The style is asked for as on the command line, because ``setStyle`` also makes Python's class of it
    with the names of everything a style draws, which takes longer than to make the menus.
    """
    return QApplication([command, "-style", "fusion"])


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="procedit")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--catalogue", type=Path, metavar="PATH")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="begin a window of its own, even if there is one that could open the files",
    )
    return parser.parse_args(arguments)


class Program(QObject):
    """The application, the window and what both need; tests make their own."""

    def __init__(
        self,
        app: QApplication,
        places: Places,
        make_dialogs: Callable[[QWidget], Dialogs] = Dialogs,
        system: System | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._places = places
        self._is_first = True
        self._problems: list[ProceditError] = []
        self.settings = self._load_settings()
        self._state = self._load_state()
        self._log = self._open_log()
        set_up(app)
        self.translation = Translation(app)
        self.translation.use(self.settings.language)
        apply_theme(app, theme_named(self.settings.theme), self.settings.font_size)
        self.window = MainWindow(places, self.settings, self._state, make_dialogs, system)
        self._housekeeping = Housekeeping(self)
        self.window.documents.dropped.connect(self._housekeeping.document_closed)
        self.hook = ErrorHook(self)
        self.hook.refused.connect(self.window.refuse)
        self.hook.failed.connect(self._tell_failure)
        self.window.settings_chosen.connect(self.use_settings)
        self.window.closed.connect(self._keep_state)
        self._files_changed = QTimer(self, singleShot=True, interval=_FILES_SETTLE)
        self._files_changed.timeout.connect(self._keep_files)
        self.window.filing.paths_changed.connect(self._files_changed.start)
        app.styleHints().colorSchemeChanged.connect(self.follow_system)

    def start(
        self, paths: Sequence[Path] = (), *, is_first: bool = True, reachable_as: str = ""
    ) -> None:
        """Show the window; files open after it is first painted.

        Only the first window goes on with the last session and keeps its own for the next. With a
        name it can be reached by, it takes over what later starts are asked to open.
        """
        self._is_first = is_first
        self._restore_form()
        self.window.show()
        QTimer.singleShot(0, self, lambda: self._fill(paths, reachable_as))

    def end(self) -> None:
        """Let everything come to rest before the program ends."""
        self.hook.remove()
        self._files_changed.stop()
        self.window.journals.end()
        self.window.spelling.end()
        self.window.claiming.end()
        self._housekeeping.end()
        self.translation.remove()
        self._app.styleHints().colorSchemeChanged.disconnect(self.follow_system)
        wait_for_background()
        if self._log is not None:
            self._log.close()

    def use_settings(self, settings: Settings) -> None:
        """Use these settings from now on and keep them."""
        before, self.settings = self.settings, settings
        if (before.theme, before.font_size) != (settings.theme, settings.font_size):
            apply_theme(self._app, theme_named(settings.theme), settings.font_size)
        self.window.use_settings(settings)
        self.translation.use(settings.language)
        try:
            save_settings(settings, self._places.settings)
        except ProceditError as error:
            self.window.refuse(error)

    def _fill(self, paths: Sequence[Path], reachable_as: str) -> None:
        self.window.fill(paths, is_first=self._is_first)
        for problem in self._problems:
            self.window.refuse(problem)
        self._problems.clear()
        if reachable_as:
            QTimer.singleShot(_REACHABLE_LATER, self, lambda: self._be_reachable(reachable_as))

    def _be_reachable(self, address: str) -> None:
        from procedit.ui.handover import Reception  # noqa: PLC0415 - once the window is there

        Reception(address, self).asked.connect(self.window.take_over)

    def _load_settings(self) -> Settings:
        settings, problem = load_settings(self._places.settings)
        self._note(problem)
        return settings

    def _load_state(self) -> SessionState:
        state, problem = load_state(self._places.state)
        self._note(problem)
        return state

    def _note(self, problem: ProceditError | None) -> None:
        if problem is not None:
            self._problems.append(problem)

    def _open_log(self) -> Log | None:
        try:
            return Log(self._places.log)
        except OSError:
            _log.warning("No log can be written to %s.", self._places.log)
            return None

    def _restore_form(self) -> None:
        if self._state.geometry:
            self.window.restoreGeometry(_bytes(self._state.geometry))
        if self._state.panels:
            self.window.restoreState(_bytes(self._state.panels))

    def _keep_state(self) -> None:
        """Write down what the next session begins with."""
        self._files_changed.stop()
        self._save_state(self.window.state_to_keep())

    def _keep_files(self) -> None:
        """Write down which files are open, in case the program does not end properly."""
        if self.window.is_ready:
            self._save_state(state_while_open(self.window))

    def _save_state(self, state: SessionState) -> None:
        if not self._is_first:
            return
        try:
            save_state(state, self._places.state)
        except ProceditError:
            _log.warning("The session could not be kept.", exc_info=True)

    def follow_system(self) -> None:
        """Show the system's theme if the settings say so."""
        if self.settings.theme == "system":
            apply_theme(self._app, theme_named("system"), self.settings.font_size)
            self.window.use_theme()

    def _tell_failure(self, details: str) -> None:
        from procedit.ui.error_dialog import ErrorDialog  # noqa: PLC0415 - hardly ever

        dialog = ErrorDialog(details, self._places.log, self.window)
        self.window.dialogs.run(dialog)


_READY = "procedit_ready"
"""Not the application's name: Qt takes that from the command, which may be ``procedit`` too."""


def set_up(app: QApplication) -> None:
    """Name and letters of the application."""
    if app.property(_READY):
        return  # a second program in one process, as in tests
    app.setProperty(_READY, True)
    app.setApplicationName("procedit")
    app.setApplicationDisplayName("procedit")
    app.setApplicationVersion(procedit.__version__)
    app.setDesktopFileName("procedit")
    app.setWindowIcon(QIcon(str(resource("icons", "procedit.svg"))))
    register_fonts(app)


def _bytes(digits: str) -> QByteArray:
    return QByteArray.fromHex(digits.encode("ascii", "ignore"))

"""The main window: holds the parts and hands requests on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget

from procedit.ui.action_set import ActionSet
from procedit.ui.actions.table import all_actions
from procedit.ui.canvas import make_workspace, use_theme
from procedit.ui.claiming import Claiming
from procedit.ui.conditions import Conditions
from procedit.ui.docks import Docks
from procedit.ui.documents import Documents
from procedit.ui.dropping import dropped_paths
from procedit.ui.element_icons import ElementIcons
from procedit.ui.filing import Filing
from procedit.ui.focus_mode import FocusMode
from procedit.ui.icons import Icons
from procedit.ui.journals import Journals
from procedit.ui.menu_bar import Menus
from procedit.ui.plain import as_title
from procedit.ui.publishing import Publishing
from procedit.ui.requests import Requests
from procedit.ui.restoring import restore, state_of
from procedit.ui.spelling import Spelling
from procedit.ui.status_bar import StatusBar
from procedit.ui.tab_link import TabLink
from procedit.ui.templates import empty_template
from procedit.ui.theme import theme_named
from procedit.ui.translation import error_text
from procedit.ui.watching import FileWatch
from procedit.ui.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from procedit.canvas.view import DiagramView
    from procedit.canvas.workspace import Workspace
    from procedit.errors import ProceditError
    from procedit.files import System
    from procedit.files.places import Places
    from procedit.session import Session
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.session_state import SessionState
    from procedit.ui.settings import Settings

_SMALLEST = (760, 520)
_USUAL = (1360, 860)
_PANELS_LATER = 40
"""Milliseconds after which panels are filled, so that the diagram is painted before."""


class MainWindow(QMainWindow):
    """Documents in tabs with everything around them; ``settings_chosen`` carries new settings."""

    settings_chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        places: Places,
        settings: Settings,
        state: SessionState,
        make_dialogs: Callable[[QWidget], Dialogs],
        system: System | None = None,
    ) -> None:
        super().__init__()
        self.places = places
        self.catalogue = places.catalogue
        self.settings = settings
        self.state = state
        self.is_ready = False
        self.theme = theme_named(settings.theme)
        self.icons = Icons(self.theme)
        self.element_icons = ElementIcons(self.theme)
        self.dialogs = make_dialogs(self)
        self.documents = Documents(self._make_workspace, self.icons, self)
        self.filing = Filing(self.documents, self.dialogs, places, state.recent, system)
        self.claiming = Claiming(self.filing.claims, self.documents)
        self.journals = Journals(places.journals, self.documents, self.filing, system)
        self.docks = Docks(self)
        self.status = StatusBar(self.icons, self)
        self.welcome = Welcome(self.icons, self)
        self.pages = QStackedWidget(self)
        self.focus_mode = FocusMode(self, [*self.docks.widgets, self.menuBar(), self.status])
        self.link = TabLink(self)
        self.can = Conditions(self)
        self.requests = Requests(self)
        self.publishing = Publishing(self)
        self.action_set = ActionSet(all_actions(self), self.icons, self)
        self.menus = Menus(self, self.action_set, self.filing, state.recent, self.icons)
        self.watch = FileWatch(self)
        self._refresh = QTimer(self, singleShot=True)
        self._set_up()
        self._connect()
        self._follow_tab()

    def _set_up(self) -> None:
        self.spelling = Spelling(self.places.words, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        room = self.screen().availableSize() * 0.94
        self.resize(min(_USUAL[0], room.width()), min(_USUAL[1], room.height()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.documents)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.docks.arrange()
        self.focus_mode.include(self.menus.tool_bar)
        self.addActions(
            [self.action_set[spec.id] for spec in self.action_set if not spec.on_canvas]
        )

    def _connect(self) -> None:
        self._refresh.timeout.connect(self.action_set.refresh)
        self.documents.changed.connect(self._follow_tab)
        self.documents.close_requested.connect(self.filing.close)
        self.filing.told.connect(self.status.tell)
        self.filing.paths_changed.connect(self._watch_files)
        self.journals.failed.connect(self.refuse)
        self.filing.paths_changed.connect(self.claiming.follow_soon)
        self.closed.connect(self.journals.end)
        self.closed.connect(self.claiming.end)
        self.focus_mode.presenting.connect(self._follow_presenting)
        self.watch.hinted.connect(self.filing.look_at_disk)
        self.status.zoom_chosen.connect(self.link.zoom_to)
        self.status.fit_chosen.connect(self.link.fit)
        self.status.findings.clicked.connect(self._show_findings)
        self.docks.live_check.done.connect(self._count_findings)
        self.welcome.new_requested.connect(self._new)
        self.welcome.open_requested.connect(self.filing.ask_and_open)
        self.welcome.file_requested.connect(self._open_one)
        self.welcome.copy_requested.connect(self.filing.new)

    def fill(self, paths: Sequence[Path], *, is_first: bool = True) -> None:
        """Fill tabs, then panels, once the window is on the screen; open ``paths``.

        The first window opens what the last session had open, too.
        """
        self.journals.recover()
        restore(self, paths, with_session=is_first)
        QTimer.singleShot(_PANELS_LATER, self, self._fill_panels)

    def _fill_panels(self) -> None:
        self.docks.fill()
        self.is_ready = True

    def state_to_keep(self) -> SessionState:
        """What the next session begins with."""
        return state_of(self)

    # What is shown

    @property
    def session(self) -> Session | None:
        """The session of the shown tab."""
        tab = self.documents.current
        return tab.session if tab is not None else None

    @property
    def view(self) -> DiagramView | None:
        """The canvas of the shown tab."""
        tab = self.documents.current
        return tab.view if tab is not None else None

    def on_tab(self, work: Callable[[DocumentTab], object]) -> Callable[[], None]:
        """``work`` as an action that does it to the shown tab."""

        def run() -> None:
            tab = self.documents.current
            if tab is not None:
                work(tab)

        return run

    def on_workspace(self, work: Callable[[Workspace], object]) -> Callable[[], None]:
        """``work`` as an action that does it to the shown canvas with its tools."""

        def run() -> None:
            tab = self.documents.current
            if tab is not None and tab.workspace is not None:
                work(tab.workspace)

        return run

    def on_view(self, work: Callable[[DiagramView], object]) -> Callable[[], None]:
        """``work`` as an action that does it to the shown canvas."""

        def run() -> None:
            if self.view is not None:
                work(self.view)

        return run

    def reveal(self, key: str) -> None:
        """Select an element of the shown procedure and bring it into sight."""
        tab = self.documents.current
        if tab is not None:
            tab.reveal(key)

    def _count_findings(self) -> None:
        self.status.show_findings(self.docks.live_check.findings)

    def _show_findings(self) -> None:
        self.docks.enter("findings")

    def refuse(self, error: ProceditError) -> None:
        """Tell what cannot be done and why, without stopping the work."""
        tab = self.documents.current
        if tab is not None:
            tab.notice.tell(error_text(error))
        else:
            self.dialogs.failed(self.tr("That is not possible."), error_text(error))

    def refresh_actions(self) -> None:
        """Ask all actions anew what can be done, once the events at hand are through."""
        if not self._refresh.isActive():
            self._refresh.start()

    def _follow_tab(self) -> None:
        tab = self.documents.current
        self.pages.setCurrentWidget(self.documents if tab is not None else self.welcome)
        self.status.show_document(self.session is not None)
        if tab is None:
            self.welcome.show_files(self.state.recent.files)
        self.link.follow(tab)
        self._show_title()
        self.refresh_actions()

    def _show_title(self) -> None:
        tab = self.documents.current
        name = as_title(tab.name) if tab is not None else ""
        dot = "● " if tab is not None and tab.is_modified else ""
        self.setWindowTitle(f"{dot}{name} – procedit" if name else "procedit")

    def _make_workspace(self, session: Session, parent: QWidget) -> Workspace:
        workspace = make_workspace(session, self.theme, self.icons, parent)
        workspace.view.has_dots = self.settings.show_grid
        workspace.scene.show_jumps(self.settings.line_jumps)
        workspace.scene.show_badges(self._has_badges())
        workspace.use_glides(glides=self.settings.glide)
        self.spelling.check(workspace, self.settings)
        self.action_set.add_to_canvas(workspace)
        workspace.context_menu.opening.connect(self.action_set.refresh)
        return workspace

    # Settings

    def _has_badges(self) -> bool:
        """Signs of law are there to work with, not to present."""
        return self.settings.law_badges and not self.focus_mode.is_full_screen

    def _follow_presenting(self) -> None:
        for tab in self.documents.tabs:
            if tab.workspace is not None:
                tab.workspace.scene.show_badges(self._has_badges())

    def use_settings(self, settings: Settings) -> None:
        """Show everything as these settings say."""
        self.settings = settings
        self.spelling.use(settings)
        self.use_theme()
        for tab in self.documents.tabs:
            if tab.view is not None:
                tab.view.has_dots = settings.show_grid
            if tab.workspace is not None:
                tab.workspace.use_glides(glides=settings.glide)
                tab.workspace.scene.show_jumps(settings.line_jumps)
                tab.workspace.scene.show_badges(self._has_badges())
        self.refresh_actions()

    def use_theme(self) -> None:
        """Draw icons and diagrams in the colours of now."""
        theme = theme_named(self.settings.theme)
        if theme is self.theme:
            return
        self.theme = theme
        self.icons.use(theme)
        self.element_icons.use(theme)
        for tab in self.documents.tabs:
            if tab.workspace is not None:
                use_theme(tab.workspace, theme)
        self.retranslate()

    def choose_setting(self, **values: object) -> None:
        """Use and keep other values of some settings."""
        self.settings_chosen.emit(replace(self.settings, **values))

    def retranslate(self) -> None:
        """Show all texts in the language of now, and all icons in the colours of now."""
        self.action_set.retranslate()
        self.menus.retranslate()
        self.docks.retranslate()
        self.documents.retranslate()
        self.status.retranslate()
        self.welcome.retranslate()
        self.link.tell_selection()

    # Files

    def _new(self) -> None:
        self.filing.new(empty_template())

    def take_over(self, paths: Sequence[Path]) -> None:
        """Come to the front and open what another start of the program was asked for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.filing.open(paths)

    def _open_one(self, path: Path) -> None:
        self.filing.open([path])

    def _watch_files(self) -> None:
        self.watch.watch([tab.path for tab in self.documents.tabs if tab.path is not None])

    # What Qt tells

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.filing.look_at_disk()
            self.claiming.follow_soon()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.filing.open(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if all(self.filing.may_close(tab) for tab in self.documents.tabs):
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

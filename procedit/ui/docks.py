"""The panels around the documents. They are made and filled after the first paint.

A new panel is a row in ``DOCKS``: a function that makes its widget, which may offer
``show_session(session | None)`` to follow the shown procedure, ``show_view(view | None)`` to follow
its canvas, and ``retranslate()``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QWidget
from shiboken6 import isValid

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.action_set import without_mnemonic
from procedit.ui.dock_title import DockTitle
from procedit.ui.findings_check import LiveCheck
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.canvas.view import DiagramView
    from procedit.session import Session
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP
_USUAL_WIDTH = 270
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@runtime_checkable
class FollowsSession(Protocol):
    """A panel about the shown procedure."""

    def show_session(self, session: Session | None) -> None:
        """Show this session from now on, or nothing."""
        ...


@runtime_checkable
class FollowsView(Protocol):
    """A panel about the shown canvas."""

    def show_view(self, view: DiagramView | None) -> None:
        """Show this view from now on, or nothing."""
        ...


@runtime_checkable
class Retranslates(Protocol):
    """A panel with texts of its own."""

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        ...


@dataclass(frozen=True)
class DockSpec:
    """One panel: its id, its English title marked under ``Action``, where it is, who makes it."""

    id: str
    text: str
    area: Qt.DockWidgetArea
    make: Callable[[MainWindow], QWidget]
    keys: tuple[str, ...] = ()
    icon: str = ""
    words: str = ""
    behind: str = ""
    """The id of the panel whose place it shares, as a tab behind it."""
    has_canvas_keys: bool = False
    """Whether the keys of the diagram act in it, where no text is being typed."""


def _outline(window: MainWindow) -> QWidget:
    from procedit.ui.outline import OutlinePanel  # noqa: PLC0415 - after the first paint

    panel = OutlinePanel(window.element_icons, window)
    panel.reveal_requested.connect(window.reveal)
    return panel


def _catalogue(window: MainWindow) -> QWidget:
    from procedit.ui.catalogue.panel import CataloguePanel  # noqa: PLC0415 - after the first paint

    filing = window.requests.catalogue
    panel = CataloguePanel(
        window.catalogue, window.icons, lambda: window.theme, window.dialogs, window
    )
    panel.open_requested.connect(filing.open)
    panel.save_requested.connect(window.requests.save_into_catalogue)
    panel.step_requested.connect(filing.take_step)
    filing.changed.connect(panel.refresh)

    def follow() -> None:
        panel.empty.allow_saving(is_open=window.can.has_document())

    window.documents.changed.connect(follow)
    follow()
    return panel


def _properties(window: MainWindow) -> QWidget:
    from procedit.ui.calls import Calls  # noqa: PLC0415 - after the first paint
    from procedit.ui.properties.panel import PropertiesPanel  # noqa: PLC0415 - after the first paint

    panel = PropertiesPanel(window.icons, window)
    panel.offer_type_change()
    panel.type_change_requested.connect(window.requests.change_type)
    panel.typing_changed.connect(window.can.note_typing)
    panel.link_clicked.connect(window.requests.open_link)
    panel.target_requested.connect(Calls(window, panel.targets).go_to)
    window.filing.settling.connect(panel.commit)
    return panel


def _procedure(window: MainWindow) -> QWidget:
    from procedit.ui.bank.procedure_panel import ProcedurePanel  # noqa: PLC0415 - after the first paint

    panel = ProcedurePanel(window.icons, window)
    panel.typing_changed.connect(window.can.note_typing)
    panel.link_clicked.connect(window.requests.open_link)
    window.filing.settling.connect(panel.commit)
    return panel


def _findings(window: MainWindow) -> QWidget:
    from procedit.ui.findings_panel import FindingsPanel  # noqa: PLC0415 - after the first paint

    panel = FindingsPanel(window.docks.live_check, window.icons, window)
    panel.reveal_requested.connect(window.reveal)
    return panel


def _minimap(window: MainWindow) -> QWidget:
    from procedit.ui.minimap_panel import MinimapPanel  # noqa: PLC0415 - after the first paint

    return MinimapPanel(window)


DOCKS: tuple[DockSpec, ...] = (
    DockSpec(
        "outline",
        _T("Action", "&Outline"),
        _LEFT,
        _outline,
        ("Ctrl+Shift+L",),
        "list-tree",
        "struktur træ tree",
        has_canvas_keys=True,
    ),
    DockSpec(
        "catalogue",
        _T("Action", "&Catalogue"),
        _LEFT,
        _catalogue,
        ("Ctrl+Shift+B",),
        "books",
        "katalog bibliotek procedurer library",
        behind="outline",
    ),
    DockSpec(
        "findings",
        _T("Action", "&Findings"),
        _LEFT,
        _findings,
        ("Ctrl+Shift+U",),
        "alert-triangle",
        "fund fejl advarsler regler kontrol check errors warnings rules lint",
        behind="outline",
    ),
    DockSpec(
        "properties",
        _T("Action", "&Properties"),
        _RIGHT,
        _properties,
        (),
        "layout-sidebar-right",
        "egenskaber detaljer details",
        has_canvas_keys=True,
    ),
    DockSpec(
        "procedure",
        _T("Action", "P&rocedure"),
        _RIGHT,
        _procedure,
        ("Ctrl+Shift+I",),
        "file-text",
        "arbejdsgang metadata bank kle lov titel myndighed procedure law",
        behind="properties",
        has_canvas_keys=True,
    ),
    DockSpec(
        "minimap",
        _T("Action", "O&verview"),
        _RIGHT,
        _minimap,
        (),
        "map-2",
        "oversigt kort minimap",
        has_canvas_keys=True,
    ),
)
"""All panels, in the order they stand from top to bottom."""


class _Empty(QWidget):
    """Keeps a panel's place until it is filled."""

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, 190)


class Docks(QObject):
    """The dock widgets of ``DOCKS`` in their window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._tab: DocumentTab | None = None
        self.live_check = LiveCheck(self)
        self._visible: frozenset[str] = frozenset()
        for spec in DOCKS:
            self._add(spec)
        self.retranslate()

    @property
    def widgets(self) -> list[QWidget]:
        """The dock widgets."""
        return list(self._docks.values())

    def panel(self, name: str) -> QWidget | None:
        """What a panel holds, None before it is filled."""
        panel = self._docks[name].widget()
        return None if isinstance(panel, _Empty) else panel

    def is_shown(self, name: str) -> bool:
        """Whether the panel is in sight."""
        return name in self._visible

    def toggle(self, name: str) -> None:
        """Bring a panel into sight, or close it."""
        if self.is_shown(name):
            self._docks[name].close()
        else:
            self.enter(name)

    def enter(self, name: str) -> QWidget | None:
        """Open a panel, bring it to the front, and give what it holds."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        self._fill(next(spec for spec in DOCKS if spec.id == name))
        return self.panel(name)

    def fill(self) -> None:
        """Make what the panels in sight hold, unless that has been done."""
        for spec in DOCKS:
            if spec.id in self._visible:
                self._fill(spec)

    def _fill(self, spec: DockSpec) -> None:
        dock = self._docks[spec.id]
        place = dock.widget()
        if isinstance(place, _Empty):
            panel = spec.make(self._window)
            dock.setWidget(panel)
            if spec.has_canvas_keys:
                self._window.action_set.add_to_canvas(dock)
            place.deleteLater()
            _follow(panel, self._tab)

    def arrange(self) -> None:
        """Give the panels their usual sizes."""
        docks = self._docks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        names = [name for name in ("outline", "properties") if name in docks]
        self._window.resizeDocks([docks[name] for name in names], [_USUAL_WIDTH] * 2, across)
        right = [docks[name] for name in ("properties", "minimap") if name in docks]
        self._window.resizeDocks(right, [500, 190], down)

    def follow(self, tab: DocumentTab | None) -> None:
        """Let all panels show another tab."""
        self._tab = tab
        self.live_check.show_session(tab.session if tab is not None else None)
        for dock in self._docks.values():
            panel = dock.widget()
            if panel is not None:
                _follow(panel, tab)

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        for spec in DOCKS:
            dock = self._docks[spec.id]
            dock.setWindowTitle(without_mnemonic(translated("Action", spec.text)))
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.show_title(dock.windowTitle())
            panel = dock.widget()
            if isinstance(panel, Retranslates):
                panel.retranslate()

    def _add(self, spec: DockSpec) -> None:
        dock = QDockWidget(self._window)
        dock.setObjectName(spec.id)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        dock.setTitleBarWidget(DockTitle(self._window.icons, dock))
        dock.setWidget(_Empty(dock))
        self._window.addDockWidget(spec.area, dock)
        if spec.behind:
            self._window.tabifyDockWidget(self._docks[spec.behind], dock)
            self._docks[spec.behind].raise_()
        dock.visibilityChanged.connect(partial(self._note_visibility, spec.id))
        self._docks[spec.id] = dock

    def _note_visibility(self, name: str, visible: bool) -> None:
        """Fill a panel when it comes into sight, be it only to the front of its tabs."""
        if not isValid(self._window):
            return  # the window is going and takes its panels along
        self._visible = self._visible | {name} if visible else self._visible - {name}
        self._fold_titles()
        if self._window.is_ready:
            self.fill()
            self._window.refresh_actions()

    def _fold_titles(self) -> None:
        """Say a panel's title once: on its tab where it has one."""
        for dock in self._docks.values():
            others = self._window.tabifiedDockWidgets(dock)
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.fold(any(not other.isHidden() for other in others))


def _follow(panel: QWidget, tab: DocumentTab | None) -> None:
    if isinstance(panel, FollowsSession):
        panel.show_session(tab.session if tab is not None else None)
    if isinstance(panel, FollowsView):
        panel.show_view(tab.view if tab is not None else None)

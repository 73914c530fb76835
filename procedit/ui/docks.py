"""The panels around the documents. They are made and filled after the first paint.

A new panel is a row in ``DOCKS``: a function that makes its widget, which may offer
``show_session(session | None)`` to follow the shown procedure, ``show_view(view | None)`` to follow
its canvas, and ``retranslate()``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.action_set import without_mnemonic
from procedit.ui.dock_title import DockTitle
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
    is_shown: bool = True


def _outline(window: MainWindow) -> QWidget:
    from procedit.ui.outline import OutlinePanel  # noqa: PLC0415 - after the first paint

    panel = OutlinePanel(window.element_icons, window)
    panel.reveal_requested.connect(window.reveal)
    return panel


def _properties(window: MainWindow) -> QWidget:
    from procedit.ui.properties.panel import PropertiesPanel  # noqa: PLC0415 - after the first paint

    panel = PropertiesPanel(window.icons, window)
    panel.offer_type_change()
    panel.type_change_requested.connect(window.requests.change_type)
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
    ),
    DockSpec(
        "properties",
        _T("Action", "&Properties"),
        _RIGHT,
        _properties,
        ("Ctrl+P",),
        "layout-sidebar-right",
        "egenskaber detaljer details",
    ),
    DockSpec(
        "minimap",
        _T("Action", "O&verview"),
        _RIGHT,
        _minimap,
        (),
        "map-2",
        "oversigt kort minimap",
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
        """Whether the panel is open."""
        return not self._docks[name].isHidden()

    def toggle(self, name: str) -> None:
        """Open or close a panel."""
        dock = self._docks[name]
        dock.setVisible(dock.isHidden())
        if not dock.isHidden():
            dock.raise_()

    def fill(self) -> None:
        """Make what the open panels hold, unless that has been done."""
        for spec in DOCKS:
            dock = self._docks[spec.id]
            if isinstance(dock.widget(), _Empty) and not dock.isHidden():
                dock.widget().deleteLater()
                panel = spec.make(self._window)
                dock.setWidget(panel)
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
        dock.setVisible(spec.is_shown)
        dock.visibilityChanged.connect(self._visibility_changed)
        self._docks[spec.id] = dock

    def _visibility_changed(self) -> None:
        if self._window.is_ready:
            self.fill()
            self._window.refresh_actions()


def _follow(panel: QWidget, tab: DocumentTab | None) -> None:
    if isinstance(panel, FollowsSession):
        panel.show_session(tab.session if tab is not None else None)
    if isinstance(panel, FollowsView):
        panel.show_view(tab.view if tab is not None else None)

"""The open procedures as tabs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QWidget

from procedit.ui.document_tab import DocumentTab
from procedit.ui.plain import as_label, as_tooltip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QIcon, QMouseEvent

    from procedit.ui.document_tab import MakeWorkspace
    from procedit.ui.icons import Icons


class _Bar(QTabBar):
    """Tabs that the middle button closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.tabCloseRequested.emit(place)
        super().mouseReleaseEvent(event)


class Documents(QTabWidget):
    """Tabs of procedures; ``changed`` follows every change of which is shown and how it is called."""

    changed = Signal()
    close_requested = Signal(DocumentTab)
    dropped = Signal()
    loaded = Signal()
    menu_requested = Signal(DocumentTab, QPoint)

    def __init__(self, make_workspace: MakeWorkspace, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self._make_workspace = make_workspace
        self._icons = icons
        self._is_ready = True
        bar = _Bar(self)
        self.setTabBar(bar)
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setExpanding(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar.customContextMenuRequested.connect(self._ask_for_menu)
        bar.tabCloseRequested.connect(self._ask_to_close)
        self.currentChanged.connect(self._shown)

    @property
    def current(self) -> DocumentTab | None:
        """The tab that is shown."""
        widget = self.currentWidget()
        return widget if isinstance(widget, DocumentTab) else None

    @property
    def tabs(self) -> list[DocumentTab]:
        """All tabs from left to right."""
        widgets = (self.widget(place) for place in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, DocumentTab)]

    def tab_of(self, path: Path) -> DocumentTab | None:
        """The tab of a file, whatever links lead to it."""
        real = os.path.realpath(path)
        for tab in self.tabs:
            if tab.path is not None and os.path.realpath(tab.path) == real:
                return tab
        return None

    def add(self) -> DocumentTab:
        """A new tab behind the others, not shown yet."""
        tab = DocumentTab(self._make_workspace, self._icons, self)
        self._is_ready = False
        place = self.addTab(tab, "")
        self._is_ready = True
        self._add_cross(place, tab)
        tab.modified_changed.connect(self._describe_all)
        tab.loaded.connect(self.loaded)
        return tab

    def show_tab(self, tab: DocumentTab) -> None:
        """Bring a tab to the front and load it."""
        if tab is self.current:
            self._shown()
        else:
            self.setCurrentWidget(tab)

    def describe(self, tab: DocumentTab) -> None:
        """Show the tab's name, file and whether it is modified."""
        place = self.indexOf(tab)
        if place < 0:
            return
        self.setTabText(place, as_label(tab.name))
        self.setTabToolTip(place, as_tooltip(str(tab.path or tab.name)))
        self.setTabIcon(place, self._icons.accent("dot") if tab.is_modified else self._no_icon())

    def drop_tab(self, tab: DocumentTab) -> None:
        """Take a tab away for good."""
        place = self.indexOf(tab)
        if place >= 0:
            self.removeTab(place)
        tab.dispose()
        tab.hide()
        tab.deleteLater()
        self.dropped.emit()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Show the next tab, or the one before for -1, around the ends."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icons in the colours of now."""
        for tab in self.tabs:
            tab.retranslate()
            self.tabBar().setTabButton(self.indexOf(tab), QTabBar.ButtonPosition.RightSide, None)
            self._add_cross(self.indexOf(tab), tab)
        self._describe_all()

    def _describe_all(self) -> None:
        for tab in self.tabs:
            self.describe(tab)
        self.changed.emit()

    def _shown(self) -> None:
        """Load the tab that is shown now, unless tabs are just being made."""
        if self._is_ready:
            tab = self.current
            if tab is not None:
                tab.load()
                tab.setFocus()
            self.changed.emit()

    def _no_icon(self) -> QIcon:
        return self._icons.icon("")

    def _add_cross(self, place: int, tab: DocumentTab) -> None:
        cross = QToolButton(self)
        cross.setIcon(self._icons.icon("x"))
        cross.setToolTip(self.tr("Close (Ctrl+W)"))
        cross.setAccessibleName(self.tr("Close"))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setFixedSize(24, 28)
        cross.setObjectName("cross")
        cross.clicked.connect(lambda: self.close_requested.emit(tab))
        self.tabBar().setTabButton(place, QTabBar.ButtonPosition.RightSide, cross)

    def _ask_to_close(self, place: int) -> None:
        tab = self.widget(place)
        if isinstance(tab, DocumentTab):
            self.close_requested.emit(tab)

    def _ask_for_menu(self, point: QPoint) -> None:
        tab = self.widget(self.tabBar().tabAt(point))
        if isinstance(tab, DocumentTab):
            self.menu_requested.emit(tab, self.tabBar().mapToGlobal(point))

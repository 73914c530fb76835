"""Connects what stands around the documents with the tab that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from procedit.canvas.view import DiagramView
    from procedit.model.change import Change
    from procedit.model.element import Element
    from procedit.session import Session
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.window import MainWindow


class TabLink(QObject):
    """Follows one session and one view at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._view: DiagramView | None = None

    def follow(self, tab: DocumentTab | None) -> None:
        """Follow the tab's session and view from now on, or nothing."""
        session = tab.session if tab is not None else None
        view = tab.view if tab is not None else None
        if session is self._session and view is self._view:
            return
        self._let_go()
        self._session, self._view = session, view
        if session is not None:
            session.stack.listen(self._changed)
            session.selection.listen(self._selected)
        if view is not None:
            view.zoom_changed.connect(self._window.status.show_zoom)
            view.hovered.connect(self._hover)
            self._window.status.show_zoom(view.zoom)
        self._window.docks.follow(tab)
        self.tell_selection()

    def zoom_to(self, factor: float) -> None:
        """Zoom the shown canvas."""
        if self._view is not None:
            self._view.zoom_to(factor)

    def fit(self) -> None:
        """Fit the shown diagram."""
        if self._view is not None:
            self._view.fit()

    def tell_selection(self) -> None:
        """Say in the status bar what is selected."""
        selected = self._session.selected if self._session is not None else []
        if len(selected) == 1:
            text = _name_of(selected[0])
        elif selected:
            text = self.tr("%n element(s) selected", "", len(selected))
        else:
            text = ""
        self._window.status.selected.setText(text)

    def _let_go(self) -> None:
        if self._session is not None:
            self._session.stack.unlisten(self._changed)
            self._session.selection.unlisten(self._selected)
        if self._view is not None:
            self._view.zoom_changed.disconnect(self._window.status.show_zoom)
            self._view.hovered.disconnect(self._hover)

    def _hover(self, key: str) -> None:
        session = self._session
        element = session.document.find(key) if key and session is not None else None
        self._window.status.hovered.setText(_name_of(element) if element is not None else "")

    def _selected(self, keys: tuple[str, ...]) -> None:
        self.tell_selection()
        self._window.refresh_actions()

    def _changed(self, change: Change) -> None:
        self.tell_selection()
        self._window.refresh_actions()


def _name_of(element: Element) -> str:
    from procedit.ui.naming import full_label  # noqa: PLC0415 - with the first procedure

    return full_label(element)

"""What can be done now, asked by the rows of the action tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow


class Conditions:
    """Yes or no about the shown tab; cheap, because all are asked after every change."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._is_typing = False

    def note_typing(self, is_typing: bool) -> None:
        """Something is being typed, or not any more, that saving would write."""
        self._is_typing = is_typing
        self._window.refresh_actions()

    def has_tab(self) -> bool:
        """Whether a tab is shown, loaded or not."""
        return self._window.documents.current is not None

    def has_document(self) -> bool:
        """Whether a procedure is shown."""
        return self._window.session is not None

    def has_selection(self) -> bool:
        """Whether something is selected."""
        session = self._window.session
        return session is not None and bool(session.selection.keys)

    def has_one_selected(self) -> bool:
        """Whether exactly one element is selected."""
        session = self._window.session
        return session is not None and len(session.selection.keys) == 1

    def has_several_selected(self) -> bool:
        """Whether at least two elements are selected."""
        session = self._window.session
        return session is not None and len(session.selection.keys) > 1

    def has_changes(self) -> bool:
        """Whether any procedure is modified."""
        return any(tab.is_modified for tab in self._window.documents.tabs)

    def can_save(self) -> bool:
        """Whether the shown procedure is modified or in no file yet."""
        tab = self._window.documents.current
        if tab is None or tab.session is None:
            return False
        return tab.is_modified or not tab.path or self._is_typing

    def can_revert(self) -> bool:
        """Whether the shown procedure has a file to go back to."""
        tab = self._window.documents.current
        return tab is not None and tab.path is not None and tab.is_modified

    def has_outer_diagram(self) -> bool:
        """Whether the shown diagram lies inside another."""
        session = self._window.session
        diagram = session.diagram if session is not None else None
        if diagram is None:
            return False
        from procedit.ui.diagram_paths import outer_of  # noqa: PLC0415 - with the first procedure

        return outer_of(diagram) is not None

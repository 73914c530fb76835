"""Showing the diagram alone: without panels, and full screen for a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget


class FocusMode(QObject):
    """Hides what stands around the diagram and brings exactly that back."""

    presenting = Signal()
    """Presenting began or ended."""

    def __init__(self, window: QMainWindow, around: list[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._hidden: list[QWidget] = []
        self.is_on = False

    def include(self, widget: QWidget) -> None:
        """Hide this one as well."""
        self._around.append(widget)

    @property
    def is_full_screen(self) -> bool:
        """Whether the window fills the screen."""
        return bool(self._window.windowState() & Qt.WindowState.WindowFullScreen)

    def toggle(self) -> None:
        """Hide the panels, or show them again."""
        if self.is_on:
            for widget in self._hidden:
                widget.show()
        else:
            self._hidden = [widget for widget in self._around if widget.isVisible()]
            for widget in self._hidden:
                widget.hide()
        self.is_on = not self.is_on

    def toggle_full_screen(self) -> None:
        """Fill the screen with the diagram, or go back to the window."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        if self.is_on != self.is_full_screen:
            self.toggle()
        self.presenting.emit()

    def leave(self) -> None:
        """Go back to the window with its panels."""
        if self.is_full_screen:
            self.toggle_full_screen()
        elif self.is_on:
            self.toggle()

"""Dragging the paper itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from procedit.canvas.tools.tool import Tool

if TYPE_CHECKING:
    from procedit.canvas.tools.tool import Pointer
    from procedit.canvas.view import DiagramView


class PanTool(Tool):
    """Moves the view with the pointer: the hand tool, the middle button, Space and a drag."""

    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._last: QPoint | None = None

    def press(self, pointer: Pointer) -> None:
        """Take hold."""
        self._last = pointer.screen
        self.cursor = Qt.CursorShape.ClosedHandCursor

    def move(self, pointer: Pointer) -> None:
        """Drag."""
        if self._last is not None:
            way = self._last - pointer.screen
            self._last = pointer.screen
            self.view.camera.scroll(way.x(), way.y())

    def release(self, pointer: Pointer) -> None:
        """Let go."""
        self.cancel()

    def cancel(self) -> None:
        """Let go."""
        self._last = None
        self.cursor = Qt.CursorShape.OpenHandCursor

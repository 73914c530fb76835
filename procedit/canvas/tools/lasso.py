"""A rubber band around elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point, around
from procedit.canvas.items import BandItem
from procedit.canvas.tools.tool import Tool

if TYPE_CHECKING:
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView


def start_lasso(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from anywhere that no other gesture wanted."""
    return LassoTool(view)


class LassoTool(Tool):
    """Selects what a rectangle encloses wholly; with Shift or Ctrl in addition to the selection."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: DiagramView, *, is_sticky: bool = False) -> None:
        super().__init__(view)
        self.is_sticky = is_sticky
        self._start: Point | None = None
        self._band: BandItem | None = None

    def press(self, pointer: Pointer) -> None:
        """Begin the rectangle."""
        self._start = pointer.at
        self._band = BandItem(self.scene.theme)
        self.scene.addItem(self._band)

    def move(self, pointer: Pointer) -> None:
        """Draw it out."""
        if self._band is not None and self._start is not None:
            self._band.display(around((self._start, pointer.at)))

    def release(self, pointer: Pointer) -> None:
        """Select what it encloses."""
        start = self._start
        self.cancel()
        if start is None:
            return
        keys = self.scene.items_in(around((start, pointer.at)))
        adding = pointer.shift or pointer.ctrl
        before = self.session.selection.keys if adding else ()
        self.session.selection.set_all((*before, *keys))

    def cancel(self) -> None:
        """Take the rectangle away."""
        if self._band is not None:
            self.scene.removeItem(self._band)
        self._start = self._band = None

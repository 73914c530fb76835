"""The tool that is there when no other is: click selects, a drag starts what its place means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from procedit.canvas.tools.border import border_at
from procedit.canvas.tools.drags import DRAGS
from procedit.canvas.tools.tool import Hit, Pointer, Tool

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from procedit.canvas.view import DiagramView


class SelectTool(Tool):
    """Click selects, Shift or Ctrl and a click adds or takes away; a drag becomes another gesture."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._pressed: Pointer | None = None
        self._hit = Hit()
        self._drag: Tool | None = None

    def press(self, pointer: Pointer) -> None:
        """Select what is there at once, so that a drag moves it."""
        self._pressed = pointer
        self._hit = self.view.hit_at(pointer)
        selection = self.session.selection
        adding = pointer.shift or pointer.ctrl
        if self._hit.key and not adding and self._hit.key not in selection:
            selection.set(self._hit.key)

    def move(self, pointer: Pointer) -> None:
        """Begin a drag, go on with it, or show what a press would do."""
        if self._drag is not None:
            self._drag.move(pointer)
            self.cursor = self._drag.cursor
        elif self._pressed is None:
            self.cursor = self._cursor_at(pointer)
        elif _is_far(self._pressed, pointer):
            self._drag = self._begin(self._pressed)
            if self._drag is not None:
                self._drag.press(self._pressed)
                self._drag.move(pointer)
                self.cursor = self._drag.cursor
                self.scrolls = self._drag.scrolls

    def _begin(self, pointer: Pointer) -> Tool | None:
        for start in DRAGS:
            gesture = start(self.view, pointer, self._hit)
            if gesture is not None:
                return gesture
        return None

    def release(self, pointer: Pointer) -> None:
        """End the drag, or take the press for a click."""
        drag, self._drag = self._drag, None
        pressed, self._pressed = self._pressed, None
        self.cursor = Qt.CursorShape.ArrowCursor
        if drag is not None:
            drag.release(pointer)
        elif pressed is not None and self._hit.handle is None:
            self._click(pointer)

    def _click(self, pointer: Pointer) -> None:
        selection = self.session.selection
        key = self._hit.key or self.scene.container_at(pointer.at)
        if pointer.shift or pointer.ctrl:
            if self._hit.key:
                selection.toggle(key)
        elif key:
            selection.set(key)
        else:
            selection.clear()

    def double_click(self, pointer: Pointer) -> None:
        """Enter a collapsed sub-process that has a diagram of its own, else edit the name."""
        hit = self.view.hit_at(pointer)
        if not hit.key:
            return
        inside = self.session.document.diagram_of(hit.key)
        if inside is not None and not hit.label:
            self.session.show(inside)
        else:
            self.session.selection.set(hit.key)
            self.view.label_edit_requested.emit(hit.key)

    def key(self, event: QKeyEvent) -> bool:
        """Hand it to the drag under way."""
        return self._drag is not None and self._drag.key(event)

    def cancel(self) -> None:
        """Break the drag off."""
        drag, self._drag, self._pressed = self._drag, None, None
        self.cursor = Qt.CursorShape.ArrowCursor
        if drag is not None:
            drag.cancel()

    def _cursor_at(self, pointer: Pointer) -> Qt.CursorShape:
        handle = self.scene.handle_at(pointer.at, self.view.tolerance)
        handle = handle or border_at(self.view, pointer.at)
        return Qt.CursorShape.ArrowCursor if handle is None else handle.grip.cursor


def _is_far(start: Pointer, now: Pointer) -> bool:
    way = now.screen - start.screen
    return way.manhattanLength() >= QApplication.startDragDistance() // 2

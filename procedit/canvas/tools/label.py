"""Dragging the name beside an event, gateway, data element or connection, or a side of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Bounds
from procedit.canvas.ghost import Ghost
from procedit.canvas.tools.tool import Tool
from procedit.commands.labels import set_label
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from procedit.canvas.picture import Picture
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView

MOVE_NAME = QT_TRANSLATE_NOOP("Command", "Move the name")
WIDEN_NAME = QT_TRANSLATE_NOOP("Command", "Change the width of the name")
_SIDE = 5.0
"""A drag that starts so near to the side of a selected element's name changes its width."""
_LEAST = 30.0


def start_label(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from a name; from the side of the name of a selected element it changes the width."""
    if not hit.label:
        return None
    picture = view.diagram_scene.picture_of(hit.key)
    text = None if picture is None else picture.text_bounds
    if picture is None or text is None:
        return None
    side = _side_at(text, pointer.at.x, _SIDE / view.zoom)
    if side and hit.key in view.session.selection:
        return LabelWidthTool(view, hit.key, picture, side)
    return MoveLabelTool(view, hit.key, picture)


def _side_at(text: Bounds, x: float, reach: float) -> int:
    """-1 at the left side, 1 at the right one, 0 elsewhere."""
    if x <= text.x + reach:
        return -1
    return 1 if x >= text.right - reach else 0


def _box(picture: Picture) -> Bounds:
    """Where the name is now: its box where that has a place, else the letters."""
    text = picture.text_bounds or Bounds(0, 0, 0, 0)
    box = picture.label_bounds
    return box if box is not None and box.meets(text) else text


class _LabelTool(Tool):
    """What both gestures share: the letters as they will stand, and the command."""

    def __init__(self, view: DiagramView, key: str, picture: Picture) -> None:
        super().__init__(view)
        self._key = key
        self._picture = replace(picture, paths=())
        self._box = _box(picture)
        self._start: Pointer | None = None
        self._ghost: Ghost | None = None

    def press(self, pointer: Pointer) -> None:
        """Remember where."""
        self._start = pointer
        self._ghost = Ghost(self.scene)

    def _way(self, pointer: Pointer) -> tuple[float, float]:
        start = pointer if self._start is None else self._start
        return round(pointer.at.x - start.at.x), round(pointer.at.y - start.at.y)

    def _put(self, title: str, bounds: Bounds) -> None:
        diagram, element = self.session.diagram, self.scene.element_of(self._key)
        if diagram is not None and element is not None:
            self.view.run(title, set_label, diagram, element, bounds)

    def cancel(self) -> None:
        """Leave the name where it was."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None


class MoveLabelTool(_LabelTool):
    """Puts a name somewhere else; Shift keeps to one direction."""

    cursor = Qt.CursorShape.SizeAllCursor

    def _offset(self, pointer: Pointer) -> tuple[float, float]:
        dx, dy = self._way(pointer)
        if pointer.shift:
            return (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        return dx, dy

    def move(self, pointer: Pointer) -> None:
        """Show the name there."""
        if self._ghost is not None:
            offset = self._offset(pointer)
            self._ghost.pictures.display(self._picture.moved(*offset))
            self._ghost.target.mark(self.scene.drawn_of(self._key))

    def release(self, pointer: Pointer) -> None:
        """Put it there."""
        offset = self._offset(pointer)
        self.cancel()
        if offset != (0, 0):
            self._put(MOVE_NAME, self._box.moved(*offset))


class LabelWidthTool(_LabelTool):
    """Makes the box of a name wider or narrower; ``side`` is -1 for left, 1 for right."""

    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(self, view: DiagramView, key: str, picture: Picture, side: int) -> None:
        super().__init__(view, key, picture)
        self._side = side

    def _bounds(self, pointer: Pointer) -> Bounds:
        dx, _ = self._way(pointer)
        x, y, width, height = self._box
        wanted = max(_LEAST, width + self._side * dx)
        return Bounds(x if self._side > 0 else x + width - wanted, y, wanted, height)

    def move(self, pointer: Pointer) -> None:
        """Show the box."""
        if self._ghost is not None:
            box = self._bounds(pointer)
            left, right, top, bottom = box.x, box.right, box.y, box.bottom
            corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
            self._ghost.lines.display(tuple(type(pointer.at)(*corner) for corner in corners))

    def release(self, pointer: Pointer) -> None:
        """Change it."""
        bounds = self._bounds(pointer)
        self.cancel()
        if bounds != self._box:
            self._put(WIDEN_NAME, bounds)

"""Dragging the selection to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point, enclosing
from procedit.canvas.aligning import snapper_for
from procedit.canvas.ghost import Ghost
from procedit.canvas.moving import Load, LooseLine, load_of
from procedit.canvas.targets import put_down, target_for
from procedit.canvas.tools.tool import Tool
from procedit.canvas.wording import reason_text

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.layout.snapping import Snapper


def start_move(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from a selected shape, unless Shift asks for a rubber band."""
    if hit.handle is not None or hit.label or not hit.key or pointer.shift:
        return None
    load = load_of(view.diagram_scene, view.session.selection.keys)
    return MoveTool(view, load) if load.keys else None


class MoveTool(Tool):
    """Carries the selection and what hangs on it; on release one command moves it.

    Shift keeps to one direction, Alt switches alignment off.
    """

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, view: DiagramView, load: Load) -> None:
        super().__init__(view)
        self._load = load
        self._start = Point(0, 0)
        self._offset = Point(0, 0)
        self._box: Bounds | None = None
        self._snapper: Snapper | None = None
        self._loose: tuple[LooseLine, ...] = ()
        self._ghost: Ghost | None = None

    def press(self, pointer: Pointer) -> None:
        """Lift the selection."""
        scene, load = self.scene, self._load
        self._start = pointer.at
        self._box = enclosing(each.body for each in scene.plane.all(load.shapes))
        self._snapper = snapper_for(self.view, load.keys)
        self._loose = load.lines(scene)
        self._ghost = Ghost(scene)
        self._ghost.lines.role = "muted"
        scene.lift(load.keys, hide=load.loose)
        scene.selection_item.hide()

    def move(self, pointer: Pointer) -> None:
        """Carry it to the pointer, and say whether it may stand there."""
        ghost = self._ghost
        if ghost is None:
            return
        before, self._offset = self._offset, self._aligned(pointer, ghost)
        if self._offset != before:
            self.scene.carry(*self._offset)
            ghost.lines.display(*(line.after(*self._offset) for line in self._loose))
        target = target_for(self.scene, self._load, pointer.at, self._offset)
        refusal = target.refusal
        ghost.target.mark(target.drawn, legal=refusal is None)
        ghost.show_refused(pointer.at, "" if refusal is None else reason_text(refusal))
        refused = refusal is not None
        self.cursor = Qt.CursorShape.ForbiddenCursor if refused else Qt.CursorShape.SizeAllCursor

    def _aligned(self, pointer: Pointer, ghost: Ghost) -> Point:
        dx, dy = pointer.at.x - self._start.x, pointer.at.y - self._start.y
        if pointer.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        if self._box is None or self._snapper is None or pointer.alt:
            ghost.show_snap(None)
            return Point(round(dx), round(dy))
        snap = self._snapper.snap(self._box.moved(dx, dy))
        ghost.show_snap(snap)
        across = dx + snap.dx if dx or not pointer.shift else 0.0
        down = dy + snap.dy if dy or not pointer.shift else 0.0
        return Point(round(across, 2), round(down, 2))

    def release(self, pointer: Pointer) -> None:
        """Put it down there."""
        offset = self._offset
        target = target_for(self.scene, self._load, pointer.at, offset)
        self._clear()
        if offset != (0, 0):
            put_down(self.view, self._load, offset, target)
        self.scene.drop()

    def cancel(self) -> None:
        """Put it back."""
        self._clear()
        self.scene.drop()

    def _clear(self) -> None:
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None
        self.scene.selection_item.setVisible(True)

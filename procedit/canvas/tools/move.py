"""Dragging the selection to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point, enclosing
from procedit.canvas.items import GuidesItem, LinesItem, TargetItem
from procedit.canvas.moving import Load, LooseLine, load_of
from procedit.canvas.targets import put_down, target_for
from procedit.canvas.tools.tool import Tool
from procedit.layout.snapping import TOLERANCE, Snapper

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView

_GRID = 10.0
"""What shapes snap to where no neighbour is near, in diagram pixels."""


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
        theme = self.scene.theme
        self._guides, self._lines = GuidesItem(theme), LinesItem(theme, "muted")
        self._loose: tuple[LooseLine, ...] = ()
        self._target = TargetItem(theme)

    def press(self, pointer: Pointer) -> None:
        """Lift the selection."""
        scene, load = self.scene, self._load
        self._start = pointer.at
        self._box = enclosing(each.body for each in scene.plane.all(load.shapes))
        self._snapper = self._make_snapper()
        self._loose = load.lines(scene)
        for item in (self._guides, self._lines, self._target):
            scene.addItem(item)
        scene.lift(load.keys, hide=load.loose)
        scene.selection_item.hide()
        scene.hover("")

    def _make_snapper(self) -> Snapper:
        """What is in view may be aligned to."""
        moving = self._load.keys
        neighbours = [
            each.body
            for each in self.scene.near(self.view.camera.area)
            if not each.line and not each.is_open and each.key not in moving
        ]
        return Snapper(neighbours, grid=_GRID, tolerance=TOLERANCE / max(self.view.zoom, 0.5))

    def move(self, pointer: Pointer) -> None:
        """Carry it to the pointer."""
        before, self._offset = self._offset, self._aligned(pointer)
        if self._offset != before:
            self.scene.carry(*self._offset)
            self._lines.display(*(line.after(*self._offset) for line in self._loose))
        target = target_for(self.scene, self._load, pointer.at, self._offset)
        self._target.mark(target.drawn, legal=target.refusal is None)

    def _aligned(self, pointer: Pointer) -> Point:
        dx, dy = pointer.at.x - self._start.x, pointer.at.y - self._start.y
        if pointer.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        if self._box is None or self._snapper is None or pointer.alt:
            self._guides.show_guides(())
            return Point(round(dx), round(dy))
        snap = self._snapper.snap(self._box.moved(dx, dy))
        self._guides.show_guides(snap.lines)
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
        for item in (self._guides, self._lines, self._target):
            if item.scene() is not None:
                self.scene.removeItem(item)
        self.scene.selection_item.setVisible(True)

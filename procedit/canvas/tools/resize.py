"""Dragging a side or corner of a pool, lane, open sub-process, group or annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.aligning import snapper_for
from procedit.canvas.ghost import Ghost
from procedit.canvas.handles import Grip, Handle
from procedit.canvas.outlines import box_line
from procedit.canvas.tools.tool import Tool
from procedit.commands.dropping import may_resize
from procedit.commands.resize import least_size, resize
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.snapping import Snap

if TYPE_CHECKING:
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.layout.snapping import Snapper

RESIZE = QT_TRANSLATE_NOOP("Command", "Resize")
_LEFT = (Grip.LEFT, Grip.TOP_LEFT, Grip.BOTTOM_LEFT)
_RIGHT = (Grip.RIGHT, Grip.TOP_RIGHT, Grip.BOTTOM_RIGHT)
_TOP = (Grip.TOP, Grip.TOP_LEFT, Grip.TOP_RIGHT)
_BOTTOM = (Grip.BOTTOM, Grip.BOTTOM_LEFT, Grip.BOTTOM_RIGHT)


def start_resize(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from a handle of the selected shape; what has a fixed size says so."""
    handle = hit.handle
    if handle is None or handle.grip in (Grip.BEND, Grip.SEGMENT):
        return None
    drawn = view.diagram_scene.drawn_of(handle.key)
    element, diagram = view.diagram_scene.element_of(handle.key), view.session.diagram
    if drawn is None or element is None or diagram is None:
        return None
    sideways = handle.grip in (Grip.LEFT, Grip.RIGHT)
    refusal = may_resize(element, diagram, sideways=sideways)
    if refusal is not None:
        view.refused.emit(refusal.error())
        return Tool(view)
    width, height = least_size(element, is_horizontal=drawn.is_horizontal)
    least = (
        min(width, drawn.body.width),
        min(height, drawn.body.height),
    )  # no jump at the first touch
    return ResizeTool(view, handle, drawn, least)


class ResizeTool(Tool):
    """Gives a shape other bounds, no smaller than ``least``; Alt switches alignment off."""

    def __init__(
        self, view: DiagramView, handle: Handle, drawn: Drawn, least: tuple[float, float]
    ) -> None:
        super().__init__(view)
        self.cursor = handle.grip.cursor
        self._handle = handle
        self._body = drawn.body
        self._least = least
        self._ghost: Ghost | None = None
        self._snapper: Snapper | None = None

    def press(self, pointer: Pointer) -> None:
        """Get ready to show the new bounds."""
        self._ghost = Ghost(self.scene)
        self._snapper = snapper_for(self.view, (self._handle.key,))

    def move(self, pointer: Pointer) -> None:
        """Show the new bounds."""
        if self._ghost is not None:
            self._ghost.lines.display(box_line(self._bounds(pointer)))

    def _bounds(self, pointer: Pointer) -> Bounds:
        """The bounds with the dragged sides where the pointer is, or aligned near there."""
        box = self._dragged(Point(round(pointer.at.x), round(pointer.at.y)))
        if pointer.alt or self._snapper is None:
            self._show_snaps()
            return box
        snaps: list[Snap] = []
        at = Point(round(pointer.at.x), round(pointer.at.y))
        for is_across, grips in ((True, (_LEFT, _RIGHT)), (False, (_TOP, _BOTTOM))):
            if self._handle.grip in (*grips[0], *grips[1]):
                is_high = self._handle.grip in grips[1]
                snap = self._snapper.snap_side(box, is_across=is_across, is_high=is_high)
                snaps.append(snap)
                at = at.moved(snap.dx, snap.dy)
        aligned = self._dragged(at)
        self._show_snaps(*snaps)
        return aligned

    def _show_snaps(self, *snaps: Snap) -> None:
        if self._ghost is not None:
            lines = tuple(line for snap in snaps for line in snap.lines)
            distances = tuple(each for snap in snaps for each in snap.distances)
            self._ghost.show_snap(Snap(0, 0, lines, distances))

    def _dragged(self, at: Point) -> Bounds:
        """The bounds with the dragged sides at a place, no smaller than allowed."""
        left, top, right, bottom = *self._body[:2], self._body.right, self._body.bottom
        grip, (width, height) = self._handle.grip, self._least
        if grip in _LEFT:
            left = min(at.x, right - width)
        elif grip in _RIGHT:
            right = max(at.x, left + width)
        if grip in _TOP:
            top = min(at.y, bottom - height)
        elif grip in _BOTTOM:
            bottom = max(at.y, top + height)
        return Bounds(left, top, right - left, bottom - top)

    def release(self, pointer: Pointer) -> None:
        """Resize it."""
        bounds = self._bounds(pointer)
        self.cancel()
        diagram, element = self.session.diagram, self.scene.element_of(self._handle.key)
        if diagram is not None and element is not None and bounds != self._body:
            self.view.run(RESIZE, resize, diagram, element, bounds)

    def cancel(self) -> None:
        """Leave it as it was."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = self._snapper = None

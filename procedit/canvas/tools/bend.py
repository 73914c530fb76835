"""Dragging a bend point or a segment of a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.aligning import snapper_for
from procedit.canvas.ghost import Ghost
from procedit.canvas.handles import Grip, Handle
from procedit.canvas.hitting import distance_to
from procedit.canvas.joining import at_point, outlined
from procedit.canvas.tools.tool import Tool
from procedit.commands.set_waypoints import set_waypoints
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.bends import insert_bend, move_bend, move_segment
from procedit.layout.docking import dock_shape, is_inside
from procedit.layout.lines import is_level, is_upright
from procedit.layout.snapping import TOLERANCE, Snap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.layout.docking import Outlined
    from procedit.layout.snapping import Snapper
    from procedit.model.element import Element

BEND = QT_TRANSLATE_NOOP("Command", "Bend the connection")


def start_bend(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from a bend point of the selected connection, or from anywhere on a connection."""
    handle = hit.handle or _segment_at(view, pointer, hit)
    if handle is None or handle.grip not in (Grip.BEND, Grip.SEGMENT):
        return None
    drawn = view.diagram_scene.drawn_of(handle.key)
    return None if drawn is None else BendTool(view, handle, drawn)


def _segment_at(view: DiagramView, pointer: Pointer, hit: Hit) -> Handle | None:
    """The segment under the pointer as a handle."""
    drawn = view.diagram_scene.drawn_of(hit.key)
    if drawn is None or len(drawn.line) < 2 or hit.label or pointer.shift:
        return None
    line = drawn.line
    nearest = min(
        range(len(line) - 1), key=lambda index: distance_to(line[index : index + 2], pointer.at)
    )
    return Handle(hit.key, Grip.SEGMENT, pointer.at, nearest)


class BendTool(Tool):
    """Leads a connection another way, its corners kept square; Alt switches alignment off.

    A segment is moved aside as a whole, with Ctrl it gets a new bend. Bends that came to lie on a
    straight line are left out.
    """

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, view: DiagramView, handle: Handle, drawn: Drawn) -> None:
        super().__init__(view)
        self._handle = handle
        self._line = drawn.line
        self._ghost: Ghost | None = None
        element = self.scene.element_of(handle.key)
        self._snapper: Snapper | None = None
        self._source = self._outlined(None if element is None else element.source, drawn.line[0])
        self._target = self._outlined(None if element is None else element.target, drawn.line[-1])

    def _outlined(self, element: Element | None, otherwise: Point) -> Outlined:
        drawn = None if element is None else self.scene.drawn_of(element.key)
        return at_point(otherwise) if drawn is None or drawn.line else outlined(drawn)

    def press(self, pointer: Pointer) -> None:
        """Take the line off, so that only its new way is seen."""
        self._ghost = Ghost(self.scene)
        self._snapper = snapper_for(self.view, grid=0.0)
        self.scene.selection_item.setVisible(False)

    def move(self, pointer: Pointer) -> None:
        """Show the new way."""
        if self._ghost is not None:
            at = self._aligned(pointer)
            self._ghost.lines.display(tuple(self._points(at, pointer)))

    def _points(self, at: Point, pointer: Pointer) -> list[Point]:
        """The new way, without what came to lie inside one of its ends."""
        points = _trimmed(self._led(at, pointer), self._source)
        return _trimmed(points[::-1], self._target)[::-1]

    def _led(self, at: Point, pointer: Pointer) -> list[Point]:
        line, index = self._line, self._handle.index
        ends = (self._source, self._target)
        if self._handle.grip is Grip.BEND:
            return move_bend(line, index, at, *ends)
        a, b = line[index], line[index + 1]
        slanted = not (is_level(a, b) or is_upright(a, b))
        if pointer.ctrl or slanted:
            return insert_bend(line, index, at, *ends)
        start = self._handle.at
        return move_segment(line, index, (at.x - start.x, at.y - start.y), *ends)

    def _aligned(self, pointer: Pointer) -> Point:
        """The pointer drawn to another point of the line or to one of its ends, else to neighbours."""
        at = pointer.at
        if pointer.alt or self._snapper is None:
            self._show_snap(None)
            return Point(round(at.x), round(at.y))
        index = self._handle.index
        own = {index, index + 1} if self._handle.grip is Grip.SEGMENT else {index}
        others = [point for i, point in enumerate(self._line) if i not in own]
        others += [self._source.center, self._target.center]
        reach = TOLERANCE / max(self.view.zoom, 0.5)
        x = _nearest(at.x, (point.x for point in others), reach)
        y = _nearest(at.y, (point.y for point in others), reach)
        snap = self._snapper.snap(Bounds(at.x, at.y, 0, 0))
        kept = {"vertical": x is None and snap.dx, "horizontal": y is None and snap.dy}
        self._show_snap(Snap(0, 0, tuple(g for g in snap.lines if kept[g.orientation])))
        x = round(at.x + snap.dx) if x is None else x
        return Point(x, round(at.y + snap.dy) if y is None else y)

    def _show_snap(self, snap: Snap | None) -> None:
        if self._ghost is not None:
            self._ghost.show_snap(snap)

    def release(self, pointer: Pointer) -> None:
        """Lead it there."""
        at = self._aligned(pointer)
        points = [Point(round(x, 1), round(y, 1)) for x, y in self._points(at, pointer)]
        self.cancel()
        diagram, element = self.session.diagram, self.scene.element_of(self._handle.key)
        if diagram is not None and element is not None and tuple(points) != self._line:
            self.view.run(BEND, set_waypoints, diagram, element, points)

    def cancel(self) -> None:
        """Leave it where it was."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None
        self.scene.selection_item.setVisible(True)


def _nearest(value: float, others: Iterable[float], reach: float) -> float | None:
    """The nearest of the others within ``reach``."""
    near = [other for other in others if abs(other - value) <= reach]
    return min(near, key=lambda other: abs(other - value), default=None)


def _trimmed(points: list[Point], shape: Outlined) -> list[Point]:
    """The line from where it last leaves the shape that it starts at."""
    inner = [
        index
        for index, point in enumerate(points[:-1])
        if is_inside(shape.outline, shape.bounds, point)
    ]
    if not inner:
        return points
    last, following = points[inner[-1]], points[inner[-1] + 1 :]
    return [dock_shape(shape, following[0], last), *following]

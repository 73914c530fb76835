"""Leading an end of a connection to another element, or to another place on the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from procedit.canvas.ghost import Ghost
from procedit.canvas.handles import Grip
from procedit.canvas.joining import Join, connectable_at, join, outlined, show_join, show_loose
from procedit.canvas.tools.tool import Tool
from procedit.commands.reconnect import reconnect
from procedit.commands.set_waypoints import set_waypoints
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.model.element import Element

RECONNECT = QT_TRANSLATE_NOOP("Command", "Reconnect")
REDOCK = QT_TRANSLATE_NOOP("Command", "Move the end of the connection")

_SQUARE = 0.5
"""A segment whose ends differ by less than this counts as level or upright, in diagram pixels."""


def start_reconnect(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from the first or last handle of a connection."""
    handle = hit.handle
    if handle is None or handle.grip is not Grip.BEND:
        return None
    drawn = view.diagram_scene.drawn_of(handle.key)
    if drawn is None or handle.index not in (0, len(drawn.line) - 1):
        return None
    return ReconnectTool(view, handle.key, at_start=handle.index == 0)


class ReconnectTool(Tool):
    """Drags the first or the last point of the connection of the key ``key``."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: DiagramView, key: str, *, at_start: bool) -> None:
        super().__init__(view)
        self._key = key
        self._at_start = at_start
        self._ghost: Ghost | None = None

    def _ends(self) -> tuple[Element | None, Element | None]:
        """The end that is dragged and the one that stays."""
        line = self.scene.element_of(self._key)
        if line is None:
            return None, None
        source, target = line.source, line.target
        return (source, target) if self._at_start else (target, source)

    def _under(self, pointer: Pointer) -> Element | None:
        dragged, other = self._ends()
        found = connectable_at(self.scene, pointer.at, self.view.tolerance, other)
        return dragged if found is None and self._is_on(dragged, pointer) else found

    def _is_on(self, element: Element | None, pointer: Pointer) -> bool:
        drawn = None if element is None else self.scene.drawn_of(element.key)
        return drawn is not None and drawn.body.grown(self.view.tolerance).holds(*pointer.at)

    def _found(self, pointer: Pointer) -> Join | None:
        _, other = self._ends()
        end = self._under(pointer)
        if other is None or end is None or end == other:
            return None
        return join(end, other) if self._at_start else join(other, end)

    def move(self, pointer: Pointer) -> None:
        """Show the connection as it would run."""
        ghost = self._ghost = self._ghost or Ghost(self.scene)
        dragged, other = self._ends()
        points = self._redocked(pointer) if self._under(pointer) == dragged else ()
        found = self._found(pointer)
        if points:
            ghost.target.mark(None)
            ghost.pictures.display()
            ghost.show_refused(pointer.at, "")
            ghost.lines.role = "ghost"
            ghost.lines.display(points)
        elif found is not None:
            show_join(self.scene, ghost, found, pointer.at)
        elif other is not None:
            drawn = self.scene.drawn_of(other.key)
            if drawn is not None:
                show_loose(ghost, outlined(drawn), pointer.at)

    def _redocked(self, pointer: Pointer) -> tuple[Point, ...]:
        """The line with its end elsewhere on the border of the same element."""
        dragged, _ = self._ends()
        line = self.scene.drawn_of(self._key)
        shape = None if dragged is None else self.scene.drawn_of(dragged.key)
        if line is None or shape is None or shape.line or len(line.line) < 2:
            return ()
        points = line.line if self._at_start else line.line[::-1]
        foot = nearest_on_outline(shape.outline, shape.body, pointer.at)
        points = (foot, *_squared(points, foot)[1:])
        return points if self._at_start else points[::-1]

    def release(self, pointer: Pointer) -> None:
        """Reconnect, or move the end along the border; over nothing leave all as it was."""
        dragged, _ = self._ends()
        end, found = self._under(pointer), self._found(pointer)
        points = self._redocked(pointer)
        self.cancel()
        diagram, line = self.session.diagram, self.scene.element_of(self._key)
        if diagram is None or line is None or end is None:
            return
        if end == dragged:
            if points:
                self.view.run(REDOCK, set_waypoints, diagram, line, points)
        elif found is not None and self._at_start:
            self._select(self.view.run(RECONNECT, reconnect, diagram, line, source=end))
        elif found is not None:
            self._select(self.view.run(RECONNECT, reconnect, diagram, line, target=end))

    def _select(self, line: Element | None) -> None:
        if line is not None:
            self.session.selection.set(line.key)

    def cancel(self) -> None:
        """Take the line away."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None


def _squared(points: tuple[Point, ...], foot: Point) -> tuple[Point, ...]:
    """The line beginning at ``foot``, its first segment as level or upright as it was."""
    first, second, rest = points[0], points[1], points[2:]
    if abs(first.y - second.y) < _SQUARE:
        if rest:
            return (foot, Point(second.x, foot.y), *rest)
        middle = (foot.x + second.x) / 2
        return (foot, Point(middle, foot.y), Point(middle, second.y), second)
    if abs(first.x - second.x) < _SQUARE:
        if rest:
            return (foot, Point(foot.x, second.y), *rest)
        middle = (foot.y + second.y) / 2
        return (foot, Point(foot.x, middle), Point(second.x, middle), second)
    return (foot, second, *rest)

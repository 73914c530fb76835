"""Making room and taking it away: press, and drag what lies right of it or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from procedit.canvas.aligning import GRID
from procedit.canvas.ghost import Ghost
from procedit.canvas.measures import Measure
from procedit.canvas.outlines import box_line
from procedit.canvas.tools.tool import Tool
from procedit.canvas.wording import reason_text
from procedit.commands.make_space import line_after, lines_of, make_space, space_at
from procedit.commands.refusal import Refusal
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.spacing import Cut

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.tools.tool import Pointer
    from procedit.canvas.view import DiagramView
    from procedit.layout.spacing import Spread
    from procedit.model.diagram import Edge

SPACE = QT_TRANSLATE_NOOP("Command", "Make room")
TAKE = QT_TRANSLATE_NOOP("Command", "Take room away")
_NO_ROOM = Refusal(QT_TRANSLATE_NOOP("Error", "There is no more room here to take away."))
_NOTHING = Refusal(QT_TRANSLATE_NOOP("Error", "Nothing stands on that side of the line."))
_DECIDED = 6
"""So many logical pixels of a drag decide whether room is made across or down."""
_LIVE = 60
"""So many lines and borders are shown as they will be; more would slow the drag."""


class SpaceTool(Tool):
    """Moves everything on one side of a line, and stretches what the line crosses.

    The first direction of the drag decides which way; with Ctrl what lies left of or above the line
    moves. Alt switches the grid off. A sticky tool stays in use.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: DiagramView, *, is_sticky: bool = False) -> None:
        super().__init__(view)
        self.is_sticky = is_sticky
        self._start: Pointer | None = None
        self._found: Spread | None = None
        self._torn: list[Edge] = []
        self._ghost: Ghost | None = None
        self._by = 0.0

    def press(self, pointer: Pointer) -> None:
        """Put the line there."""
        self._start = pointer
        self._show_cross(pointer.at)

    def move(self, pointer: Pointer) -> None:
        """Show where the line would be, or what would move and be stretched."""
        if self._start is None:
            self._show_cross(pointer.at)
            return
        if self._found is None:
            self._decide(self._start, pointer)
        if self._found is not None:
            self._show(self._found, pointer)

    def _decide(self, start: Pointer, pointer: Pointer) -> None:
        way = pointer.screen - start.screen
        diagram = self.session.diagram
        if way.manhattanLength() < _DECIDED or diagram is None:
            return
        across = abs(way.x()) >= abs(way.y())
        self.cursor = Qt.CursorShape.SplitHCursor if across else Qt.CursorShape.SplitVCursor
        cut = Cut(across, start.at.x if across else start.at.y, inverted=pointer.ctrl)
        found = self._found = space_at(diagram, cut)
        lines = lines_of(diagram, found)
        whole = {line.key for edge in lines.whole if (line := edge.element) is not None}
        torn = [(edge, line.key) for edge in lines.torn if (line := edge.element) is not None]
        self._torn = lines.torn if len(torn) <= _LIVE else []
        self.scene.lift(found.moved | whole, hide=[key for _, key in torn])
        self.scene.selection_item.setVisible(False)

    def _show(self, found: Spread, pointer: Pointer) -> None:
        ghost = self._ghost = self._ghost or Ghost(self.scene)
        wanted = self._wanted(found, pointer)
        by = self._by = found.limited(wanted)
        self.scene.carry(*found.cut.way(by))
        ghost.lines.display(*self._lines(found, by), *self._borders(found, by))
        self._show_line(found, by)
        ghost.show_refused(pointer.at, self._reason(found, wanted, by))

    def _wanted(self, found: Spread, pointer: Pointer) -> float:
        """How far the line is dragged, to the grid unless Alt is held."""
        start = pointer if self._start is None else self._start
        across = found.cut.across
        way = pointer.at.x - start.at.x if across else pointer.at.y - start.at.y
        return float(round(way)) if pointer.alt else round(way / GRID) * GRID

    @staticmethod
    def _reason(found: Spread, wanted: float, by: float) -> str:
        if not found.moved and not found.stretched:
            return reason_text(_NOTHING)
        return reason_text(_NO_ROOM) if abs(wanted - by) > 1 else ""

    def _lines(self, found: Spread, by: float) -> list[tuple[Point, ...]]:
        diagram = self.session.diagram
        if diagram is None:
            return []
        return [tuple(line_after(diagram, edge, found, by)) for edge in self._torn]

    @staticmethod
    def _borders(found: Spread, by: float) -> list[tuple[Point, ...]]:
        """The borders of what is stretched."""
        return [box_line(box) for box in list(found.after(by).values())[:_LIVE]]

    def _show_line(self, found: Spread, by: float) -> None:
        """The line where it was pressed and where it is now, with the distance between."""
        if self._ghost is None or self._start is None:
            return
        at, area, across = self._start.at, self.view.camera.area, found.cut.across
        moved = at.moved(*found.cut.way(by))
        self._ghost.guides.display(*(_through(each, area, across=across) for each in (at, moved)))
        self._ghost.measures.display([Measure(at, moved)] if by else [])

    def _show_cross(self, at: Point) -> None:
        ghost = self._ghost = self._ghost or Ghost(self.scene)
        area = self.view.camera.area
        ghost.guides.display(_through(at, area, across=True), _through(at, area, across=False))

    def release(self, pointer: Pointer) -> None:
        """Make the room, or take it away."""
        found, by = self._found, self._by
        diagram = self.session.diagram
        if found is not None and by and diagram is not None:
            is_more = (by > 0) != found.cut.inverted
            self.view.run(SPACE if is_more else TAKE, make_space, diagram, found.cut, by)
        self.cancel()
        if not self.is_sticky:
            self.view.use_select()

    def cancel(self) -> None:
        """Put everything back."""
        if self._ghost is not None:
            self._ghost.clear()
        if self._found is not None:
            self.scene.drop()
            self.scene.selection_item.setVisible(True)
        self._start = self._found = self._ghost = None
        self._torn, self._by = [], 0.0
        self.cursor = Qt.CursorShape.CrossCursor


def _through(at: Point, area: Bounds, *, across: bool) -> tuple[Point, ...]:
    """An upright line (a level one where room is made down) through all that is in view."""
    if across:
        return Point(at.x, area.y), Point(at.x, area.bottom)
    return Point(area.x, at.y), Point(area.right, at.y)

"""Drawing a connection: press on one element, release or press again on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.canvas.ghost import Ghost
from procedit.canvas.joining import Join, connectable_at, join, outlined, show_join, show_loose
from procedit.canvas.tools.tool import Tool
from procedit.commands.connect import connect
from procedit.commands.connecting import may_start_at
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.model.element import Element

CONNECT = QT_TRANSLATE_NOOP("Command", "Connect")
_RIM = 9.0
"""A drag that starts so near outside of a selected shape connects it, in logical pixels."""


def start_connect(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag from the outline around the only selected element."""
    drawn = on_rim(view, pointer)
    return None if drawn is None else ConnectTool(view, drawn.key)


def on_rim(view: DiagramView, pointer: Pointer) -> Drawn | None:
    """The selected element from whose outline a drag at that place would connect."""
    scene, keys = view.diagram_scene, view.session.selection.keys
    drawn = scene.drawn_of(keys[0]) if len(keys) == 1 else None
    if drawn is None or drawn.line or drawn.is_open or pointer.shift:
        return None
    rim = _RIM / view.zoom
    if not drawn.body.grown(rim).holds(*pointer.at):
        return None
    element = scene.element_of(drawn.key)
    foot = nearest_on_outline(drawn.outline, drawn.body, pointer.at)
    outwards = max(abs(pointer.at.x - foot.x), abs(pointer.at.y - foot.y))
    inside = drawn.body.grown(-1).holds(*pointer.at) and scene.hit(pointer.at, 0.0) == drawn.key
    if element is None or inside or outwards > rim or not may_start_at(element):
        return None
    return drawn


class ConnectTool(Tool):
    """Connects two elements by what the standard has for them.

    ``source`` is the key of the element to start from; without it the first press chooses it.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: DiagramView, source: str = "", *, is_sticky: bool = False) -> None:
        super().__init__(view)
        self.source = source
        self.is_sticky = is_sticky
        self._ghost: Ghost | None = None

    @property
    def _start(self) -> Element | None:
        return self.scene.element_of(self.source) if self.source else None

    def press(self, pointer: Pointer) -> None:
        """Choose where to start, unless that is known."""
        if self.source:
            return
        element = self._under(pointer)
        if element is not None and may_start_at(element):
            self.source = element.key
        self.move(pointer)

    def _under(self, pointer: Pointer) -> Element | None:
        return connectable_at(self.scene, pointer.at, self.view.tolerance, self._start)

    def _found(self, pointer: Pointer) -> Join | None:
        """What a release there would connect, None over nothing."""
        start, end = self._start, self._under(pointer)
        if start is None or end is None or end == start:
            return None
        return join(start, end)

    def move(self, pointer: Pointer) -> None:
        """Show the connection, or what one can start from."""
        ghost = self._ghost = self._ghost or Ghost(self.scene)
        drawn = self.scene.drawn_of(self.source)
        if drawn is None:
            end = self._under(pointer)
            legal = end is not None and may_start_at(end)
            ghost.target.mark(None if end is None else self.scene.drawn_of(end.key), legal=legal)
            return
        found = self._found(pointer)
        if found is not None:
            show_join(self.scene, ghost, found, pointer.at)
        else:
            show_loose(ghost, outlined(drawn), pointer.at)

    def release(self, pointer: Pointer) -> None:
        """Connect with what is there; over nothing give up, on the start itself wait."""
        found, start = self._found(pointer), self._start
        diagram = self.session.diagram
        if start is None or (found is None and self._stays(pointer, start)):
            return
        self._end()
        if found is None or diagram is None:
            return
        connection = self.view.run(CONNECT, connect, diagram, found.source, found.target)
        if connection is not None:
            self.session.selection.set(connection.key)

    def _stays(self, pointer: Pointer, start: Element) -> bool:
        """Whether this was the click that chose the start, or one on it again."""
        under = self._under(pointer)
        return under is not None and under == start

    def _end(self) -> None:
        if self.is_sticky:
            self.cancel()
            self.source = ""
        else:
            self.view.use_select()

    def cancel(self) -> None:
        """Take the line away."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None

"""Drawing a connection: press on one element, release or press again on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from procedit.canvas.ghost import Ghost
from procedit.canvas.joining import Join, connectable_at, join, outlined, show_join, show_loose
from procedit.canvas.speaking import announce, description_of
from procedit.canvas.tools.tool import Tool
from procedit.canvas.walk import tab_order
from procedit.commands.connect import connect
from procedit.commands.connecting import may_start_at
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.scene import DiagramScene
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.model.element import Element

CONNECT = QT_TRANSLATE_NOOP("Command", "Connect")
_ONWARDS = (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Up)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
        self._target = ""
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
        is_click = self.view.tool is self  # a drag begun by another tool ends where it is let go
        if is_click and (start is None or (found is None and self._stays(pointer, start))):
            return
        self._connect(found)

    def _connect(self, found: Join | None) -> None:
        diagram = self.session.diagram
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

    def key(self, event: QKeyEvent) -> bool:
        """Tab and the arrows go from one possible end to the next, Enter connects with it."""
        key, start = Qt.Key(event.key()), self._start
        if start is None:
            return False
        if key in _ONWARDS or key in _BACK:
            back = key in _BACK or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(start, back=back)
            return True
        target = self.scene.element_of(self._target)
        if key not in _ENTER or target is None:
            return False
        self._target = ""
        self._connect(join(start, target))
        return True

    def _step(self, start: Element, *, back: bool) -> None:
        """Show the connection with the next element that it may end at, along the flow."""
        order = tab_order(self.scene)
        at = order.index(self._target or start.key) if start.key in order else 0
        around = order[at + 1 :] + order[:at]
        for key in reversed(around) if back else around:
            end = self.scene.element_of(key)
            if end is None or end == start or (found := join(start, end)).refusal is not None:
                continue
            self._target = key
            ghost = self._ghost = self._ghost or Ghost(self.scene)
            show_join(self.scene, ghost, found, end_place(self.scene, key))
            self.view.reveal(key)
            announce(self.view, description_of(self.scene, key))
            return

    def _end(self) -> None:
        self.cancel()  # a drag begun by another tool is not the view's own, nobody else ends it
        if self.is_sticky:
            self.source = ""
        else:
            self.view.use_select()

    def cancel(self) -> None:
        """Take the line away."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = None
        self._target = ""


def end_place(scene: DiagramScene, key: str) -> Point:
    """The middle of an element that a connection may end at."""
    body = scene.bounds_of(key)
    return Point(0, 0) if body is None else body.center

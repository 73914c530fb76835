"""The window onto a diagram: zoom, scroll, and the tool that the pointer works with."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent

from procedit.canvas.keys import press_key
from procedit.canvas.preview import Outcome, outcome_of
from procedit.canvas.tiledview import TiledView
from procedit.canvas.tools.pan import PanTool
from procedit.canvas.tools.select import SelectTool
from procedit.canvas.tools.tool import Hit, Pointer, Tool, is_ctrl
from procedit.canvas.touch import Touch
from procedit.canvas.zoom import wheel_factor
from procedit.errors import ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from procedit.canvas.scene import DiagramScene
    from procedit.session import Session

_R = TypeVar("_R")
_MISS = 6.0
"""How far the pointer may miss a line or a handle, in logical pixels."""
_BORDER, _PUSH, _PACE = 28, 14, 16
"""Within so many pixels of the border a drag scrolls by up to so many pixels, every so many ms."""


class DiagramView(TiledView):
    """Shows a scene; the current tool gets the pointer, the view keeps zooming and scrolling."""

    hovered = Signal(str)
    """The key of the element under the pointer, empty for none."""
    pointer_moved = Signal(QPointF)
    """Where in the diagram the pointer is."""
    refused = Signal(ProceditError)
    """A gesture or key asked for something that cannot be done."""
    label_edit_requested = Signal(str)
    """The name of the element of that key is to be edited in place."""
    label_typed = Signal(str, str)
    """As above, with what was typed already."""
    context_menu_requested = Signal(str, QPoint)
    """The key under the pointer, or empty, and the place on the screen."""
    tool_changed = Signal()
    _touch: Touch | None = None
    """Made when the view is whole; events of the viewport come before."""

    def __init__(
        self, session: Session, scene: DiagramScene, parent: QWidget | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.session = session
        self._hovered = ""
        self._outcomes: list[Outcome] | None = None
        self._tool: Tool = SelectTool(self)
        self._panning: PanTool | None = None
        self._space = False
        self._dragging = False
        self._pusher = QTimer(self)
        self._pusher.setInterval(_PACE)
        self._pusher.timeout.connect(self._push)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Diagram"))
        self.viewport().setMouseTracking(True)
        for part in (self, self.viewport()):  # files dropped on the diagram are for the window
            part.setAcceptDrops(False)
        self._touch = Touch(self)

    def fit_selection(self) -> None:
        """Show all selected elements as large as possible, up to twice their size."""
        self.fit_keys(*self.session.selection.keys)

    @property
    def tolerance(self) -> float:
        """How far the pointer may miss a line or a handle, in diagram pixels."""
        return _MISS / self.zoom

    def hit_at(self, pointer: Pointer) -> Hit:
        """What is under the pointer: a handle, a name beside its element, an element, nothing."""
        scene, tolerance = self.diagram_scene, self.tolerance
        handle = scene.handle_at(pointer.at, tolerance)
        if handle is not None:
            return Hit(handle.key, handle=handle)
        key = scene.hit(pointer.at, tolerance)
        named = scene.hit_label(pointer.at)
        if named and (not key or scene.is_open(key) or named == key):
            return Hit(named, label=named != key)
        return Hit(key)

    # Tools

    @property
    def tool(self) -> Tool:
        """The tool in use."""
        return self._tool

    def use(self, tool: Tool) -> None:
        """Take up another tool; the one before is cancelled."""
        self._tool.cancel()
        self._tool = tool
        self._stop_drag()
        self.show_cursor()
        self.tool_changed.emit()

    def use_select(self) -> None:
        """Go back to the tool that selects and moves."""
        self.use(SelectTool(self))

    def cancel(self) -> None:
        """Break off the gesture under way, else the tool, else give up the selection."""
        if self._dragging:
            self.break_off()
        elif not isinstance(self._tool, SelectTool):
            self.use_select()
        else:
            self.session.selection.clear()

    def break_off(self) -> None:
        """Break off the gesture under way, and nothing else."""
        self._tool.cancel()
        self._stop_drag()

    def run(
        self, title: str, command: Callable[..., _R], *args: object, **kwargs: object
    ) -> _R | None:
        """Run a command as one step; a refusal is told through ``refused`` and gives None."""
        if self._outcomes is not None:
            self._rehearse(self._outcomes, command, *args, **kwargs)
            return None
        try:
            return self.session.stack.run(title, command, *args, **kwargs)
        except ProceditError as error:
            self.refused.emit(error)
            return None

    def rehearse(self, run: Callable[[], object]) -> list[Outcome]:
        """What the commands that ``run`` gives to this view would leave behind; none is done."""
        self._outcomes = found = []
        try:
            run()
        finally:
            self._outcomes = None
        return found

    def _rehearse(
        self, found: list[Outcome], command: Callable[..., object], *args: object, **kwargs: object
    ) -> None:
        look = partial(outcome_of, self.session.diagram, self.diagram_scene.plane)
        with suppress(ProceditError):  # a refusal has no outcome; a click tells why
            found.append(self.session.stack.rehearse(look, command, *args, **kwargs))

    def show_cursor(self) -> None:
        """Show the cursor of what the pointer would do now."""
        cursor = self._tool.cursor
        if self._panning is not None:
            cursor = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            cursor = Qt.CursorShape.OpenHandCursor
        if cursor != self.viewport().cursor().shape():
            self.viewport().setCursor(cursor)

    # The pointer

    def _pointer(self, event: QMouseEvent) -> Pointer:
        at = self.camera.at(event.position())
        return Pointer(at, event.position().toPoint(), event.modifiers(), event.button())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan with the middle button or Space, else hand it to the tool."""
        pointer = self._pointer(event)
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if middle or (left and self._space):
            self._panning = PanTool(self)
            self._panning.press(pointer)
            self.show_cursor()
        elif left:
            self._dragging = True
            self._tool.press(pointer)
            self.show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand it on; tell what is under the pointer while nothing is held."""
        pointer = self._pointer(event)
        self.pointer_moved.emit(QPointF(*pointer.at))
        if self._panning is not None:
            self._panning.move(pointer)
            return
        self._tool.move(pointer)
        if self._dragging:
            self._watch_border(pointer)
        else:
            self._hover(pointer)
        self.show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand it on."""
        if self._panning is not None:
            self._panning.release(self._pointer(event))
            self._panning = None
        elif event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._stop_drag()
            self._tool.release(self._pointer(event))
        self.show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand it on."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._tool.double_click(self._pointer(event))

    def _hover(self, pointer: Pointer) -> None:
        key = self.diagram_scene.hit(pointer.at, self.tolerance)
        self._tell_hovered(key or self.diagram_scene.hit_label(pointer.at))

    def _tell_hovered(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.diagram_scene.hover(key)
            self.hovered.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._tell_hovered("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer and ask for its menu."""
        at = self.camera.at(event.pos())
        key = self.diagram_scene.hit(at, self.tolerance) or self.diagram_scene.hit_label(at)
        if event.reason() == event.Reason.Keyboard:
            key = next(reversed(self.session.selection.keys), "")
        elif key and key not in self.session.selection:
            self.session.selection.set(key)
        self.context_menu_requested.emit(key, event.globalPos())

    # Scrolling while a drag is at the border

    def _watch_border(self, pointer: Pointer) -> None:
        inner = self.viewport().rect().adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
        self._last = pointer
        if inner.contains(pointer.screen) or not self._tool.scrolls:
            self._pusher.stop()
        elif not self._pusher.isActive():
            self._pusher.start()

    def _push(self) -> None:
        rect, at = self.viewport().rect(), self._last.screen
        across = _push(at.x(), rect.width())
        down = _push(at.y(), rect.height())
        self.camera.scroll(across, down)
        self._tool.move(Pointer(self.camera.at(at), at, self._last.modifiers))

    def _stop_drag(self) -> None:
        self._dragging = False
        self._pusher.stop()

    # Wheel, pinch, keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms around the pointer, Shift scrolls sideways, else scroll."""
        turn, exact = event.angleDelta(), event.pixelDelta()
        event.accept()
        if is_ctrl(event.modifiers()):
            self.zoom_at(wheel_factor(turn.y() or turn.x()), event.position())
            return
        step = exact if not exact.isNull() else turn
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not step.x():
            self.camera.scroll(-step.y(), 0)
        else:
            self.camera.scroll(-step.x(), -step.y())

    def viewportEvent(self, event: QEvent) -> bool:
        """Take the pinch of a touchpad; all else goes its usual way."""
        if self._touch is not None and self._touch.handle(event):
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at(1.0 + event.value(), event.position())
            elif event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self.fit()
            return True
        if event.type() == QEvent.Type.Leave:  # also onto a panel above the diagram
            self._tell_hovered("")
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The tool first, then scrolling, zooming, nudging and walking along the flow."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.show_cursor()
        elif not self._tool.key(event) and not press_key(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space released: no more panning."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget that Space was held."""
        super().focusOutEvent(event)
        self._space = False
        self.show_cursor()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab walks along the flow instead of leaving."""
        return False


def _push(at: int, extent: int) -> float:
    """How far a pointer near a border scrolls, further out faster."""
    if at < _BORDER:
        return -min(1.0, (_BORDER - at) / _BORDER) * _PUSH
    if at > extent - _BORDER:
        return min(1.0, (at - extent + _BORDER) / _BORDER) * _PUSH
    return 0.0

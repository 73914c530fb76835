"""The keys of a diagram view that need no menu: scroll, zoom, nudge, walk, cancel, start to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.canvas.nudge import nudge
from procedit.canvas.tools.tool import is_ctrl
from procedit.canvas.walk import beside, branches_of, next_along, next_in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from procedit.canvas.view import DiagramView

_Key = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_COMMANDING = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ALT_GR = _CTRL | _ALT
"""How Windows tells AltGr, with which Danish keyboards write @, { and the like."""
_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
_STEP, _LEAP = 50, 200
"""How far Ctrl, and Ctrl and Shift, with an arrow scroll, in logical pixels."""


def press_key(view: DiagramView, event: QKeyEvent) -> bool:
    """Do what the key means; whether it meant anything."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key in _ARROWS:
        return _arrow(view, _ARROWS[key], modifiers)
    held = modifiers & _COMMANDING
    if held == _ALT and _Key.Key_1 <= key <= _Key.Key_9:
        return _go(view, next_along(view.diagram_scene, _current(view), branch=key - _Key.Key_1))
    if is_ctrl(modifiers):
        return _zoom(view, key)
    if key in (_Key.Key_Tab, _Key.Key_Backtab):
        return _walk(view, back=key == _Key.Key_Backtab or bool(modifiers & _SHIFT))
    if key == _Key.Key_Escape:
        view.cancel()
        return True
    return _label(view, key, event.text() if held in (_NONE, _ALT_GR) else "")


def _arrow(view: DiagramView, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
    far = bool(modifiers & _SHIFT)
    if modifiers & _COMMANDING == _ALT:
        return _go_along(view, way, on_flow=far)
    if is_ctrl(modifiers):
        step = _LEAP if far else _STEP
        view.camera.scroll(way[0] * step, way[1] * step)
        return True
    step = 10 if far else 1
    return nudge(view, way[0] * step, way[1] * step)


def _zoom(view: DiagramView, key: Qt.Key) -> bool:
    if key in (_Key.Key_Plus, _Key.Key_Equal):
        view.zoom_in()
    elif key == _Key.Key_Minus:
        view.zoom_out()
    elif key == _Key.Key_0:
        view.zoom_to(1.0)
    elif key == _Key.Key_1:
        view.fit()
    else:
        return False
    return True


def _go_along(view: DiagramView, way: tuple[int, int], *, on_flow: bool) -> bool:
    """Right and left along the flow, or onto the flow itself; down to the branch beside."""
    scene, key = view.diagram_scene, _current(view)
    if way[0]:
        back = way[0] < 0
        flows = branches_of(scene, key, back=back) if on_flow else []
        return _go(view, flows[0] if flows else next_along(scene, key, back=back))
    return way[1] > 0 and _go(view, beside(scene, key))


def _walk(view: DiagramView, *, back: bool) -> bool:
    return _go(view, next_in_order(view.diagram_scene, _current(view), back=back))


def _current(view: DiagramView) -> str:
    return next(reversed(view.session.selection.keys), "")


def _go(view: DiagramView, key: str) -> bool:
    """Select an element and bring it into sight; nothing where there is none."""
    if key:
        view.session.selection.set(key)
        view.reveal(key)
    return True


def _label(view: DiagramView, key: Qt.Key, text: str) -> bool:
    keys = view.session.selection.keys
    if len(keys) != 1:
        return False
    if key == _Key.Key_F2:
        view.label_edit_requested.emit(keys[0])
        return True
    if text.isprintable() and text.strip():
        view.label_typed.emit(keys[0], text)
        return True
    return False

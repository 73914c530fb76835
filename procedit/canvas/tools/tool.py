"""What the pointer does in a diagram, one gesture in one class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from procedit.bpmn.geometry import Point
    from procedit.canvas.handles import Handle
    from procedit.canvas.scene import DiagramScene
    from procedit.canvas.view import DiagramView
    from procedit.session import Session


_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def is_ctrl(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether Ctrl is held, and not AltGr, which Windows tells as Ctrl and Alt together."""
    return modifiers & (_CTRL | _ALT) == _CTRL


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is, in the diagram and in the view (logical pixels), and what is held."""

    at: Point
    screen: QPoint
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    button: Qt.MouseButton = Qt.MouseButton.NoButton

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def ctrl(self) -> bool:
        """Whether Ctrl (Command on a Mac) is held; AltGr, told as Ctrl and Alt, is not Ctrl."""
        return is_ctrl(self.modifiers)

    @property
    def alt(self) -> bool:
        """Whether Alt is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under the pointer: a handle of the selection, else a name, else an element, or nothing.

    ``key`` is empty for nothing. ``label`` says that it is the name beside the element.
    """

    key: str = ""
    label: bool = False
    handle: Handle | None = None


class Tool:
    """A gesture that does nothing: the beginning of all others.

    The view hands it the pointer. ``move`` comes with and without a button held. What it shows while
    it runs are items of the scene that it takes away again in ``release`` and ``cancel``. On release
    it runs exactly one command through ``view.run``; a refusal is told by the view.
    """

    cursor = Qt.CursorShape.ArrowCursor
    scrolls = True
    """Whether the view scrolls by itself when a drag comes to its border."""

    is_sticky = False
    """Whether the tool stays in use after its gesture."""

    def __init__(self, view: DiagramView) -> None:
        self.view = view

    @property
    def scene(self) -> DiagramScene:
        """The scene the gesture works in."""
        return self.view.diagram_scene

    @property
    def session(self) -> Session:
        """The session whose stack runs the command."""
        return self.view.session

    def press(self, pointer: Pointer) -> None:
        """The left button went down; a gesture that a drag starts gets the place where it did."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved, or the view below it."""

    def release(self, pointer: Pointer) -> None:
        """The left button went up."""

    def double_click(self, pointer: Pointer) -> None:
        """The left button went down twice; a release follows, no press."""

    def key(self, event: QKeyEvent) -> bool:
        """A key went down; whether the tool took it."""
        return False

    def cancel(self) -> None:
        """Escape, or another tool is taken up: leave everything as it was before the press."""


DragStart: TypeAlias = "Callable[[DiagramView, Pointer, Hit], Tool | None]"
"""Decides whether a drag from that place is its gesture; asked in the order of ``drags.DRAGS``."""

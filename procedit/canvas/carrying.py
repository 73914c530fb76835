"""A gesture that begins on a button beside the diagram and ends in the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from procedit.canvas.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from procedit.canvas.button import FaceButton
    from procedit.canvas.view import DiagramView


class Carrying:
    """Hands the drag from ``button`` to the tool that ``make`` gives.

    No drag of the window system takes place: that would block, and hide the ghost.
    """

    def __init__(self, button: FaceButton, view: DiagramView, make: Callable[[], Tool]) -> None:
        self._view = view
        self._make = make
        self._tool: Tool | None = None
        button.is_draggable = True
        button.lifted.connect(self._lift)
        button.carried.connect(self._carry)
        button.dropped.connect(self._drop)

    def _lift(self) -> None:
        self._tool = self._make()
        self._view.use(self._tool)
        self._view.setFocus()

    def _pointer(self, at: QPoint) -> Pointer:
        screen = self._view.viewport().mapFromGlobal(at)
        modifiers = QGuiApplication.keyboardModifiers()
        return Pointer(self._view.camera.at(screen), screen, modifiers)

    @property
    def _is_on(self) -> bool:
        """Whether the gesture has not been given up meanwhile."""
        return self._tool is not None and self._view.tool is self._tool

    def _carry(self, at: QPoint) -> None:
        if self._is_on and self._tool is not None:
            self._tool.move(self._pointer(at))

    def _drop(self, at: QPoint) -> None:
        tool, is_on = self._tool, self._is_on
        self._tool = None
        if tool is None or not is_on:
            return
        pointer = self._pointer(at)
        if self._view.viewport().rect().contains(pointer.screen):
            tool.release(pointer)
        if self._view.tool is tool:
            self._view.use_select()

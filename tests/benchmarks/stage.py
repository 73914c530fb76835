"""A view on a large procedure, and what a person does to it, timed to the painted frame."""

from __future__ import annotations

import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.canvas.view import DiagramView
from procedit.session import open_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.element import Element

Times = list[float]
"""Durations in milliseconds."""
SCREEN = (1920, 1080)


class Stage:
    """One file in a window of 1920×1080, painted at once when asked."""

    def __init__(self, data: bytes) -> None:
        self.session = open_bytes(data)
        self.scene = DiagramScene(self.session, LIGHT, None)
        self.view = DiagramView(self.session, self.scene, None)
        self.view.resize(*SCREEN)
        self.view.show()
        self.view.fit()
        self.paint()

    def close(self) -> None:
        """Give everything back."""
        self.view.close()
        self.scene.dispose()
        self.view.deleteLater()
        self.scene.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def paint(self) -> None:
        """Paint what waits to be painted now, as the event loop would."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def settle(self) -> None:
        """Wait until every tile in view is sharp and nothing is left to do."""
        end = time.perf_counter() + 0.4
        while time.perf_counter() < end:
            QApplication.processEvents()
            time.sleep(0.005)

    def timed(self, action: Callable[[], object]) -> float:
        """How long ``action`` takes until it is painted."""
        start = time.perf_counter()
        action()
        self.paint()
        return (time.perf_counter() - start) * 1000

    def target(self) -> Element:
        """A connected task near the middle of the diagram."""
        x, y = self.scene.extent.center
        tasks = [
            (abs(shape.bounds.center.x - x) + abs(shape.bounds.center.y - y), shape.element)
            for shape in self.session.diagram.shapes
            if shape.element is not None and shape.element.tag.endswith("Task")
        ]
        near = sorted(tasks, key=lambda pair: pair[0])[:60]
        return next(each for _, each in near if each.incoming and each.outgoing)

    def at_100(self) -> None:
        """Show the target in the middle at its real size."""
        self.view.zoom_to(1.0)
        self.view.camera.center_on(self.scene.bounds_of(self.target().key).center)
        self.settle()

    def frames(self, step: Callable[[int], object], count: int = 60) -> Times:
        """The time of each of ``count`` frames, the first left out."""
        return [self.timed(lambda at=at: step(at)) for at in range(count)][1:]

    def pan(self) -> Times:
        """Frames of scrolling there and back."""
        scroll = self.view.camera.scroll
        return self.frames(lambda at: scroll(-20 if at < 30 else 20, -10 if at < 30 else 10))

    def zoom(self) -> Times:
        """Frames of zooming from the whole diagram to its real size."""
        self.view.fit()
        self.settle()
        factor = (1 / self.view.zoom) ** (1 / 60)
        middle = QPointF(SCREEN[0] / 2, SCREEN[1] / 2)
        return self.frames(lambda _: self.view.zoom_at(factor, middle))

    def mouse(self, kind: QEvent.Type, at: QPoint, *, pressed: bool) -> None:
        """One mouse event on the view."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving = kind == QEvent.Type.MouseMove
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(self.view.viewport().mapToGlobal(at)),
            none if moving else left,
            left if pressed else none,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def drag(self) -> tuple[Times, float, float]:
        """Drag the target 30 steps; the steps, the commit and its undo."""
        self.at_100()
        box = self.scene.bounds_of(self.target().key)
        start = self.view.camera.screen(Point(box.x + box.width * 0.8, box.y + box.height * 0.25))
        self.mouse(QEvent.Type.MouseButtonPress, start, pressed=True)
        move = partial(self.mouse, QEvent.Type.MouseMove, pressed=True)
        places = [start + QPoint(3 * step, step) for step in range(1, 32)]
        steps = [self.timed(partial(move, at)) for at in places]
        end = start + QPoint(93, 31)
        commit = self.timed(lambda: self.mouse(QEvent.Type.MouseButtonRelease, end, pressed=False))
        assert self.session.stack.undo_title, "the drag moved nothing"
        undo = self.timed(self.session.stack.undo)
        return steps[2:], commit, undo


def beside(task: Bounds) -> Bounds:
    """The place right below a task where a comparison appends, so that nobody has to look for one."""
    x, y = task.x + 200, task.y + 140
    return Bounds(x - 50, y - 40, 100, 80)


def p95(times: Times) -> float:
    """The time that 95 of 100 keep."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def middle(times: Times) -> float:
    """The median."""
    return median(times)

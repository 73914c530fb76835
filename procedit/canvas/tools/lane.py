"""Dragging a lane by its band to another place among its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import Family
from procedit.canvas.items import LinesItem
from procedit.canvas.moving import load_of
from procedit.canvas.tools.tool import Tool
from procedit.commands.reorder_lane import lane_content, ordered_lanes, reorder_lane
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.moving import LooseLine
    from procedit.canvas.tools.tool import Hit, Pointer
    from procedit.canvas.view import DiagramView
    from procedit.model.element import Element

REORDER = QT_TRANSLATE_NOOP("Command", "Move the lane")
_TICK = 8.0
"""Half the length of the strokes at the ends of the drop line, in diagram pixels."""


def start_lane(view: DiagramView, pointer: Pointer, hit: Hit) -> Tool | None:
    """A drag of the one selected lane that has neighbours.

    With Alt, and where a lane is alone, it is the pool that moves.
    """
    lane = view.diagram_scene.element_of(hit.key) if hit.key and hit.handle is None else None
    diagram = view.session.diagram
    if lane is None or lane.type.family is not Family.LANE or diagram is None:
        return None
    if pointer.shift or pointer.alt:
        return None
    if view.session.selection.keys != (hit.key,):
        return None
    lanes = ordered_lanes(diagram, lane)
    return LaneTool(view, lane, lanes) if lane in lanes and len(lanes) > 1 else None


class LaneTool(Tool):
    """Carries a lane with all that stands in it across its neighbours.

    A line shows between which of them a release puts it.
    """

    def __init__(self, view: DiagramView, lane: Element, lanes: list[Element]) -> None:
        super().__init__(view)
        self._lane = lane
        self._lanes = lanes
        diagram = view.session.diagram
        shapes = [] if diagram is None else [diagram.shape_of(each.key) for each in lanes]
        self._boxes = {
            each: shape.bounds for each, shape in zip(lanes, shapes, strict=False) if shape
        }
        self._is_level = next((shape.is_horizontal for shape in shapes if shape), True)
        self.cursor = (
            Qt.CursorShape.SizeVerCursor if self._is_level else Qt.CursorShape.SizeHorCursor
        )
        self._start = Point(0, 0)
        self._line = LinesItem(self.scene.theme, "accent", 4.0)
        self._ends = LinesItem(self.scene.theme, "muted")
        self._loose: tuple[LooseLine, ...] = ()

    def press(self, pointer: Pointer) -> None:
        """Lift the lane."""
        self._start = pointer.at
        scene, diagram = self.scene, self.session.diagram
        shape = None if diagram is None else diagram.shape_of(self._lane.key)
        if diagram is None or shape is None:
            return
        content = lane_content(diagram, self._lane, shape)
        lanes = {key for key in content if self._is_lane(key)}
        load = load_of(scene, content.keys() - lanes)
        self._loose = load.lines(scene)
        scene.addItem(self._line)
        scene.addItem(self._ends)
        scene.lift(load.keys | content.keys(), hide=load.loose)
        scene.selection_item.hide()
        scene.hover("")

    def _is_lane(self, key: str) -> bool:
        element = self.scene.element_of(key)
        return element is not None and element.type.family is Family.LANE

    def move(self, pointer: Pointer) -> None:
        """Carry it, and show where it would go."""
        by = self._way(pointer)
        way = (0.0, by) if self._is_level else (by, 0.0)
        self.scene.carry(*way)
        self._ends.display(*(line.after(*way) for line in self._loose))
        is_moved, before = self._goal(pointer)
        self._line.display(*(self._gap(before) if is_moved else ()))

    def _way(self, pointer: Pointer) -> float:
        if self._is_level:
            return round(pointer.at.y - self._start.y)
        return round(pointer.at.x - self._start.x)

    def _goal(self, pointer: Pointer) -> tuple[bool, Element | None]:
        """Whether a release moves the lane, and in front of which other; None for last."""
        at = pointer.at.y if self._is_level else pointer.at.x
        others = [each for each in self._lanes if each != self._lane]
        before = next((each for each in others if at < self._middle(self._boxes[each])), None)
        place = len(others) if before is None else others.index(before)
        return place != self._lanes.index(self._lane), before

    def _middle(self, box: Bounds) -> float:
        return box.center.y if self._is_level else box.center.x

    def _gap(self, before: Element | None) -> list[tuple[Point, ...]]:
        """The drop line with a stroke across each end."""
        others = [self._boxes[each] for each in self._lanes if each != self._lane]
        box = others[-1] if before is None else self._boxes[before]
        if self._is_level:
            y = box.bottom if before is None else box.y
            ends = (Point(box.x, y), Point(box.right, y))
            ticks = [(end.moved(0, -_TICK), end.moved(0, _TICK)) for end in ends]
        else:
            x = box.right if before is None else box.x
            ends = (Point(x, box.y), Point(x, box.bottom))
            ticks = [(end.moved(-_TICK, 0), end.moved(_TICK, 0)) for end in ends]
        return [ends, *ticks]

    def release(self, pointer: Pointer) -> None:
        """Put it there."""
        is_moved, before = self._goal(pointer)
        self.cancel()
        diagram = self.session.diagram
        if is_moved and diagram is not None:
            self.view.run(REORDER, reorder_lane, diagram, self._lane, before)

    def cancel(self) -> None:
        """Put it back."""
        for item in (self._line, self._ends):
            if item.scene() is not None:
                self.scene.removeItem(item)
        self.scene.drop()
        self.scene.selection_item.setVisible(True)

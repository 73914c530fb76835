"""What menus and keys do to the structure of the procedure shown, each as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.canvas.editing import only
from procedit.canvas.tools.lane import REORDER
from procedit.commands.reorder_lane import step_lane

if TYPE_CHECKING:
    from typing import Literal

    from procedit.canvas.view import DiagramView


def move_lane(view: DiagramView, way: Literal[-1, 1]) -> None:
    """Let the selected lane change places with its neighbour above (-1) or below (1)."""
    lane, diagram = only(view), view.session.diagram
    if lane is not None and lane.type.family is Family.LANE and diagram is not None:
        view.run(REORDER, step_lane, diagram, lane, way)
        view.reveal(lane.key)

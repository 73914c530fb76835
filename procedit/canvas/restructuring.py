"""What menus and keys do to the structure of the procedure shown, each as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.canvas.editing import only
from procedit.canvas.tools.lane import REORDER
from procedit.commands.fold import fold, may_fold, unfold
from procedit.commands.reorder_lane import step_lane
from procedit.commands.set_expanded import set_expanded
from procedit.commands.turn_pool import turn_pool
from procedit.commands.unwrap_pool import unwrap_pool
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from typing import Literal

    from procedit.canvas.view import DiagramView

_T = QT_TRANSLATE_NOOP
COLLAPSE = _T("Command", "Collapse")
EXPAND = _T("Command", "Expand")
TURN = _T("Command", "Turn the pool")
UNWRAP_POOL = _T("Command", "Remove the pool, keep its content")


def move_lane(view: DiagramView, way: Literal[-1, 1]) -> None:
    """Let the selected lane change places with its neighbour above (-1) or below (1)."""
    lane, diagram = only(view), view.session.diagram
    if lane is not None and lane.type.family is Family.LANE and diagram is not None:
        view.run(REORDER, step_lane, diagram, lane, way)
        view.reveal(lane.key)


def toggle_content(view: DiagramView) -> None:
    """Collapse the selected pool, lane or sub-process, or expand it again."""
    element, diagram = only(view), view.session.diagram
    shape = None if element is None or diagram is None else diagram.shape_of(element.key)
    if element is None or diagram is None or shape is None:
        return
    if may_fold(element):
        command = unfold if shape.is_folded else fold
        view.run(EXPAND if shape.is_folded else COLLAPSE, command, diagram, element)
    elif element.type.is_sub_process:
        expanded = not shape.is_expanded
        title = EXPAND if expanded else COLLAPSE
        view.run(title, set_expanded, diagram, element, expanded=expanded)
    view.reveal(element.key)


def turn(view: DiagramView) -> None:
    """Let the selected pool stand instead of lie, or the reverse."""
    pool, diagram = only(view), view.session.diagram
    if pool is not None and diagram is not None:
        view.run(TURN, turn_pool, diagram, pool)


def remove_pool_only(view: DiagramView) -> None:
    """Take the selected pool away and keep what stands in it."""
    pool, diagram = only(view), view.session.diagram
    if pool is not None and diagram is not None:
        view.run(UNWRAP_POOL, unwrap_pool, diagram, pool)

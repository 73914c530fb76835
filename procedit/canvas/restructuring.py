"""What menus and keys do to the structure of the procedure shown, each as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.canvas.editing import only
from procedit.canvas.tools.lane import REORDER
from procedit.commands.fold import fold, may_fold, unfold
from procedit.commands.reorder_lane import step_lane
from procedit.commands.reverse_flow import reverse_flow
from procedit.commands.set_expanded import set_expanded
from procedit.commands.swap_steps import swap_steps
from procedit.commands.turn_pool import turn_pool
from procedit.commands.unwrap import unwrap
from procedit.commands.unwrap_pool import unwrap_pool
from procedit.commands.wrap import wrap
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from typing import Literal

    from procedit.canvas.view import DiagramView

_T = QT_TRANSLATE_NOOP
COLLAPSE = _T("Command", "Collapse")
EXPAND = _T("Command", "Expand")
TURN = _T("Command", "Turn the pool")
WRAP = _T("Command", "Form a sub-process")
UNWRAP = _T("Command", "Dissolve the sub-process")
SWAP = _T("Command", "Swap two steps")
REVERSE = _T("Command", "Reverse the flow")
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


def wrap_selection(view: DiagramView) -> None:
    """Make the selected steps a sub-process, select it, and go on with its name."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is None or not elements:
        return
    sub = view.run(WRAP, wrap, diagram, elements)
    if sub is not None:
        view.session.selection.set(sub.key)
        view.reveal(sub.key)
        view.label_edit_requested.emit(sub.key)


def unwrap_selection(view: DiagramView) -> None:
    """Put the steps of the selected sub-process in its place, and select them."""
    sub, diagram = only(view), view.session.diagram
    if sub is None or diagram is None:
        return
    steps = view.run(UNWRAP, unwrap, diagram, sub)
    if steps:
        view.session.selection.set_all(each.key for each in steps)


def swap_selection(view: DiagramView) -> None:
    """Let the two selected steps change places."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and len(elements) == 2:
        view.run(SWAP, swap_steps, diagram, elements[0], elements[1])


def reverse_selection(view: DiagramView) -> None:
    """Let the selected flow run the other way."""
    flow, diagram = only(view), view.session.diagram
    if flow is not None and diagram is not None:
        view.run(REVERSE, reverse_flow, diagram, flow)

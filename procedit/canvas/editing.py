"""What buttons, menus and keys do to the selection of a view, each as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.captions import NAME
from procedit.canvas.tools.create import APPEND, is_named_at_once
from procedit.commands.align import align, distribute
from procedit.commands.append import append
from procedit.commands.delete import delete
from procedit.commands.lanes import add_lane, split_lane
from procedit.commands.replace_all import replace_all
from procedit.commands.set_colors import set_colors
from procedit.commands.set_label_style import set_label_style
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from procedit.bpmn.variants import Variant
    from procedit.canvas.view import DiagramView
    from procedit.commands.align import Alignment
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
DELETE = _T("Command", "Delete")
REPLACE = _T("Command", "Change the type")
COLOR = _T("Command", "Change the colour")
LETTERS = _T("Command", "Change the letters")
ALIGN = _T("Command", "Align")
DISTRIBUTE = _T("Command", "Space evenly")
ADD_LANE = _T("Command", "Add a lane")
DIVIDE = _T("Command", "Divide into lanes")


def primary(view: DiagramView) -> Element | None:
    """The element selected last, None where nothing is."""
    keys = view.session.selection.keys
    return view.session.document.find(keys[-1]) if keys else None


def only(view: DiagramView) -> Element | None:
    """The selected element, None where there is none or more than one."""
    keys = view.session.selection.keys
    return view.session.document.find(keys[0]) if len(keys) == 1 else None


def delete_selection(view: DiagramView) -> None:
    """Delete what is selected; the flow closes where a step is taken out of it."""
    elements = view.session.selected
    if elements:
        view.run(DELETE, delete, elements)


def append_to(view: DiagramView, source: Element, variant: Variant) -> None:
    """Append a step at a free place, select it, and go on with its name where it gets one."""
    diagram = view.session.diagram
    if diagram is None:
        return
    element = view.run(APPEND, append, diagram, source, variant)
    if element is not None:
        view.session.selection.set(element.key)
        view.reveal(element.key)
        if is_named_at_once(element):
            view.label_edit_requested.emit(element.key)


def replace_selection(view: DiagramView, variant: Variant) -> None:
    """Turn everything selected into something else."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and elements:
        view.run(REPLACE, replace_all, diagram, elements, variant)


def paint_selection(view: DiagramView, fill: str, stroke: str) -> None:
    """Colour what is selected; empty for the usual colours."""
    diagram = view.session.diagram
    if diagram is not None:
        elements = view.session.selected
        view.run(COLOR, set_colors, diagram, elements, fill=fill, stroke=stroke)


def enlarge_letters(view: DiagramView, by: float) -> None:
    """Make the letters of what is selected larger or smaller by so many diagram pixels."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and elements:
        view.run(LETTERS, set_label_style, diagram, elements, size=_letters(view) + by)


def _letters(view: DiagramView) -> float:
    """How large the letters of the element selected last are, in diagram pixels."""
    element = primary(view)
    picture = None if element is None else view.diagram_scene.picture_of(element.key)
    labels = () if picture is None else picture.labels
    if labels:
        return labels[0].style.size
    diagram = view.session.diagram
    item = None if diagram is None or element is None else diagram.item_of(element.key)
    style = None if item is None else item.label_style
    return (0.0 if style is None else style.font_size) or NAME.size


def has_bold_letters(view: DiagramView) -> bool:
    """Whether the label of the element selected last has a bold font of its own."""
    diagram, element = view.session.diagram, primary(view)
    item = None if diagram is None or element is None else diagram.item_of(element.key)
    style = None if item is None else item.label_style
    return style is not None and style.has("isBold")


def toggle_bold(view: DiagramView) -> None:
    """Make the letters of what is selected bold, or not any more."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and elements:
        view.run(LETTERS, set_label_style, diagram, elements, bold=not has_bold_letters(view))


def usual_letters(view: DiagramView) -> None:
    """Give what is selected the usual letters."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and elements:
        view.run(LETTERS, set_label_style, diagram, elements, size=0, bold=False, color="")


def paint_letters(view: DiagramView, color: str) -> None:
    """Colour the letters of what is selected; empty for the usual colour."""
    diagram, elements = view.session.diagram, view.session.selected
    if diagram is not None and elements:
        view.run(LETTERS, set_label_style, diagram, elements, color=color)


def align_selection(view: DiagramView, at: Alignment) -> None:
    """Bring one border or the middle of what is selected in line."""
    diagram = view.session.diagram
    if diagram is not None:
        view.run(ALIGN, align, diagram, shapes(view), at)


def distribute_selection(
    view: DiagramView, *, horizontally: bool, gap: float | None = None
) -> None:
    """Make the gaps between what is selected equal, or ``gap`` diagram pixels wide."""
    diagram = view.session.diagram
    if diagram is not None:
        way = {"horizontally": horizontally, "gap": gap}
        view.run(DISTRIBUTE, distribute, diagram, shapes(view), **way)


def shapes(view: DiagramView) -> Sequence[Element]:
    """What is selected, without lines."""
    return [each for each in view.session.selected if not each.type.is_connection]


def add_lane_to(view: DiagramView, at: Element, side: Literal["above", "below"]) -> None:
    """Add a lane above or below a lane, or at the edge of a pool, and name it."""
    diagram = view.session.diagram
    if diagram is None:
        return
    lane = view.run(ADD_LANE, add_lane, diagram, at, side)
    if lane is not None:
        view.session.selection.set(lane.key)
        view.label_edit_requested.emit(lane.key)


def divide(view: DiagramView, at: Element, count: int) -> None:
    """Divide a pool or lane into so many lanes."""
    diagram = view.session.diagram
    if diagram is not None:
        view.run(DIVIDE, split_lane, diagram, at, count)

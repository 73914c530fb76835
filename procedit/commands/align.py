"""Line elements up, or space them evenly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.types import Family
from procedit.commands.shifting import moving_along, reshape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

    Alignment = Literal["left", "center", "right", "top", "middle", "bottom"]

_FIXED = frozenset({Family.LANE})


def align(
    edit: Edit,
    diagram: Diagram,
    elements: Sequence[Element],
    at: Alignment,
    primary: Element | None = None,
) -> None:
    """Bring one border or the middle of elements in line, with ``primary`` or with all together."""
    boxes = _boxes(diagram, elements)
    shape = None if primary is None else diagram.shape_of(primary.key)
    frame = shape.bounds if shape is not None else enclosing(boxes.values())
    if frame is not None:
        _move_each(edit, diagram, {key: _shift(box, frame, at) for key, box in boxes.items()})


def _shift(box: Bounds, frame: Bounds, at: Alignment) -> tuple[float, float]:
    match at:
        case "left":
            return frame.x - box.x, 0
        case "center":
            return frame.center.x - box.center.x, 0
        case "right":
            return frame.right - box.right, 0
        case "top":
            return 0, frame.y - box.y
        case "middle":
            return 0, frame.center.y - box.center.y
        case "bottom":
            return 0, frame.bottom - box.bottom


def distribute(
    edit: Edit,
    diagram: Diagram,
    elements: Sequence[Element],
    *,
    horizontally: bool,
    gap: float | None = None,
) -> None:
    """Make the gaps between elements equal; the outermost stay, or ``gap`` pixels from the first."""
    axis = 0 if horizontally else 1
    boxes = _boxes(diagram, elements)
    ordered = sorted(boxes, key=lambda key: boxes[key].center[axis])
    if len(ordered) < (3 if gap is None else 2):
        return
    extents = [boxes[key][axis + 2] for key in ordered]
    first, last = boxes[ordered[0]], boxes[ordered[-1]]
    room = last[axis] + last[axis + 2] - first[axis] - sum(extents)
    space = room / (len(ordered) - 1) if gap is None else gap
    at, moves = first[axis], dict[str, tuple[float, float]]()
    for key, extent in zip(ordered, extents, strict=True):
        by = at - boxes[key][axis]
        moves[key] = (by, 0) if horizontally else (0, by)
        at += extent + space
    _move_each(edit, diagram, moves)


def _boxes(diagram: Diagram, elements: Sequence[Element]) -> dict[str, Bounds]:
    """Where the elements stand; those attached to or inside another one of them go along with it."""
    keys = {element.key for element in elements}
    found: dict[str, Bounds] = {}
    for element in elements:
        shape = diagram.shape_of(element.key)
        host = element.attached_to
        follows = host is not None and host.key in keys
        container = element.container
        follows = follows or (container is not None and container.key in keys)
        if shape is not None and not follows and element.type.family not in _FIXED:
            found[element.key] = shape.bounds
    return found


def _move_each(edit: Edit, diagram: Diagram, moves: dict[str, tuple[float, float]]) -> None:
    wanted: dict[str, Bounds] = {}
    for key, by in moves.items():
        element = edit.document.find(key)
        if element is not None and any(by):
            for each, shape in moving_along(diagram, [element]).items():
                wanted[each] = shape.bounds.moved(*by)
    reshape(edit, diagram, wanted)

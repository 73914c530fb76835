"""Lay out a drawn diagram, or a part of it, anew; what is drawn nowhere is drawn first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.draw_missing import draw_missing
from procedit.commands.make_space import make_space
from procedit.commands.routes import connections_at, follow, lead
from procedit.commands.shifting import label_shift
from procedit.layout.missing import lacks_drawing
from procedit.layout.surveying import is_upright, survey
from procedit.layout.tidying import Tidied, tidied
from procedit.layout.tidying_part import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit


def tidy(edit: Edit, diagram: Diagram | None = None, keys: tuple[str, ...] = ()) -> None:
    """Lay out the whole diagram, or only the elements of ``keys`` and what belongs to them.

    Without a diagram the whole document is drawn in a new one.
    """
    if diagram is None or lacks_drawing(edit.document):
        draw_missing(edit, diagram)
    if diagram is not None:
        if not keys:
            place_all(edit, diagram, tidied(*survey(diagram)))
        for piece in pieces(survey(diagram)[0], keys) if keys else ():
            place_all(edit, diagram, tidied(*survey(diagram), piece))


def place_all(edit: Edit, diagram: Diagram, wanted: Tidied) -> None:
    """Put shapes, lines and names where they are wanted; other lines at the shapes follow.

    Pools and lanes all run from left to right, unless all of them run from the top down.
    """
    for room in wanted.rooms:
        make_space(edit, diagram, room.cut, room.by)
    placement = wanted.placement
    before: dict[str, Bounds] = {}
    upright, bands = is_upright(diagram), _bands(diagram)
    for key, bounds in placement.bounds.items():
        shape = diagram.shape_of(key)
        if shape is not None:
            old = before[key] = shape.bounds
            if _is_frame(shape) and shape.is_horizontal is upright:
                di.set_trait(edit, shape, "isHorizontal", value=not upright)
            _put(edit, shape, bounds, placement.labels.get(key))
            for band in bands.get(shape.id, ()):
                dx, dy = bounds.x - old.x, bounds.y - old.y
                _put(edit, band, band.bounds.moved(dx, dy), None)
    for key, line in placement.waypoints.items():
        edge = diagram.edge_of(key)
        if edge is not None:
            _lead(edit, edge, line, placement.labels.get(key))
    moved = {key: box for key, box in before.items() if placement.bounds[key] != box}
    follow(edit, diagram, connections_at(edit.document, moved), moved, placement.waypoints)


def _put(edit: Edit, shape: Shape, bounds: Bounds, label: Bounds | None) -> None:
    old = shape.bounds
    if old != bounds:
        di.set_bounds(edit, shape, bounds)
    if label is not None:
        di.set_label_bounds(edit, shape, label)
    elif shape.label_bounds is not None:
        di.move_label(edit, shape, *label_shift(shape.label_bounds, old, bounds))


def _lead(edit: Edit, edge: Edge, line: Sequence[Point], label: Bounds | None) -> None:
    if label is None:
        lead(edit, edge, line)
    else:
        di.set_waypoints(edit, edge, line)
        di.set_label_bounds(edit, edge, label)


def _is_frame(shape: Shape) -> bool:
    element = shape.element
    return element is not None and element.type.family in (Family.POOL, Family.LANE)


def _bands(diagram: Diagram) -> dict[str, list[Shape]]:
    """The bands of participants in choreography activities, by the id of the activity's shape."""
    found: dict[str, list[Shape]] = {}
    for shape in diagram.shapes:
        if shape.is_band:
            found.setdefault(shape.get("choreographyActivityShape"), []).append(shape)
    return found

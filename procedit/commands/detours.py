"""Keeping a line that followed its ends clear of what stands and runs around it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import around
from procedit.bpmn.types import Outline
from procedit.commands import di
from procedit.commands.surroundings import (
    borders_near,
    lines_near,
    names_near,
    steps_near,
    wire_ends,
    wires_at,
    wires_near,
)
from procedit.layout.labels import flow_labels, shape_labels
from procedit.layout.lines import crosses
from procedit.layout.near import Surroundings
from procedit.layout.repair import repair
from procedit.layout.routing import foreign_to, route
from procedit.layout.ways import Judge, Others

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.layout.docking import Outlined
    from procedit.layout.routing import RouteKind
    from procedit.layout.sides import Sides
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NEAR, _ROOM = 10.0, 60.0

Ends = tuple["Outlined", "Outlined", "Outlined", "Outlined"]
"""The source before and after the move, and the target before and after it."""


def clear_line(
    diagram: Diagram,
    connection: Element,
    points: Sequence[Point],
    ends: Ends,
    style: tuple[RouteKind, Sides | None],
    moved: Collection[str],
) -> list[Point]:
    """The line through ``points`` repaired after a move, led around what it would newly run through.

    First only what stands right at the repaired line is looked at; most lines need no more.
    ``style`` is the kind of line and the hint for it, ``moved`` the keys of all that moved.
    """
    kind, hint = style
    line = repair(points, *ends, kind=kind, hint=hint)
    keys = wire_ends(connection)
    _, source, _, target = ends
    boxes = foreign_to(source.bounds, target.bounds, steps_near(diagram, around(line).grown(_NEAR)))
    others = None if kind == "association" else Others(wires_at(diagram, connection), *keys)
    if not Judge(boxes, others).harm(line):
        return line
    area = source.bounds.joined(target.bounds).joined(around(line)).grown(_ROOM)
    if others is not None:
        others = Others(wires_near(diagram, area, connection.key), *keys)
    new = steps_near(diagram, area, among=moved)
    boxes = steps_near(diagram, area)
    return repair(
        points, *ends, kind=kind, hint=hint, obstacles=boxes, newcomers=new, others=others
    )


def off_others(
    diagram: Diagram,
    connection: Element,
    points: Sequence[Point],
    ends: tuple[Outlined, Outlined],
    kind: RouteKind,
    hint: Sides | None,
) -> list[Point] | None:
    """Another way for a line that runs on top of others at its ends; None where it does not."""
    if kind == "association":
        return None
    keys = wire_ends(connection)
    if not wires_at(diagram, connection).toll(points, *keys)[1]:
        return None
    area = ends[0].bounds.joined(ends[1].bounds).joined(around(points)).grown(_ROOM)
    others = Others(wires_near(diagram, area, connection.key), *keys)
    boxes = steps_near(diagram, area)
    line = route(*ends, hint=hint, kind=kind, obstacles=boxes, others=others)
    judge = Judge(foreign_to(ends[0].bounds, ends[1].bounds, boxes), others)
    return line if judge.harm(line) < judge.harm(points) else None


def clear_label(edit: Edit, diagram: Diagram, connection: Element, edge: Edge) -> None:
    """Put the name of a line that was led anew where it covers nothing, if it covers anything now."""
    label, points = edge.label_bounds, edge.waypoints
    if label is None or not connection.name or len(points) < 2:
        return
    if not _surroundings(diagram, label, connection).trouble(label):
        return
    source = connection.source
    near_start = source is not None and source.type.outline is Outline.DIAMOND
    places = list(flow_labels(points, (label.width, label.height), near_start=near_start))
    area = around([(box.x, box.y) for box in (label, *places)]).grown(_ROOM)
    whole = _surroundings(diagram, area, connection)
    best = whole.best((label, *places))
    if whole.trouble(best) < whole.trouble(label):
        di.set_label_bounds(edit, edge, best)


def _surroundings(diagram: Diagram, area: Bounds, named: Element) -> Surroundings:
    """The shapes, lines and other names around."""
    found = Surroundings()
    for box in (*steps_near(diagram, area), *names_near(diagram, area.grown(_ROOM), named.key)):
        found.add(box)
    borders = borders_near(diagram, area)
    for line in (*lines_near(diagram, area.grown(_ROOM)), *borders, *borders):  # these count twice
        found.add_line(line)
    return found


def clear_names(
    edit: Edit, diagram: Diagram, line: Sequence[Point], before: Sequence[Point]
) -> None:
    """Put names that a line runs through now, and did not before, elsewhere beside their shapes."""
    for shape in diagram.shapes_near(around(line).grown(_ROOM)) if line else ():
        label, element = shape.label_bounds, shape.element
        if label is None or element is None or not element.type.has_external_label:
            continue
        now, past = (any(crosses(*each, label) for each in pairwise(way)) for way in (line, before))
        if now and not past:
            clear_name(edit, diagram, element, shape)


def clear_name(edit: Edit, diagram: Diagram, element: Element, shape: Shape) -> None:
    """Put the name of a shape at the side where it covers least, if it covers anything now."""
    label = shape.label_bounds
    if label is None or not element.name or not element.type.has_external_label:
        return
    places = list(shape_labels(shape.bounds, (label.width, label.height)))
    corners = [at for box in (*places, label) for at in ((box.x, box.y), (box.right, box.bottom))]
    whole = _surroundings(diagram, around(corners).grown(_NEAR), element)
    best = whole.best((label, *places))
    if whole.trouble(best) < whole.trouble(label):
        di.set_label_bounds(edit, shape, best)

"""Make room in a diagram, or take it away: one line decides what moves and what is stretched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.lane_layout import owner_of
from procedit.commands.resize import least_size
from procedit.commands.routes import draw_connection, kind_named, outlined
from procedit.commands.shifting import ends_of, label_shift
from procedit.layout.docking import Outlined
from procedit.layout.lines import is_orthogonal, simplify
from procedit.layout.repair import repair
from procedit.layout.spacing import Block, Spread, spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.layout.spacing import Cut
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def make_space(edit: Edit, diagram: Diagram, cut: Cut, by: float) -> None:
    """Move what lies beyond ``cut`` by so many diagram pixels; negative takes room away.

    Pools, lanes, open sub-processes and groups that the cut crosses grow or shrink with it, never below
    their least size nor over what they hold; lines follow. No more is taken than there is.
    """
    found = space_at(diagram, cut)
    by = round(found.limited(by), 2)
    if not by:
        return
    lines = lines_of(diagram, found)
    ways = {edge.key: line_after(diagram, edge, found, by) for edge in lines.torn}
    shapes = [shape for key in found.moved if (shape := diagram.shape_of(key)) is not None]
    edit.translate((*shapes, *lines.whole), *cut.way(by))
    for key, bounds in found.after(by).items():
        _stretch(edit, diagram.shape_of(key), bounds)
    for edge in lines.torn:
        _lead(edit, edge, ways[edge.key], cut, by)
    _follow_lines(edit, diagram, lines)


def space_at(diagram: Diagram, cut: Cut) -> Spread:
    """What a cut would move and stretch in a diagram, and how much room can be taken away."""
    return spread(_blocks(diagram), cut)


def _blocks(diagram: Diagram) -> list[Block]:
    """The shapes, lanes last, the outer ones before the inner ones."""
    blocks: list[Block] = []
    lanes: list[tuple[int, Block]] = []
    for shape in diagram.shapes:
        element = shape.element
        if element is None or shape.is_band:
            continue
        if element.type.family is Family.LANE:
            lanes.append((_depth(element), _lane_block(element, shape)))
        else:
            blocks.append(_block(element, shape))
    return [*blocks, *(block for _, block in sorted(lanes, key=lambda lane: lane[0]))]


def _depth(lane: Element) -> int:
    owner, depth = owner_of(lane), 0
    while owner is not None and owner.type.family is Family.LANE:
        owner, depth = owner_of(owner), depth + 1
    return depth


def _lane_block(lane: Element, shape: Shape) -> Block:
    owner, is_level = owner_of(lane), shape.is_horizontal
    least = least_size(lane, is_horizontal=is_level)
    key = "" if owner is None else owner.key
    return Block(lane.key, shape.bounds, least, owner=key, is_level=is_level)


def _block(element: Element, shape: Shape) -> Block:
    kind = element.type
    is_open = kind.is_sub_process and shape.is_expanded
    if kind.family is Family.POOL or is_open or kind.name == "group":
        least = least_size(element, is_horizontal=shape.is_horizontal)
        return Block(element.key, shape.bounds, least, loose=kind.name == "group")
    host = element.attached_to if kind.name == "boundaryEvent" else None
    return Block(element.key, shape.bounds, host="" if host is None else host.key)


class SpaceLines:
    """The lines that a cut carries as a ``whole``, and those that it makes longer or shorter."""

    def __init__(self) -> None:
        self.whole: list[Edge] = []
        self.torn: list[Edge] = []


def lines_of(diagram: Diagram, found: Spread) -> SpaceLines:
    """Which lines go along with what moves, and which end at one thing that does and one that does not."""
    lines = SpaceLines()
    for edge in diagram.edges:
        line = edge.element
        ends = ("", "") if line is None else ends_of(line)
        moving = [end in found.moved for end in ends]
        if all(moving):
            lines.whole.append(edge)
        elif any(moving) or any(end in found.stretched for end in ends):
            lines.torn.append(edge)
    return lines


def line_after(diagram: Diagram, edge: Edge, found: Spread, by: float) -> Sequence[Point]:
    """How a line runs that ends at something stretched, or at one thing that moves and one that stays.

    What of it lies beyond the cut goes along, so that no bend is lost; where that will not do it is
    repaired as after any move.
    """
    way, before, line = found.cut.way(by), edge.waypoints, edge.element
    points = [at.moved(*way) if found.cut.is_beyond(at) else at for at in before]
    ends = ("", "") if line is None else ends_of(line)
    for place, end in ((0, ends[0]), (-1, ends[1])):
        if points and end not in found.stretched:
            points[place] = before[place].moved(*way) if end in found.moved else before[place]
    if line is None or (is_orthogonal(points) or not is_orthogonal(before)):
        return simplify(points)
    return _repaired(diagram, line, before, found, by)


def _repaired(
    diagram: Diagram, line: Element, before: Sequence[Point], found: Spread, by: float
) -> Sequence[Point]:
    source, target = line.source, line.target
    old = [None if end is None else outlined(diagram, end) for end in (source, target)]
    if source is None or target is None or old[0] is None or old[1] is None:
        return before
    new = [_moved(shape, end.key, found, by) for shape, end in ((old[0], source), (old[1], target))]
    return repair(before, old[0], new[0], old[1], new[1], kind=kind_named(line.type.name))


def _moved(shape: Outlined, key: str, found: Spread, by: float) -> Outlined:
    if key in found.moved:
        return shape.moved(*found.cut.way(by))
    return Outlined(shape.outline, found.after(by).get(key, shape.bounds))


def _stretch(edit: Edit, shape: Shape | None, bounds: Bounds) -> None:
    """Give a shape other bounds; its label follows the nearest border."""
    if shape is None:
        return
    old, label = shape.bounds, shape.label_bounds
    di.set_bounds(edit, shape, bounds)
    if label is not None:
        di.move_label(edit, shape, *label_shift(label, old, bounds))


def _lead(edit: Edit, edge: Edge, points: Sequence[Point], cut: Cut, by: float) -> None:
    """Lead a line through ``points``; its label goes along where it stands beyond the cut."""
    label = edge.label_bounds
    di.set_waypoints(edit, edge, points)
    if label is not None and cut.is_beyond(label.center):
        di.move_label(edit, edge, *cut.way(by))


def _follow_lines(edit: Edit, diagram: Diagram, lines: SpaceLines) -> None:
    """Re-dock the associations that end at a line which moved, unless they were carried as a whole."""
    carried = {edge.key for edge in lines.whole}
    keys = [line.key for edge in (*lines.whole, *lines.torn) if (line := edge.element) is not None]
    for key in keys:
        for name in ("sourceRef", "targetRef"):
            for each in edit.document.referring(key, name):
                at = diagram.edge_of(each.key)
                if at is not None and at.key not in carried:
                    draw_connection(edit, diagram, each)

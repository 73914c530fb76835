"""Collapse pools and lanes without losing what is in them, and expand them again.

BPMN DI has no collapsed lane, and a collapsed pool is one whose content no shape shows (clause 12.2.3).
The content therefore goes, drawn as it was, into a diagram of its own for the same collaboration or
process, together with a second shape of the pool or lane that keeps its size; files may have several
diagrams of one model. The shape that stays says ``isExpanded="false"``. Lines from outside end at
it and say so by ``sourceElement`` and ``targetElement``, which clause 12.2.3.5 has for edges that
do not meet the shape of what they connect; how they ran is kept in the other diagram. The model itself
is untouched, so that other programs open the file, draw the pool or lane empty and list the
second diagram with all that is in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family, Outline
from procedit.commands import di
from procedit.commands.reorder_lane import lane_content
from procedit.commands.room import resettle
from procedit.commands.routes import connections_at, draw_connection, drawn, lead, outlined
from procedit.commands.scopes import main_scope
from procedit.commands.shifting import moving_along
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.docking import Outlined, crop, nearest_on_outline
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

POOL_BREADTH, LANE_BREADTH = 60.0, 40.0
"""How narrow a collapsed pool and lane are across their direction, in diagram pixels."""
_OPEN_BREADTH = 250.0
_ENDS = ("sourceElement", "targetElement")
_NOT_HERE = QT_TRANSLATE_NOOP(
    "Error", "Only pools with content, lanes and sub-processes can be collapsed and expanded."
)


class _Inside(NamedTuple):
    """What a pool or lane holds: shapes by key, lines between them, and lines that lead out."""

    shapes: dict[str, Shape]
    lines: list[Edge]
    crossing: list[Element]


def may_fold(element: Element) -> bool:
    """Whether it is a pool with a process, or a lane."""
    kind = element.type
    return kind.family is Family.LANE or (
        kind.family is Family.POOL and element.process is not None
    )


def fold(edit: Edit, diagram: Diagram, element: Element) -> None:
    """Collapse a pool or lane; what stands around closes up. Raises ProceditError for anything else."""
    shape = diagram.shape_of(element.key)
    if shape is None or not may_fold(element):
        raise ProceditError(_NOT_HERE)
    if shape.is_folded:
        return
    content = _content(diagram, element, shape)
    inside = _Inside(content, *_lines(diagram, content))
    for line in inside.crossing:
        _end_at(edit, diagram, line, shape, content)
    _put_away(edit, diagram, element, shape, inside)
    di.set_trait(edit, shape, "isExpanded", value=False)
    box, breadth = shape.bounds, _breadth(element)
    ways = [_outside(diagram, line, box) for line in inside.crossing]
    is_level = shape.is_horizontal
    width, height = (box.width, min(breadth, box.height)), (min(breadth, box.width), box.height)
    resettle(edit, diagram, element, Bounds(box.x, box.y, *(width if is_level else height)))
    for line, way in zip(inside.crossing, ways, strict=True):
        _lead(edit, diagram, line, way)


class _Way(NamedTuple):
    """The part of a line that is not hidden, and where it ended and its name stood then."""

    points: list[Point]
    end: Element
    at: Bounds
    label: Bounds | None


def _outside(diagram: Diagram, line: Element, box: Bounds) -> _Way | None:
    """How a line runs from the border of what is collapsed; None where that cannot be told."""
    edge, frame = diagram.edge_of(line.key), Outlined(Outline.RECTANGLE, box)
    ends = (line.source, line.target)
    outer = [end for end in ends if end is not None and drawn(diagram, end) == end]
    if edge is None or len(outer) != 1 or None in ends:
        return None
    at = outlined(diagram, outer[0])
    if at is None or len(edge.waypoints) < 2:
        return None
    around = (at, frame) if outer[0] == line.source else (frame, at)
    points = crop(edge.waypoints, *around)
    if len(points) < 2:
        return None
    reach = points[-1] if outer[0] == line.source else points[0]
    foot = nearest_on_outline(Outline.RECTANGLE, box, reach)
    is_clean = abs(foot.x - reach.x) + abs(foot.y - reach.y) < 1 and not box.encloses(at.bounds)
    label = edge.label_bounds
    if label is not None and box.holds(*label.center):
        label = None
    return _Way(points, outer[0], at.bounds, label) if is_clean else None


def _lead(edit: Edit, diagram: Diagram, line: Element, way: _Way | None) -> None:
    """Lead a line to what is collapsed the way it ran outside, moved as its other end has."""
    edge = diagram.edge_of(line.key)
    now = None if way is None else outlined(diagram, way.end)
    if way is None or edge is None or now is None:
        draw_connection(edit, diagram, line)
        return
    dx, dy = now.bounds.x - way.at.x, now.bounds.y - way.at.y
    lead(edit, edge, [point.moved(dx, dy) for point in way.points])
    if way.label is not None:
        di.set_label_bounds(edit, edge, way.label.moved(dx, dy))


def _breadth(element: Element) -> float:
    return LANE_BREADTH if element.type.family is Family.LANE else POOL_BREADTH


def _content(diagram: Diagram, element: Element, shape: Shape) -> dict[str, Shape]:
    """The shapes inside, by key."""
    if element.type.family is Family.LANE:
        found = lane_content(diagram, element, shape)
    else:
        found = moving_along(diagram, [element])
    return {key: item for key, item in found.items() if key != element.key}


def _lines(diagram: Diagram, content: dict[str, Shape]) -> tuple[list[Edge], list[Element]]:
    """The edges between what is inside, and the drawn connections with what is not."""
    document = diagram.document
    found = connections_at(document, content)
    found.update(connections_at(document, found))
    inside = set(content)
    inner: list[Edge] = []
    crossing: list[Element] = []
    for key, line in found.items():
        edge = diagram.edge_of(key)
        if edge is None:
            continue
        ends = [drawn(diagram, end) for end in (line.source, line.target) if end is not None]
        if all(end and (end.key in inside or _is_between(end, inside)) for end in ends):
            inner.append(edge)
        else:
            crossing.append(line)
    return inner, crossing


def _is_between(line: Element, inside: set[str]) -> bool:
    """Whether it is a connection between two things inside, to which a note is tied."""
    ends = (line.source, line.target) if line.type.is_connection else ()
    return bool(ends) and all(end is not None and end.key in inside for end in ends)


def _put_away(
    edit: Edit, diagram: Diagram, element: Element, shape: Shape, inside: _Inside
) -> None:
    """Move the drawing of the content into a diagram of its own, a second shape below it."""
    own = di.add_diagram(edit, main_scope(edit.document, diagram) or element)
    if element.name:
        edit.set(own, "name", element.name)
    _copy(edit, own, shape)
    chosen = {item.node for item in (*inside.shapes.values(), *inside.lines)}
    plane = own.plane
    for item in diagram.items:
        if plane is not None and item.node in chosen:
            edit.move(item, plane)
    for line in inside.crossing:
        edge = diagram.edge_of(line.key)
        if edge is not None:
            _copy(edit, own, edge)
    for frame in diagram.shapes_near(shape.bounds):
        if frame.element is not None and frame.element.type.name == "group":
            _copy(edit, own, frame)


def _copy(edit: Edit, own: Diagram, item: Shape | Edge) -> None:
    if own.plane is not None:
        names = {item.id: edit.document.new_id("BPMNDI")} if item.id else {}
        edit.add_copy(own.plane, item, names)


def _end_at(
    edit: Edit, diagram: Diagram, line: Element, shape: Shape, content: dict[str, Shape]
) -> None:
    """Say that the end of a line which is inside is drawn at the collapsed shape."""
    edge = diagram.edge_of(line.key)
    for name, end in zip(_ENDS, (line.source, line.target), strict=True):
        stands = None if end is None else drawn(diagram, end)
        if edge is not None and stands is not None and stands.key in content:
            edit.set(edge, name, shape.id or None)


def unfold(edit: Edit, diagram: Diagram, element: Element) -> None:
    """Expand a collapsed pool or lane; what stands around makes room.

    Its content comes back as it was, or as it was edited meanwhile in its own diagram.
    """
    shape = diagram.shape_of(element.key)
    if shape is None or not may_fold(element):
        raise ProceditError(_NOT_HERE)
    if not shape.is_folded:
        return
    kept = folded_shape(diagram, element)
    own = None if kept is None else kept.diagram
    edit.set(shape, "isExpanded", None)
    frames = [] if own is None else _frames(edit, diagram, own)
    resettle(edit, diagram, element, _opened(shape, kept))
    for frame, bounds in frames:
        di.set_bounds(edit, frame, bounds)
    if kept is not None and own is not None:
        by = (shape.bounds.x - kept.bounds.x, shape.bounds.y - kept.bounds.y)
        edit.remove(kept)
        ways = _bring_back(edit, diagram, own, by)
        _reconnect(edit, diagram, shape, ways)
        if not own.items:
            edit.remove(own)


def _frames(edit: Edit, diagram: Diagram, own: Diagram) -> list[tuple[Shape, Bounds]]:
    """The groups that reach in and were left as they were, with their bounds; their copies go."""
    found: list[tuple[Shape, Bounds]] = []
    for copied in own.shapes:
        element = copied.element
        here = None if element is None else diagram.shape_of(element.key)
        if element is None or here is None or element.type.name != "group":
            continue
        if here.bounds == copied.bounds:
            found.append((here, here.bounds))
        edit.remove(copied)
    return found


def folded_shape(diagram: Diagram, element: Element) -> Shape | None:
    """The shape in another diagram that holds the content of a collapsed pool or lane."""
    for node in diagram.document.depicting(element.key):
        shape = diagram.document.facade(node)
        if (
            isinstance(shape, Shape)
            and shape.diagram not in (None, diagram)
            and not shape.is_folded
        ):
            return shape
    return None


def _opened(shape: Shape, kept: Shape | None) -> Bounds:
    box = shape.bounds
    size = (box.width, _OPEN_BREADTH) if shape.is_horizontal else (_OPEN_BREADTH, box.height)
    if kept is not None:
        size = (kept.bounds.width, kept.bounds.height)
    if shape.is_horizontal:
        return Bounds(box.x, box.y, max(box.width, size[0]), size[1])
    return Bounds(box.x, box.y, size[0], max(box.height, size[1]))


def _bring_back(
    edit: Edit, diagram: Diagram, own: Diagram, by: tuple[float, float]
) -> dict[str, Edge]:
    """Move the drawing back; gives the kept ways of the lines that are drawn here, by key."""
    plane = diagram.plane
    ways: dict[str, Edge] = {}
    items = own.items
    edit.translate(items, *by)
    for item in items:
        element = item.element
        here = None if element is None else diagram.edge_of(element.key)
        if element is not None and here is not None and isinstance(item, Edge):
            ways[element.key] = item
        elif plane is not None:
            edit.move(item, plane)
    return ways


def _reconnect(edit: Edit, diagram: Diagram, shape: Shape, ways: dict[str, Edge]) -> None:
    """Lead the lines from outside to where they belong, the way they ran where that still fits."""
    ended = [node for name in _ENDS for node in edit.document.index.referring(shape.id, name)]
    for node in dict.fromkeys(ended) if shape.id else ():
        edge = Edge(edit.document, node)
        line = edge.element
        if line is None or edge.diagram != diagram:
            continue
        for name, end in zip(_ENDS, (line.source, line.target), strict=True):
            if edge.get(name) == shape.id and end is not None:
                stands = drawn(diagram, end)
                other = None if stands in (None, end) else diagram.shape_of(stands.key)
                edit.set(edge, name, None if other is None else other.id or None)
        kept = ways.get(line.key)
        if kept is not None and _fits(diagram, line, kept):
            di.set_waypoints(edit, edge, kept.waypoints)
            di.set_label_bounds(edit, edge, kept.label_bounds)
        else:
            draw_connection(edit, diagram, line)
    for kept in ways.values():
        edit.remove(kept)


def _fits(diagram: Diagram, line: Element, kept: Edge) -> bool:
    """Whether a way begins and ends at what the line connects now."""
    for end, at in ((line.source, 0), (line.target, -1)):
        drawn = None if end is None else outlined(diagram, end)
        if drawn is None or not kept.waypoints:
            return False
        point = kept.waypoints[at]
        foot = nearest_on_outline(drawn.outline, drawn.bounds, point)
        if abs(foot.x - point.x) + abs(foot.y - point.y) > 2:
            return False
    return True

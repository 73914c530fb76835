"""The lines of connections in the diagram: new ones, and those whose ends moved."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Family, Outline
from procedit.commands import di
from procedit.commands.detours import clear_label, clear_line, clear_names, off_others
from procedit.commands.labels import adapt_label
from procedit.commands.surroundings import steps_near, wires_near
from procedit.layout.docking import Outlined
from procedit.layout.lines import carried_along
from procedit.layout.repair import hint_for_host, repair
from procedit.layout.routing import RouteKind, route
from procedit.layout.sides import side_of
from procedit.layout.ways import Others
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from procedit.layout.sides import Sides
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_KINDS: dict[str, RouteKind] = {"sequenceFlow": "sequence", "messageFlow": "message"}
_DATA_FLOWS = ("dataInputAssociation", "dataOutputAssociation")
_ROOM = 60.0
_CAREFUL = 60
"""So many lines that follow a move at once keep clear of shapes and other lines; more only follow."""


def outlined(diagram: Diagram, element: Element) -> Outlined | None:
    """The element as far as lines care; a connection counts as the point in its middle.

    What is hidden in something collapsed counts as that.
    """
    stands = drawn(diagram, element)
    item = None if stands is None else diagram.item_of(stands.key)
    if stands is None or item is None:
        return None
    if isinstance(item, Shape):
        return Outlined(stands.type.outline, item.bounds)
    return (
        Outlined(Outline.NONE, Bounds(*middle_of(item.waypoints), 0, 0)) if item.waypoints else None
    )


def docked(diagram: Diagram, edge: Edge, element: Element, end: int) -> Outlined | None:
    """What the edge starts (``end`` 0) or ends (-1) at; on a line the point where it does."""
    points = edge.waypoints
    if element.type.is_connection and points and diagram.edge_of(element.key) is not None:
        return Outlined(Outline.NONE, Bounds(*points[end], 0, 0))
    return outlined(diagram, element)


def drawn(diagram: Diagram, element: Element) -> Element | None:
    """The element, or else the collapsed lane, pool or sub-process that stands for it in a diagram."""
    if diagram.item_of(element.key) is not None:
        return element
    for each in _around(element):
        shape = diagram.shape_of(each.key)
        if shape is not None:
            is_closed = each.type.is_sub_process and not shape.is_expanded
            return each if is_closed or shape.is_folded else None
    return None


def _around(element: Element) -> Iterator[Element]:
    """What holds the element, the nearest first, its lanes and its pool included."""
    lane = element.lane
    while lane is not None and lane.type.family is Family.LANE:
        yield lane
        lane = lane.parent and lane.parent.parent
    holder = element.parent
    if holder is not None:
        if holder.type.name == "process":
            pool = holder.participant
            if pool is not None:
                yield pool
        else:
            yield holder
            yield from _around(holder)


def route_kind(connection: Element) -> RouteKind:
    """How a connection runs."""
    return kind_named(connection.type.name)


def kind_named(name: str) -> RouteKind:
    """How a connection of that local name runs."""
    return _KINDS.get(name, "association")


def middle_of(points: Sequence[Point]) -> Point:
    """The point half way along a line."""
    segments = list(pairwise(points))
    lengths = [abs(b.x - a.x) + abs(b.y - a.y) for a, b in segments]
    left = sum(lengths) / 2
    for (a, b), length in zip(segments, lengths, strict=True):
        if left <= length and length:
            share = left / length
            return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
        left -= length
    return points[0]


def new_route(
    diagram: Diagram, connection: Element, source: Element, target: Element
) -> list[Point]:
    """The waypoints of a connection that has none yet; empty where an end is not drawn."""
    return way_between(diagram, route_kind(connection), source, target, connection.key)


def way_between(
    diagram: Diagram, kind: RouteKind, source: Element, target: Element, without: str = ""
) -> list[Point]:
    """How a connection of that kind would run; empty where an end is not drawn.

    ``without`` is the key of the connection itself, where it is drawn already.
    """
    start, end = outlined(diagram, source), outlined(diagram, target)
    if start is None or end is None:
        return []
    area = start.bounds.joined(end.bounds).grown(_ROOM)
    obstacles = [box for box in steps_near(diagram, area) if box not in (start.bounds, end.bounds)]
    name = next((each for each, found in _KINDS.items() if found == kind), "")
    ends = f"{name} {source.key}", f"{name} {target.key}"
    others = Others(wires_near(diagram, area, without), *ends)
    hint = _hint(diagram, source)
    return route(start, end, hint=hint, kind=kind, obstacles=obstacles, others=others)


def _hint(diagram: Diagram, source: Element) -> Sides | None:
    host = source.attached_to
    event = diagram.shape_of(source.key)
    shape = None if host is None else diagram.shape_of(host.key)
    if event is None or shape is None:
        return None
    return hint_for_host(event.bounds, shape.bounds)


def draw_connection(edit: Edit, diagram: Diagram, connection: Element) -> Edge | None:
    """Draw a connection along a new way; an edge that is there is led anew."""
    source, target = connection.source, connection.target
    if source is None or target is None:
        return None
    points = new_route(diagram, connection, source, target)
    if len(points) < 2:
        return None
    edge = diagram.edge_of(connection.key)
    if edge is None:
        return di.add_edge(edit, diagram, connection, points)
    lead(edit, edge, points)
    return edge


def lead(edit: Edit, edge: Edge, points: Sequence[Point]) -> None:
    """Lead an edge through ``points``; its label goes along with the part of the line beside it."""
    before, label = edge.waypoints, edge.label_bounds
    di.set_waypoints(edit, edge, points)
    if len(before) > 1 and len(points) > 1 and label is not None:
        dx, dy = carried_along(label.center, before, points)
        di.move_label(edit, edge, dx, dy)


def connections_at(document: Document, keys: Iterable[str]) -> dict[str, Element]:
    """All connections that start or end at the elements of those keys, by key."""
    found: dict[Element, None] = {}
    drawn: dict[str, Element] = {}
    for key in keys:
        element = document.find(key)
        if element is not None:
            found.update(dict.fromkeys(document.referring(key, "sourceRef")))
            found.update(dict.fromkeys(document.referring(key, "targetRef")))
            found.update(dict.fromkeys(element.children(*_DATA_FLOWS)))
            drawn.update(_drawn_at(document, key))
    return {each.key: each for each in found if each.type.is_connection} | drawn


def _drawn_at(document: Document, key: str) -> Iterator[tuple[str, Element]]:
    """The connections of what is hidden in a collapsed element, which are drawn at its shape."""
    for node in document.depicting(key):
        own = node.get("id")
        for name in ("sourceElement", "targetElement") if own else ():
            for edge in document.index.referring(own or "", name):
                element = Edge(document, edge).element
                if element is not None:
                    yield element.key, element


def follow(
    edit: Edit,
    diagram: Diagram,
    connections: Mapping[str, Element],
    before: Mapping[str, Bounds],
    done: Collection[str] = (),
    moved: Collection[str] | None = None,
) -> None:
    """Bring the lines of ``connections`` in order after shapes moved or grew.

    ``before`` tells where the shapes at their ends were; the lines ``done`` have moved along
    already. ``moved`` are the keys of all shapes that moved, where these are more.
    """
    torn = [connection for key, connection in connections.items() if key not in done]
    newcomers = (before.keys() if moved is None else moved) if len(torn) <= _CAREFUL else None
    past = [_waypoints(diagram, connection) for connection in torn if newcomers is not None]
    for connection in torn:
        _follow(edit, diagram, connection, before, newcomers)
    clear(edit, diagram, dict(zip(torn, past, strict=False)))


def _waypoints(diagram: Diagram, connection: Element) -> Sequence[Point]:
    edge = diagram.edge_of(connection.key)
    return () if edge is None else edge.waypoints


def clear(edit: Edit, diagram: Diagram, lines: Mapping[Element, Sequence[Point]]) -> None:
    """Lead lines off those that were led after them, then names off lines and shapes.

    The values are where the lines ran: names beside shapes that they ran through then stay.
    """
    for connection in lines:
        _part(edit, diagram, connection)
    for connection in lines:
        edge = diagram.edge_of(connection.key)
        if edge is not None:
            clear_label(edit, diagram, connection, edge)
    for connection, before in lines.items():
        clear_names(edit, diagram, _waypoints(diagram, connection), before)


def _part(edit: Edit, diagram: Diagram, connection: Element) -> None:
    """Lead a line another way where it runs on top of others."""
    edge, source, target = diagram.edge_of(connection.key), connection.source, connection.target
    if edge is None or source is None or target is None:
        return
    start, end = docked(diagram, edge, source, 0), docked(diagram, edge, target, -1)
    if start is not None and end is not None:
        kind, hint = route_kind(connection), _hint(diagram, source)
        line = off_others(diagram, connection, edge.waypoints, (start, end), kind, hint)
        if line is not None:
            lead(edit, edge, line)


def _follow(
    edit: Edit,
    diagram: Diagram,
    connection: Element,
    before: Mapping[str, Bounds],
    newcomers: Collection[str] | None,
) -> None:
    """Bring a line in order; with ``newcomers``, the keys of what moved, clear of what is around."""
    edge = diagram.edge_of(connection.key)
    source, target = connection.source, connection.target
    if edge is None or source is None or target is None:
        return
    start, end = docked(diagram, edge, source, 0), docked(diagram, edge, target, -1)
    if start is None or end is None:
        return
    was_start = Outlined(start.outline, _before(diagram, source, before, start.bounds))
    was_end = Outlined(end.outline, _before(diagram, target, before, end.bounds))
    points = edge.waypoints
    shift = (start.bounds.x - was_start.bounds.x, start.bounds.y - was_start.bounds.y)
    if was_start.moved(*shift) == start and was_end.moved(*shift) == end:
        di.set_waypoints(edit, edge, [point.moved(*shift) for point in points])
        di.move_label(edit, edge, *shift)
        return
    kind, hint = route_kind(connection), _hint(diagram, source)
    ends = was_start, start, was_end, end
    if newcomers is None:
        line = repair(points, *ends, kind=kind, hint=hint)
    else:
        line = clear_line(diagram, connection, points, ends, (kind, hint), newcomers)
    lead(edit, edge, line)
    if newcomers is not None and points:
        _adapt(edit, diagram, source, (was_start, start), (points[0], line[0]))
        _adapt(edit, diagram, target, (was_end, end), (points[-1], line[-1]))


def _adapt(
    edit: Edit,
    diagram: Diagram,
    element: Element,
    shapes: tuple[Outlined, Outlined],
    docks: tuple[Point, Point],
) -> None:
    """Move the name of an element where the line now docks at another side of it than before."""
    old, new = (side_of(shape.bounds, at) for shape, at in zip(shapes, docks, strict=True))
    if old is not new:
        adapt_label(edit, diagram, element)


def _before(
    diagram: Diagram, end: Element, before: Mapping[str, Bounds], present: Bounds
) -> Bounds:
    """Where an end of a line was, or what stands for it."""
    if end.key in before or not before:
        return before.get(end.key, present)
    stands = drawn(diagram, end)
    return present if stands is None else before.get(stands.key, present)

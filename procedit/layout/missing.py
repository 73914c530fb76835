"""Places for what a file does not say where to draw. The file itself stays as it is.

A file without any diagram gets a layout as a whole; in a drawn diagram, elements that no diagram
draws are put beside their neighbours, or else below the drawing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.bpmn.types import TYPES, Family, Outline
from procedit.layout.docking import Outlined
from procedit.layout.gaps import shape_between
from procedit.layout.labels import default_label, flow_label
from procedit.layout.layered import lay_out
from procedit.layout.placing import place_after, place_annotation, place_data, place_handler
from procedit.layout.repair import hint_for_host
from procedit.layout.routing import route
from procedit.layout.sketching import (
    flow_ends,
    flow_kind,
    is_node,
    label_size,
    may_be_drawn,
    node_size,
    owner_of,
    sketch_of,
    text_size,
)
from procedit.layout.specs import FlowSpec, NodeSpec, Placement, Sketch
from procedit.model.diagram import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.element import Element

_DRAWN = tuple(
    row.name
    for row in TYPES.values()
    if row.family is not Family.LANE and (row.is_shape or row.is_connection)
)
_BELOW, _MANY = 60.0, 200
_POOL = (400.0, 60.0)
_EVENT_INSET, _EVENT_STEP = 30.0, 44.0


def layout_of(document: Document) -> Placement:
    """A layout of everything in a document that has no diagram; sub-processes are shown open."""
    return lay_out(sketch_of(document))


def place_missing(document: Document, diagram: Diagram) -> Placement:
    """Places and routes for what belongs in ``diagram`` but is drawn in none.

    A diagram that draws nothing at all gets a layout as a whole.
    """
    plane = diagram.plane_element
    if plane is None:
        return Placement()
    if not lacks_drawing(document):
        return Placement()
    if not diagram.items and plane.type.name in ("process", "collaboration"):
        return layout_of(document)
    return _Gaps(document, diagram, plane).fill()


def lacks_drawing(document: Document) -> bool:
    """Whether anything that a diagram could show is drawn in none; quick, as it is asked at opening."""
    diagrams = document.diagrams
    for element in document.elements(*_DRAWN):
        if document.depicting(element.key) and not element.type.is_sub_process:
            continue
        is_drawn = any(each.item_of(element.key) is not None for each in diagrams)
        if not is_drawn and may_be_drawn(element):
            return True
    return False


class _Gaps:
    """One diagram with what it draws and what it lacks."""

    def __init__(self, document: Document, diagram: Diagram, plane: Element) -> None:
        self.document = document
        self.diagram = diagram
        self.diagrams = document.diagrams
        self.result = Placement()
        self.bounds: dict[str, Bounds] = {}
        self.open: set[str] = set()
        self.occupied: list[Bounds] = []
        self.lines: set[str] = set()
        for item in diagram.items:
            element = item.element
            if element is None:
                continue
            if not isinstance(item, Shape):
                self.lines |= {element.key} if len(item.waypoints) > 1 else set[str]()
            elif item.bounds.width:
                self._take(element, item)
        self.scopes = list(self._visible(plane))
        self.missing = [each for scope in self.scopes for each in self._lacking(scope)]

    def _take(self, element: Element, shape: Shape) -> None:
        bounds = self.bounds[element.key] = shape.bounds
        if element.type.is_sub_process and shape.is_expanded:
            self.open.add(element.key)
        elif element.type.family not in (Family.POOL, Family.LANE):
            self.occupied.append(bounds)

    def _visible(self, scope: Element) -> Iterator[Element]:
        """The containers whose content this diagram shows."""
        yield scope
        for child in scope.children():
            process = child.process if child.type.family is Family.POOL else None
            if process is not None and any(each.key in self.bounds for each in process.children()):
                yield from self._visible(process)
            elif child.key in self.open and self.document.diagram_of(child.key) is None:
                yield from self._visible(child)

    def _lacking(self, scope: Element) -> Iterator[Element]:
        for child in scope.children():
            is_wanted = is_node(child) or child.type.family is Family.POOL
            if is_wanted and child.key not in self.bounds and not self._is_elsewhere(child):
                yield child

    def _is_elsewhere(self, element: Element) -> bool:
        """Whether another diagram draws the element."""
        shapes = (each.shape_of(element.key) for each in self.diagrams)
        return any(shape is not None and shape.bounds.width > 0 for shape in shapes)

    def fill(self) -> Placement:
        """The placement of all that is missing."""
        for pool in [each for each in self.missing if each.type.family is Family.POOL]:
            self._put(pool, self._pool_bounds(pool))
        waiting = [each for each in self.missing if each.type.family is not Family.POOL]
        progress = len(waiting) <= _MANY
        while waiting and progress:
            left = [each for each in waiting if not self._place_near(each)]
            progress = len(left) < len(waiting)
            waiting = left
        if waiting:
            self._place_below(waiting)
        self._route()
        return self.result

    def _put(self, element: Element, bounds: Bounds) -> None:
        self.bounds[element.key] = self.result.bounds[element.key] = bounds
        if element.type.family is not Family.POOL:
            self.occupied.append(bounds)
        size = label_size(element)
        if size[0]:
            self.result.labels[element.key] = default_label(bounds, size)

    def _pool_bounds(self, pool: Element) -> Bounds:
        """Around its drawn content, or an empty pool below the drawing."""
        process = pool.process
        held = () if process is None else (self.bounds.get(each.key) for each in process.children())
        frame = enclosing(box for box in held if box is not None)
        if frame is not None:
            return Bounds(frame.x - 60, frame.y - 30, frame.width + 90, frame.height + 60)
        corner = self._corner()
        return Bounds(corner.x, corner.y, *_POOL)

    def _corner(self) -> Point:
        """The free place below everything drawn."""
        whole = enclosing(self.bounds.values())
        return Point(160, 80) if whole is None else Point(whole.x, whole.bottom + _BELOW)

    def _place_near(self, element: Element) -> bool:
        """Put the element beside a neighbour that stands already; whether there was one."""
        size = node_size(element)
        host = element.attached_to
        if host is not None and host.key in self.bounds:
            self._put(element, self._on_border(host, size))
            return True
        owner = self.bounds.get(owner_of(element))
        if owner is not None:
            is_note = element.type.outline is Outline.BRACKET
            place = place_annotation if is_note else place_data
            self._put(element, place(owner, size, self.occupied))
            return True
        return self._place_in_flow(element, size)

    def _place_in_flow(self, element: Element, size: tuple[float, float]) -> bool:
        gap = shape_between(self._line_ends(element), size)
        if gap is not None and not any(gap.meets(each) for each in self.occupied):
            self._put(element, gap)
            return True
        for flow in element.incoming:
            source = flow.source
            if source is not None and source.key in self.bounds:
                self._put(element, self._after(source, size))
                return True
        for flow in element.outgoing:
            target = flow.target
            before = None if target is None else self.bounds.get(target.key)
            if before is not None:
                start = Bounds(before.x - 160 - size[0], before.y, 0, before.height)
                self._put(element, place_after(start, size, self.occupied))
                return True
        return False

    def _line_ends(self, element: Element) -> Iterator[tuple[Point, Point]]:
        """Where the lines that are drawn to and from the element leave room for it."""
        for flow in element.incoming:
            points = self._drawn_line(flow)
            if len(points) > 1:
                yield points[-1], points[-2]
        for flow in element.outgoing:
            points = self._drawn_line(flow)
            if len(points) > 1:
                yield points[0], points[1]

    def _drawn_line(self, flow: Element) -> Sequence[Point]:
        edge = self.diagram.edge_of(flow.key) if flow.key in self.lines else None
        return () if edge is None else edge.waypoints

    def _after(self, source: Element, size: tuple[float, float]) -> Bounds:
        host = source.attached_to
        bounds = self.bounds[source.key]
        if host is not None and host.key in self.bounds:
            return place_handler(bounds, self.bounds[host.key], size, self.occupied)
        return place_after(bounds, size, self.occupied)

    def _on_border(self, host: Element, size: tuple[float, float]) -> Bounds:
        """A place for a boundary event on the lower border, left of those that are there."""
        bounds = self.bounds[host.key]
        width, height = size
        place = Bounds(
            bounds.right - _EVENT_INSET - width / 2, bounds.bottom - height / 2, width, height
        )
        others = [self.bounds[each.key] for each in host.boundary_events if each.key in self.bounds]
        while place.x > bounds.x and any(place.meets(other) for other in others):
            place = place.moved(-_EVENT_STEP, 0)
        return place

    def _place_below(self, waiting: list[Element]) -> None:
        """Lay out what has no neighbour in the drawing, below it."""
        nodes = {each.key: each for each in waiting}
        specs: list[NodeSpec] = []
        flows: list[FlowSpec] = []
        for key, each in nodes.items():
            host, owner = each.attached_to, owner_of(each)
            attached = host.key if host is not None and host.key in nodes else ""
            beside = owner if owner in nodes else ""
            specs.append(
                NodeSpec(
                    key,
                    node_size(each),
                    each.type.outline,
                    attached_to=attached,
                    beside=beside,
                    label=label_size(each),
                )
            )
            for flow in each.outgoing:
                ends = flow_ends(flow)
                if ends is not None and ends[1] in nodes:
                    flows.append(FlowSpec(flow.key, *ends, label=text_size(flow.name)))
        placement = lay_out(Sketch(tuple(specs), tuple(flows)))
        frame, corner = enclosing(placement.bounds.values()), self._corner()
        dx, dy = (0.0, 0.0) if frame is None else (corner.x - frame.x, corner.y - frame.y)
        for key, box in placement.bounds.items():
            self.bounds[key] = self.result.bounds[key] = box.moved(dx, dy)
            self.occupied.append(self.bounds[key])
        for key, box in placement.labels.items():
            self.result.labels[key] = box.moved(dx, dy)
        for key, line in placement.waypoints.items():
            self.result.waypoints[key] = tuple(point.moved(dx, dy) for point in line)

    def _route(self) -> None:
        lacking = [each for each in self._connections() if self._is_unrouted(each)]
        obstacles = self.occupied if len(lacking) <= _MANY else ()
        for each in lacking:
            source, target = each.source, each.target
            if source is None or target is None:
                continue
            a, b = self._outlined(source), self._outlined(target)
            if a is None or b is None:
                continue
            host = source.attached_to
            around = None if host is None else self.bounds.get(host.key)
            hint = None if around is None else hint_for_host(a.bounds, around)
            line = route(a, b, hint=hint, kind=flow_kind(each), obstacles=obstacles)
            self.result.waypoints[each.key] = tuple(line)
            size = text_size(each.name)
            if size[0] and each.key not in self.result.labels:
                near_start = a.outline is Outline.DIAMOND
                self.result.labels[each.key] = flow_label(line, size, near_start=near_start)

    def _connections(self) -> Iterator[Element]:
        for scope in self.scopes:
            for child in scope.children():
                if child.type.is_connection and not self._is_shown_within(child):
                    yield child
                elif child.key in self.bounds:
                    yield from child.children("dataInputAssociation", "dataOutputAssociation")

    def _is_shown_within(self, flow: Element) -> bool:
        """Whether a choreography activity or conversation that is drawn stands for the flow."""
        parent = flow.parent
        if parent is not None and parent.type.name == "choreography":
            return flow.type.name == "messageFlow"
        return any(each.key in self.bounds for each in flow.referring("messageFlowRef"))

    def _is_unrouted(self, connection: Element) -> bool:
        key = connection.key
        if key in self.lines or key in self.result.waypoints:
            return False
        edges = (each.edge_of(key) for each in self.diagrams)
        return not any(edge is not None and len(edge.waypoints) > 1 for edge in edges)

    def _outlined(self, element: Element) -> Outlined | None:
        bounds = self.bounds.get(element.key)
        return None if bounds is None else Outlined(element.type.outline, bounds)

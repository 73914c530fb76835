"""Diagrams as graphs for the Eclipse Layout Kernel, and its answers as placements.

What a peer knows nothing of (data, annotations, groups, messages, lanes) is left out. A boundary
event is a port: at a step it stays where it is drawn on the border, as steps keep their size; an open
sub-process, which gets its size from the layout, has room for all its events below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.specs import Placement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.layout.specs import NodeSpec, Sketch

Graph = dict[str, Any]
_OPTIONS = {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "elk.layered.thoroughness": "20",
    "elk.json.edgeCoords": "ROOT",
    "elk.json.shapeCoords": "ROOT",
}
_HOLDER = {
    "elk.portConstraints": "FIXED_SIDE",
    "elk.nodeSize.constraints": "PORTS",
    "elk.spacing.portPort": "10",
    "elk.padding": "[top=40,left=30,bottom=48,right=30]",
}
_OUTWARDS = {(-1, 0): "WEST", (1, 0): "EAST", (0, -1): "NORTH", (0, 1): "SOUTH"}


def graph_of(sketch: Sketch, drawn: Placement) -> Graph:
    """The steps and sequence flows of a diagram."""
    nodes = [node for node in sketch.nodes if not node.beside and not node.around]
    held: dict[str, list[NodeSpec]] = {}
    events: dict[str, list[NodeSpec]] = {}
    for node in nodes:
        if node.attached_to:
            events.setdefault(node.attached_to, []).append(node)
        else:
            held.setdefault(node.parent, []).append(node)
    keys = {node.key for node in nodes}
    flows = [each for each in sketch.flows if each.kind == "sequence"]
    edges = [
        {"id": f"flow {each.key}", "sources": [each.source], "targets": [each.target]}
        for each in flows
        if {each.source, each.target} <= keys
    ]
    children = [_node(node, held, events, drawn) for node in held.get("", ())]
    return {"id": "", "layoutOptions": _OPTIONS, "children": children, "edges": edges}


def _node(
    node: NodeSpec,
    held: dict[str, list[NodeSpec]],
    events: dict[str, list[NodeSpec]],
    drawn: Placement,
) -> Graph:
    attached = events.get(node.key, [])
    if node.key in held:
        inside = [_node(each, held, events, drawn) for each in held[node.key]]
        ports = [_port(each, "SOUTH") for each in attached]
        return {"id": node.key, "children": inside, "ports": ports, "layoutOptions": _HOLDER}
    width, height = node.size
    found: Graph = {"id": node.key, "width": width, "height": height}
    if attached:
        host = drawn.bounds[node.key]
        found["layoutOptions"] = {"elk.portConstraints": "FIXED_POS"}
        found["ports"] = [_drawn_port(each, host, drawn.bounds[each.key]) for each in attached]
    return found


def _port(event: NodeSpec, side: str) -> Graph:
    width, height = event.size
    options = {"elk.port.side": side, "elk.port.borderOffset": str(-height / 2)}
    return {"id": event.key, "width": width, "height": height, "layoutOptions": options}


def _drawn_port(event: NodeSpec, host: Bounds, at: Bounds) -> Graph:
    """The port where the event is drawn on the border of its host."""
    across = (at.center.x - host.center.x) / (host.width or 1)
    down = (at.center.y - host.center.y) / (host.height or 1)
    is_level = abs(across) > abs(down)
    way = (1 if across > 0 else -1, 0) if is_level else (0, 1 if down > 0 else -1)
    return _port(event, _OUTWARDS[way]) | {"x": at.x - host.x, "y": at.y - host.y}


def placement_of(graph: Graph) -> Placement:
    """Where the layouter put everything."""
    placement = Placement()
    for each in _parts(graph):
        if "x" in each and each["id"]:
            placement.bounds[each["id"]] = Bounds(
                each["x"], each["y"], each["width"], each["height"]
            )
        for edge in each.get("edges", ()):
            placement.waypoints[edge["id"].removeprefix("flow ")] = _line(edge)
    return placement


def _parts(graph: Graph) -> Iterator[Graph]:
    yield graph
    yield from graph.get("ports", ())
    for child in graph.get("children", ()):
        yield from _parts(child)


def _line(edge: Graph) -> tuple[Point, ...]:
    points = [
        at
        for section in edge.get("sections", ())
        for at in (section["startPoint"], *section.get("bendPoints", ()), section["endPoint"])
    ]
    return tuple(Point(at["x"], at["y"]) for at in points)

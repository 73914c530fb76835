"""Placements by fast-sugiyama, which knows neither sizes nor lines nor what holds others.

Layers are columns as wide as the widest step, rows as high as the highest; boundary events stay where
they are on their hosts, and flows are routed by us around nothing. Diagrams with open sub-processes
are beyond it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.layout.docking import Outlined
from procedit.layout.routing import route
from procedit.layout.specs import Placement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from procedit.layout.specs import NodeSpec, Sketch

    _Part = tuple[list[tuple[str, tuple[float, float]]], float, float, object]
    """Places across and up in a part that hangs together, its breadth and its depth, its edges."""

_GAP = 50.0


def sugiyama() -> Callable[[Sketch, Placement], Placement | None] | None:
    """The layouter, None where it is not installed."""
    try:
        from fast_sugiyama import from_edges  # noqa: PLC0415  # pyright: ignore
    except ImportError:
        return None

    def placed(sketch: Sketch, drawn: Placement) -> Placement | None:
        nodes = {each.key: each for each in sketch.nodes if not each.beside and not each.around}
        host = {key: each.attached_to or key for key, each in nodes.items()}
        flows = [each for each in sketch.flows if {each.source, each.target} <= nodes.keys()]
        flows = [each for each in flows if each.kind == "sequence"]
        edges = [(host[each.source], host[each.target]) for each in flows]
        edges = [(a, b) for a, b in dict.fromkeys(edges) if a != b]
        if not edges or any(each.parent for each in nodes.values()):
            return None
        placement = _placement(nodes, from_edges(edges, vertex_spacing=1.0), drawn)
        for flow in flows:
            ends = (flow.source, flow.target)
            a, b = (Outlined(nodes[end].outline, placement.bounds[end]) for end in ends)
            placement.waypoints[flow.key] = tuple(route(a, b))
        return placement

    return placed


def _placement(nodes: dict[str, NodeSpec], parts: Iterable[_Part], drawn: Placement) -> Placement:
    width = max(each.size[0] for each in nodes.values()) + _GAP
    height = max(each.size[1] for each in nodes.values()) + _GAP
    placement, at = Placement(), _columns_and_rows(nodes, parts)
    for key, (column, row) in at.items():
        (wide, high), x, y = nodes[key].size, column * width, row * height
        placement.bounds[key] = Bounds(x - wide / 2, y - high / 2, wide, high)
    for key, node in nodes.items():
        if node.attached_to:
            was, now = drawn.bounds[node.attached_to], placement.bounds[node.attached_to]
            placement.bounds[key] = drawn.bounds[key].moved(now.x - was.x, now.y - was.y)
    return placement


def _columns_and_rows(
    nodes: dict[str, NodeSpec], parts: Iterable[_Part]
) -> dict[str, tuple[float, float]]:
    """Layers as columns; what hangs together below each other, then what no flow leads to."""
    found: dict[str, tuple[float, float]] = {}
    top = 0.0
    for places, breadth, depth, _ in parts:
        found.update({key: (depth - y, top + x) for key, (x, y) in places if key in nodes})
        top += breadth + 1
    alone = [key for key, each in nodes.items() if key not in found and not each.attached_to]
    return found | {key: (0.0, top + index) for index, key in enumerate(alone)}

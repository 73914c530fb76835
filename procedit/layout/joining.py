"""Message flows and associations: what is routed once all shapes stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined
from procedit.layout.messages import message_line
from procedit.layout.near import Surroundings
from procedit.layout.routing import route
from procedit.layout.wires import Wires

if TYPE_CHECKING:
    from procedit.layout.specs import FlowSpec, Placement, Sketch

_REACH = 800.0


def join_levels(sketch: Sketch, placement: Placement, open_nodes: frozenset[str]) -> None:
    """Route the flows of ``sketch`` that have no line in ``placement`` yet.

    ``open_nodes`` are the keys of expanded sub-processes, which are no obstacles.
    """
    joiner = _Joiner(sketch, placement, open_nodes)
    waiting = [flow for flow in sketch.flows if flow.key not in placement.waypoints]
    waiting.sort(key=lambda flow: flow.kind == "association")
    for flow in waiting:
        joiner.join(flow)


class _Joiner:
    """A placement with what stands and runs in it so far."""

    def __init__(self, sketch: Sketch, placement: Placement, open_nodes: frozenset[str]) -> None:
        self._placement = placement
        self._outlines = {node.key: node.outline for node in sketch.nodes}
        self._pool_of = {lane.key: lane.pool for lane in sketch.lanes}
        self._nodes = {node.key: node for node in sketch.nodes}
        self._solid = Surroundings()
        self._wires = Wires()
        for node in sketch.nodes:
            if node.key in placement.bounds and node.key not in open_nodes and not node.around:
                self._solid.add(placement.bounds[node.key])
        for flow in sketch.flows:
            line = placement.waypoints.get(flow.key, ())
            self._wires.add(line, *_wire_ends(flow))

    def join(self, flow: FlowSpec) -> None:
        """Route one flow."""
        source, target = self._outlined(flow.source), self._outlined(flow.target)
        if source is None or target is None:
            return
        area = _between(source.bounds, target.bounds)
        solid = list(dict.fromkeys(self._solid.boxes_near(area)))
        if flow.kind == "message":
            frames = self._frame(flow.source, source), self._frame(flow.target, target)
            line = message_line(source, target, frames, solid, self._wires, _wire_ends(flow))
        else:
            line = route(source, target, kind=flow.kind, obstacles=solid)
        self._wires.add(line, *_wire_ends(flow))
        self._placement.waypoints[flow.key] = tuple(line)

    def _frame(self, key: str, shape: Outlined) -> Bounds:
        """The pool around an end."""
        node = self._nodes.get(key)
        while node is not None and node.parent in self._nodes:
            node = self._nodes[node.parent]
        band = "" if node is None else node.band
        return self._placement.bounds.get(self._pool_of.get(band, band), shape.bounds)

    def _outlined(self, key: str) -> Outlined | None:
        """The shape with this key, or the middle of the flow with it."""
        box = self._placement.bounds.get(key)
        if box is not None:
            return Outlined(self._outlines.get(key, Outline.RECTANGLE), box)
        line = self._placement.waypoints.get(key)
        if line is None:
            return None
        middle = (len(line) - 1) // 2
        a, b = line[middle], line[middle + 1]
        return Outlined(Outline.RECTANGLE, Bounds((a.x + b.x) / 2, (a.y + b.y) / 2, 0, 0))


def _wire_ends(flow: FlowSpec) -> tuple[str, str]:
    """Between what a line runs; lines of one kind may share their way where they share an end."""
    return f"{flow.kind} {flow.source}", f"{flow.kind} {flow.target}"


def _between(a: Bounds, b: Bounds) -> Bounds:
    """Where a flow between the two may run; of a wide pool only the part near the other end."""
    narrow, wide = (a, b) if a.width <= b.width else (b, a)
    whole = a.joined(b)
    if wide.width > _REACH:
        left = max(whole.x, narrow.x - _REACH)
        right = min(whole.right, narrow.right + _REACH)
        whole = Bounds(left, whole.y, max(right - left, narrow.width), whole.height)
    return whole.grown(_REACH / 4)

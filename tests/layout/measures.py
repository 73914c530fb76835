"""How good a layout is, counted."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import enclosing
from procedit.layout.lines import hits, is_orthogonal
from procedit.layout.near import Surroundings
from procedit.layout.wires import cross, wires_of

if TYPE_CHECKING:
    from procedit.layout.specs import FlowSpec, Placement, Sketch


@dataclass(frozen=True)
class Quality:
    """What is wrong with a layout, each thing counted; less is better."""

    overlaps: int = 0
    """Shapes that cover others they do not hold."""
    through: int = 0
    """Sequence and message flows that run through foreign shapes."""
    crossings: int = 0
    """Crossings of sequence flows."""
    bends: int = 0
    """Bends of sequence flows."""
    backward: int = 0
    """Sequence flows that lead back without being part of a loop."""
    names: int = 0
    """Names that cover shapes, lines or other names."""
    associations: int = 0
    """Associations that run through foreign shapes."""

    def __add__(self, other: Quality) -> Quality:
        return Quality(
            *(getattr(self, each.name) + getattr(other, each.name) for each in fields(Quality))
        )

    @property
    def sum(self) -> int:
        """All of it: what makes a diagram wrong counts ten, what makes it hard to read three."""
        wrong, hard = self.overlaps + self.through, self.crossings + self.backward + self.names
        return 10 * wrong + 3 * (hard + self.associations) + self.bends


def quality(sketch: Sketch, placement: Placement) -> Quality:
    """How good a placement is."""
    return Quality(
        len(overlaps(sketch, placement)),
        len(through(sketch, placement)) + len(others_through(sketch, placement, "message")),
        crossings(sketch, placement),
        bends(sketch, placement),
        len(backward(sketch, placement)),
        len(covering_names(sketch, placement)),
        len(others_through(sketch, placement, "association")),
    )


def aspect(placement: Placement) -> float:
    """How many times as wide as high a diagram is; 0 for an empty one."""
    whole = enclosing(placement.bounds.values())
    return 0.0 if whole is None or not whole.height else whole.width / whole.height


def overlaps(sketch: Sketch, placement: Placement) -> list[tuple[str, str]]:
    """Pairs of shapes that cover each other, boundary events on their host and containers aside."""
    nodes = sorted(
        (node for node in sketch.nodes if not node.around),
        key=lambda node: placement.bounds[node.key].x,
    )
    held = {node.key: node.parent for node in nodes}
    found: list[tuple[str, str]] = []
    for index, one in enumerate(nodes):
        a = placement.bounds[one.key]
        for other in nodes[index + 1 :]:
            b = placement.bounds[other.key]
            if b.x >= a.right:
                break
            is_apart = a.y >= b.bottom or b.y >= a.bottom
            is_kin = other.key in _around(one.key, held) or one.key in _around(other.key, held)
            is_attached = one.attached_to == other.key or other.attached_to == one.key
            if not (is_apart or is_kin or is_attached):
                found.append((one.key, other.key))
    return found


def _around(key: str, held: dict[str, str]) -> set[str]:
    found: set[str] = set()
    while held.get(key):
        key = held[key]
        found.add(key)
    return found


def through(sketch: Sketch, placement: Placement) -> list[str]:
    """The sequence flows that run through a foreign shape, or through the inside of their ends."""
    held = {node.key: node.parent for node in sketch.nodes}
    host = {node.key: node.attached_to for node in sketch.nodes}
    found: list[str] = []
    for flow in _sequence(sketch, placement):
        own = _around(flow.source, held) | {host.get(flow.source, "")} | {flow.source}
        boxes = [
            placement.bounds[node.key].grown(-2)
            for node in sketch.nodes
            if node.key not in own and node.attached_to != flow.source and not node.around
        ]
        if hits(placement.waypoints[flow.key], boxes):
            found.append(flow.key)
    return found


def messages_through(sketch: Sketch, placement: Placement) -> list[str]:
    """The message flows that run through foreign steps."""
    return others_through(sketch, placement, "message")


def others_through(sketch: Sketch, placement: Placement, kind: str) -> list[str]:
    """The message flows, or the associations, that run through foreign shapes."""
    held = {node.key: node.parent for node in sketch.nodes}
    host = {node.key: node.attached_to for node in sketch.nodes}
    found: list[str] = []
    for flow in sketch.flows:
        if flow.kind != kind or flow.key not in placement.waypoints:
            continue
        own = {flow.source, flow.target}
        own |= {host.get(end, "") for end in own} | _around(flow.source, held)
        own |= _around(flow.target, held)
        boxes = [
            placement.bounds[node.key].grown(-2)
            for node in sketch.nodes
            if node.key not in own and node.attached_to not in own and not node.around
        ]
        if hits(placement.waypoints[flow.key], boxes):
            found.append(flow.key)
    return found


def _sequence(sketch: Sketch, placement: Placement) -> list[FlowSpec]:
    return [
        flow for flow in sketch.flows if flow.kind == "sequence" and flow.key in placement.waypoints
    ]


def crossings(sketch: Sketch, placement: Placement) -> int:
    """How often two sequence flows cross."""
    wires = [
        (flow.key, wire)
        for flow in _sequence(sketch, placement)
        for wire in wires_of(placement.waypoints[flow.key])
    ]
    wires.sort(key=lambda each: min(each[1].start.x, each[1].end.x))
    count = 0
    for index, (key, wire) in enumerate(wires):
        right = max(wire.start.x, wire.end.x)
        for other, wire2 in wires[index + 1 :]:
            if min(wire2.start.x, wire2.end.x) > right:
                break
            if key != other and cross(wire.start, wire.end, wire2.start, wire2.end) is not None:
                count += 1
    return count


def bends(sketch: Sketch, placement: Placement) -> int:
    """How many bends all sequence flows have."""
    return sum(len(placement.waypoints[flow.key]) - 2 for flow in _sequence(sketch, placement))


def backward(sketch: Sketch, placement: Placement) -> list[str]:
    """The sequence flows that end left of where they begin, those of loops aside."""
    host = {node.key: node.attached_to for node in sketch.nodes if node.attached_to}
    flows = _sequence(sketch, placement)
    ahead: dict[str, set[str]] = {}
    for flow in flows:
        ahead.setdefault(host.get(flow.source, flow.source), set()).add(flow.target)
    found: list[str] = []
    for flow in flows:
        source = host.get(flow.source, flow.source)
        a, b = placement.bounds.get(source), placement.bounds.get(flow.target)
        if a is None or b is None or source == flow.target or b.right > a.x:
            continue
        if source not in _reached(flow.target, ahead):
            found.append(flow.key)
    return found


def _reached(start: str, ahead: dict[str, set[str]]) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        more = ahead.get(waiting.pop(), set()) - seen
        seen |= more
        waiting += more
    return seen


def covering_names(sketch: Sketch, placement: Placement) -> list[str]:
    """The keys of what has a name beside it that covers a shape, a flow or another name."""
    held = {node.parent for node in sketch.nodes}
    around = Surroundings()
    for node in sketch.nodes:
        if node.key not in held and not node.around:
            around.add(placement.bounds[node.key].grown(-2))
    for flow in sketch.flows:
        if flow.kind != "association":
            around.add_line(placement.waypoints.get(flow.key, ()))
    found: list[str] = []
    for key, label in sorted(placement.labels.items(), key=lambda each: each[1]):
        inner = label.grown(-3)
        if around.trouble(inner):
            found.append(key)
        around.add(inner)
    return found


def slanted(sketch: Sketch, placement: Placement) -> list[str]:
    """The sequence flows that do not run at right angles."""
    return [
        flow.key
        for flow in sketch.flows
        if flow.kind == "sequence" and not is_orthogonal(placement.waypoints[flow.key])
    ]

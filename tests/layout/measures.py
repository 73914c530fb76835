"""How good a layout is, counted."""

from itertools import pairwise

from procedit.layout.lines import hits, is_orthogonal
from procedit.layout.specs import Placement, Sketch


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
    for flow in sketch.flows:
        if flow.kind != "sequence" or flow.key not in placement.waypoints:
            continue
        own = _around(flow.source, held) | {host[flow.source]} | {flow.source}
        boxes = [
            placement.bounds[node.key].grown(-2)
            for node in sketch.nodes
            if node.key not in own and node.attached_to != flow.source and not node.around
        ]
        if hits(placement.waypoints[flow.key], boxes):
            found.append(flow.key)
    return found


def crossings(sketch: Sketch, placement: Placement) -> int:
    """How often two sequence flows cross at right angles."""
    level: list[tuple[str, float, float, float]] = []
    upright: list[tuple[str, float, float, float]] = []
    for flow in sketch.flows:
        if flow.kind != "sequence":
            continue
        for a, b in pairwise(placement.waypoints[flow.key]):
            if a.y == b.y:
                level.append((flow.key, a.y, min(a.x, b.x), max(a.x, b.x)))
            else:
                upright.append((flow.key, a.x, min(a.y, b.y), max(a.y, b.y)))
    return sum(
        one != other and left < x < right and top < y < bottom
        for one, y, left, right in level
        for other, x, top, bottom in upright
    )


def slanted(sketch: Sketch, placement: Placement) -> list[str]:
    """The sequence flows that do not run at right angles."""
    return [
        flow.key
        for flow in sketch.flows
        if flow.kind == "sequence" and not is_orthogonal(placement.waypoints[flow.key])
    ]

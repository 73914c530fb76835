"""Tidying a part of a drawing: the part is laid out by itself, what is in its way makes room."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.layout.layered import lay_out
from procedit.layout.spacing import Cut
from procedit.layout.specs import Placement, PoolSpec, Sketch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from procedit.layout.specs import NodeSpec

_ROOM = 20.0
"""What is left free around a part that was laid out, in diagram pixels."""

_ROUNDS = 4


class Room(NamedTuple):
    """Room to make before the part is put there: beyond ``cut`` everything moves by ``by`` pixels."""

    cut: Cut
    by: float


class _Block(NamedTuple):
    """What of a part lies in one lane: its nodes, where they are drawn and where they would go."""

    keys: frozenset[str]
    old: Bounds
    new: Bounds


def part_of(sketch: Sketch, keys: Collection[str]) -> Sketch:
    """What of a sketch is laid out when only ``keys`` are: these, what clings to them and is inside."""
    chosen = set(keys)
    grown = True
    while grown:
        more = {
            node.key
            for node in sketch.nodes
            if node.key not in chosen
            and (
                node.attached_to in chosen
                or node.parent in chosen
                or node.beside in chosen
                or node.band in chosen
            )
        }
        chosen |= more
        grown = bool(more)
    nodes = tuple(node for node in sketch.nodes if node.key in chosen and not node.around)
    flows = tuple(flow for flow in sketch.flows if flow.source in chosen and flow.target in chosen)
    return Sketch(nodes, flows)


def pieces(sketch: Sketch, keys: Collection[str]) -> list[set[str]]:
    """The elements of ``keys`` in sets that flows join; the leftmost first."""
    chosen = {node.key for node in sketch.nodes} & set(keys)
    host = {node.key: node.attached_to or node.beside for node in sketch.nodes}
    held = {node.key: node.parent for node in sketch.nodes}
    joined = [(flow.source, flow.target) for flow in sketch.flows if flow.kind == "sequence"]
    joined += [(key, other) for key, other in host.items() if other]
    joined += [(key, other) for key, other in held.items() if other]
    near: dict[str, set[str]] = {key: set() for key in chosen}
    for source, target in joined:
        ends = {source, host.get(source, "")} & chosen
        if target in chosen:
            for end in ends:
                near[end].add(target)
                near[target].add(end)
    found: list[set[str]] = []
    for node in sketch.nodes:
        if node.key in chosen and not any(node.key in piece for piece in found):
            found.append(_reached(node.key, near))
    return found


def _reached(start: str, near: Mapping[str, set[str]]) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        more = near[waiting.pop()] - seen
        seen |= more
        waiting += sorted(more)
    return seen


def tidied_part(sketch: Sketch, now: Placement, part: Sketch) -> tuple[Placement, list[Room]]:
    """The layout of ``part``, put where it is drawn ``now``, and the room it needs for that.

    Steps that stand in between are laid out with it.
    """
    result, rooms, between = _attempt(sketch, now, part)
    for _ in range(_ROUNDS):
        if not between:
            break
        part = part_of(sketch, {node.key for node in part.nodes} | between)
        result, rooms, between = _attempt(sketch, now, part)
    return result, rooms


def _attempt(
    sketch: Sketch, now: Placement, part: Sketch
) -> tuple[Placement, list[Room], set[str]]:
    chosen = {node.key for node in part.nodes}
    result, rooms, between = Placement(), list[Room](), set[str]()
    scopes = sorted({node.parent for node in part.nodes if node.parent not in chosen})
    for scope in scopes:
        inner = _scope(part, scope, chosen)
        drawn, more = _placed(sketch, now, inner, scope)
        rooms += more
        others = _others(sketch, now, inner, scope)
        new = list(drawn.bounds.values())
        between |= {key for key, box in others.items() if _runs_into(_after(box, more), new)}
        result.bounds.update(drawn.bounds)
        result.waypoints.update(drawn.waypoints)
        result.labels.update(drawn.labels)
        between |= _between(sketch, now, inner, scope, chosen)
    return result, rooms, between


def _scope(part: Sketch, scope: str, chosen: set[str]) -> Sketch:
    """The nodes of a part directly in a scope, with all they hold, as a sketch of their own."""
    holder = {node.key: node.parent for node in part.nodes}

    def outermost(key: str) -> str:
        while holder.get(key, scope) in chosen:
            key = holder[key]
        return holder.get(key, "")

    nodes = [node for node in part.nodes if outermost(node.key) == scope]
    nodes = [replace(node, parent="") if node.parent == scope else node for node in nodes]
    keys = {node.key for node in nodes}
    flows = tuple(flow for flow in part.flows if flow.source in keys and flow.target in keys)
    return Sketch(tuple(nodes), flows)


def _placed(
    sketch: Sketch, now: Placement, inner: Sketch, scope: str
) -> tuple[Placement, list[Room]]:
    bands = _bands(inner, now)
    laid = lay_out(replace(inner, pools=tuple(PoolSpec(band) for band in bands if band)))
    blocks = [_block(inner, now, laid, band) for band in bands]
    obstacles = list(_others(sketch, now, inner, scope).values())
    left = min(block.old.x for block in blocks) - min(block.new.x for block in blocks)
    rooms: list[Room] = []
    grows = max(block.new.right for block in blocks) + left
    edge = max(block.old.right for block in blocks)
    shifts: dict[str, float] = {}
    down = 0.0
    across = 0.0
    for band, block in zip(bands, blocks, strict=True):
        dy = _level(inner, now, laid, block)
        place = block.new.moved(left, dy)
        frame = now.bounds.get(scope or band)
        if _is_blocked(place, obstacles, frame):
            dy = block.old.y - block.new.y
            place = block.new.moved(left, dy)
            more = place.bottom - block.old.bottom
            if more > 0 and _is_blocked(place, obstacles, frame):
                rooms.append(Room(Cut(across=False, at=block.old.bottom + 1), more))
                shifts[band], down = dy + down, down + more
            else:
                shifts[band] = dy + down
            if grows > edge and _is_blocked(place, obstacles, frame):
                across = grows - edge
        else:
            shifts[band] = dy + down
    rooms.reverse()
    if across:
        rooms.append(Room(Cut(across=True, at=edge + 1), across))
    return _shifted(laid, bands, left, shifts), rooms


def _bands(inner: Sketch, now: Placement) -> list[str]:
    """The bands of a part from the top down."""
    rows: dict[str, float] = {}
    for node in inner.nodes:
        if not node.parent:
            top = now.bounds[node.key].y
            rows[node.band] = min(rows.get(node.band, top), top)
    return sorted(rows, key=rows.__getitem__)


def _block(inner: Sketch, now: Placement, laid: Placement, band: str) -> _Block:
    keys = frozenset(node.key for node in inner.nodes if node.band == band and not node.parent)
    old = enclosing(_boxes(now, keys))
    new = enclosing(_boxes(laid, keys))
    nothing = Bounds(0, 0, 0, 0)
    return _Block(keys, old or nothing, new or nothing)


def _boxes(placement: Placement, keys: Collection[str]) -> Iterable[Bounds]:
    for boxes in (placement.bounds, placement.labels):
        yield from (boxes[key] for key in keys if key in boxes)


def _level(inner: Sketch, now: Placement, laid: Placement, block: _Block) -> float:
    """By how much most steps of a block stay in their row."""
    steps = [node.key for node in inner.nodes if node.key in block.keys and _is_step(node)]
    steps = steps or sorted(block.keys)
    return round(median(now.bounds[key].center.y - laid.bounds[key].center.y for key in steps))


def _is_step(node: NodeSpec) -> bool:
    return not (node.attached_to or node.beside)


def _others(sketch: Sketch, now: Placement, inner: Sketch, scope: str) -> dict[str, Bounds]:
    """The shapes around a part in its scope; from inside a sub-process only those in it count."""
    own = {node.key for node in inner.nodes}
    return {
        node.key: now.bounds[node.key]
        for node in sketch.nodes
        if node.key not in own and node.parent == scope and not node.around
    }


def _after(box: Bounds, rooms: Iterable[Room]) -> Bounds:
    """Where a shape stands when room was made."""
    for room in rooms:
        if room.cut.is_beyond(box.center):
            box = box.moved(*room.cut.way(room.by))
    return box


def _runs_into(box: Bounds, others: Iterable[Bounds]) -> bool:
    inner = box.grown(-1)
    return any(inner.meets(other) for other in others)


def _is_blocked(place: Bounds, obstacles: Iterable[Bounds], frame: Bounds | None) -> bool:
    if frame is not None and not frame.encloses(place):
        return True
    wide = place.grown(_ROOM - 1)
    return any(wide.meets(box) for box in obstacles)


def _between(
    sketch: Sketch, now: Placement, inner: Sketch, scope: str, chosen: set[str]
) -> set[str]:
    """The steps that stand in the middle of a part and would be in its way."""
    found: set[str] = set()
    for band in _bands(inner, now):
        keys = [node.key for node in inner.nodes if node.band == band and not node.parent]
        area = enclosing(now.bounds[key] for key in keys)
        if area is not None:
            found |= {
                node.key
                for node in sketch.nodes
                if node.key not in chosen
                and node.parent == scope
                and not node.around
                and area.meets(now.bounds[node.key])
            }
    return found


def _shifted(
    laid: Placement, bands: list[str], dx: float, shifts: Mapping[str, float]
) -> Placement:
    """The layout with the rows of every band moved by its own shift, all by ``dx``."""
    frames = [(band, laid.bounds[band]) for band in bands if band in laid.bounds]

    def shift(y: float) -> float:
        if not frames:
            return shifts[bands[0]]
        band, _ = min(frames, key=lambda row: max(row[1].y - y, y - row[1].bottom))
        return shifts[band]

    moved = Placement()
    for key, box in laid.bounds.items():
        if key not in bands:
            moved.bounds[key] = box.moved(dx, shift(box.center.y))
    for key, box in laid.labels.items():
        moved.labels[key] = box.moved(dx, shift(box.center.y))
    for key, line in laid.waypoints.items():
        moved.waypoints[key] = tuple(Point(at.x + dx, at.y + shift(at.y)) for at in line)
    return moved

"""Where the names of a laid out diagram stand, clear of shapes, flows and each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.labels import DEFAULT_GAP, LABEL_GAP, flow_labels, label_at, labels_aside
from procedit.layout.lines import unshared
from procedit.layout.near import Surroundings
from procedit.layout.sides import Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.layout.specs import FlowSpec, NodeSpec, Placement, Sketch


def place_names(sketch: Sketch, placement: Placement) -> None:
    """Keep the names of shapes where they are clear, and find places for those of flows."""
    around = _surroundings(sketch, placement)
    for node in sketch.nodes:
        label, shape = placement.labels.get(node.key), placement.bounds.get(node.key)
        if label is not None and shape is not None:
            best = around.best((label, *shape_labels(shape, node)))
            placement.labels[node.key] = best
            around.add(best)
    outlines = {node.key: node.outline for node in sketch.nodes}
    framed = {frame.key for frame in (*sketch.pools, *sketch.lanes)}
    leaving: dict[str, list[Sequence[Point]]] = {}
    for flow in sketch.flows:
        line = placement.waypoints.get(flow.key)
        if line is not None and flow.kind == "sequence":
            leaving.setdefault(flow.source, []).append(line)
    for flow in sketch.flows:
        line = placement.waypoints.get(flow.key)
        if line is not None and flow.label[0]:
            near_start = outlines.get(flow.source) is Outline.DIAMOND
            others = [each for each in leaving.get(flow.source, ()) if each is not line]
            own = unshared(line, others) if near_start else line
            places = _flow_places(list(own), flow, framed, near_start=near_start)
            best = around.best(places)
            placement.labels[flow.key] = best
            around.add(best)


def _surroundings(sketch: Sketch, placement: Placement) -> Surroundings:
    around = Surroundings()
    held = {node.parent for node in sketch.nodes}
    for node in sketch.nodes:
        if node.key in placement.bounds and node.key not in held and not node.around:
            around.add(placement.bounds[node.key])
    for flow in sketch.flows:
        if flow.kind != "association":
            around.add_line(placement.waypoints.get(flow.key, ()))
    return around


def shape_labels(shape: Bounds, node: NodeSpec) -> Iterator[Bounds]:
    """Other places for the name of a shape, the usual sides first, then beside its middle line."""
    order = (Side.TOP, Side.BOTTOM) if node.outline is Outline.DIAMOND else (Side.BOTTOM, Side.TOP)
    for side in order:
        yield label_at(shape, node.label, side, DEFAULT_GAP)
    yield from labels_aside(shape, node.label)
    for side in (Side.LEFT, Side.RIGHT):
        yield label_at(shape, node.label, side)


def _flow_places(
    line: list[Point], flow: FlowSpec, framed: set[str], *, near_start: bool
) -> Iterator[Bounds]:
    """Places for a flow's name; that of a message flow stands outside the pool it meets."""
    if flow.target in framed:
        yield from _at_end(line[::-1], flow)
    elif flow.source in framed:
        yield from _at_end(line, flow)
    yield from flow_labels(line, flow.label, near_start=near_start)


def _at_end(line: list[Point], flow: FlowSpec) -> Iterator[Bounds]:
    """Right and left of the first piece of an upright line, between the pools."""
    width, height = flow.label
    first, second = line[0], line[1]
    if first.x == second.x:
        down = second.y > first.y
        y = first.y + LABEL_GAP if down else first.y - LABEL_GAP - height
        yield Bounds(first.x + LABEL_GAP / 2, y, width, height)
        yield Bounds(first.x - LABEL_GAP / 2 - width, y, width, height)

"""Where sequence flows hop over others: a level piece over the upright ones that it crosses."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from procedit.canvas.drawn import key_of
from procedit.layout.wires import Wires, cross
from procedit.model.diagram import Edge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Shape

JUMPING = "sequenceFlow"
"""What hops, and what is hopped over. Other lines are told apart by their dashes."""


def jumps_over(line: Sequence[Point], others: Iterable[Sequence[Point]]) -> tuple[Point, ...]:
    """The places at which a line hops over ``others``, from its start on."""
    level = [(a, b) for a, b in pairwise(line) if a.y == b.y]
    if not level:
        return ()
    found = {
        at
        for other in others
        for c, d in pairwise(other)
        if c.x == d.x
        for a, b in level
        if (at := cross(a, b, c, d)) is not None
    }
    return tuple(sorted(found))


def all_jumps(items: Iterable[Shape | Edge]) -> dict[str, tuple[Point, ...]]:
    """The hops of all sequence flows of a diagram, by their keys."""
    wires = Wires()
    lines: dict[str, tuple[Point, ...]] = {}
    for item in items:
        element = item.element if isinstance(item, Edge) else None
        if isinstance(item, Edge) and element is not None and element.type.name == JUMPING:
            points = item.waypoints
            if len(points) > 1:
                key = key_of(item)
                lines[key] = points
                wires.add(points, key)
    found: dict[str, tuple[Point, ...]] = {}
    for key, line in lines.items():
        others = [
            (wire.start, wire.end)
            for a, b in pairwise(line)
            if a.y == b.y
            for wire in wires.near(a, b)
            if wire.source != key
        ]
        jumps = jumps_over(line, others)
        if jumps:
            found[key] = jumps
    return found

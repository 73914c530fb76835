"""What one diagram draws, as values for automatic layout: sizes, order and places as they are.

The values are read at once and hold nothing of the document, so that a layout can be worked out
beside the window.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.bpmn.types import Family
from procedit.layout.sketching import flow_ends, flow_kind, label_size, owner_of, text_size
from procedit.layout.specs import FlowSpec, LaneSpec, NodeSpec, Placement, PoolSpec, Size, Sketch
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_FRAMES = (Family.POOL, Family.LANE)
_BESIDE = (Family.DATA, Family.ARTIFACT, Family.MESSAGE)


def survey(diagram: Diagram) -> tuple[Sketch, Placement]:
    """Everything a diagram draws, and how it is placed now.

    Pools and lanes come from the top down (from the left where they are upright), all others in the
    order of the plane. What no layout moves is left out: lines that lead nowhere, shapes without an
    element, and annotations that stand apart from everything.
    """
    found = _Survey(diagram)
    return found.sketch(), found.placement


def is_upright(diagram: Diagram) -> bool:
    """Whether the diagram has pools and all of them run from the top down."""
    pools = [
        shape
        for shape in diagram.shapes
        if (element := shape.element) is not None and element.type.family is Family.POOL
    ]
    return bool(pools) and not any(shape.is_horizontal for shape in pools)


class _Survey:
    """One reading of a diagram."""

    def __init__(self, diagram: Diagram) -> None:
        self.shapes: dict[str, Shape] = {}
        self.edges: dict[str, Edge] = {}
        self.elements: dict[str, Element] = {}
        self.placement = Placement()
        for item in diagram.items:
            self._take(item)
        self.bounds = self.placement.bounds
        self.is_upright = is_upright(diagram)
        self.open = {key for key in self.shapes if self._is_open(key)}
        self.frames = self._frames()
        self.steps = [
            key
            for key, each in self.elements.items()
            if key in self.shapes and each.type.is_flow_node and each.attached_to is None
        ]

    def _take(self, item: Shape | Edge) -> None:
        element = item.element
        if element is None or element.key in self.elements:
            return
        key = element.key
        if isinstance(item, Edge):
            points = item.waypoints
            if len(points) < 2:
                return
            self.edges[key] = item
            self.placement.waypoints[key] = points
        elif item.is_band or not item.bounds.width:
            return
        else:
            self.shapes[key] = item
            self.placement.bounds[key] = item.bounds
        self.elements[key] = element
        label = item.label_bounds
        if label is not None and element.name and element.type.has_external_label:
            self.placement.labels[key] = label

    def _is_open(self, key: str) -> bool:
        element = self.elements[key]
        return element.type.is_sub_process and self.shapes[key].is_expanded

    def _frames(self) -> list[str]:
        """Pools and lanes, the uppermost first."""
        keys = [key for key in self.shapes if self.elements[key].type.family in _FRAMES]
        return sorted(keys, key=lambda key: self.bounds[key][0 if self.is_upright else 1])

    def sketch(self) -> Sketch:
        """What was read."""
        inside = self._inside()
        nodes = [
            self._node(key)
            for key in self.shapes
            if key not in self.frames and not self._is_aside(key, inside)
        ]
        nodes.sort(key=lambda node: (node.at or Point(0, 0), node.key))
        flows = [flow for key in self.edges if (flow := self._flow(key)) is not None]
        pools = [key for key in self.frames if self.elements[key].type.family is Family.POOL]
        bands = {node.band for node in nodes}
        lanes = [LaneSpec(key, *self._around_lane(key)) for key in self.frames if key not in pools]
        held = bands | {lane.pool for lane in lanes}
        return Sketch(
            tuple(nodes),
            tuple(flows),
            tuple(lane for lane in lanes if lane.pool),
            tuple(PoolSpec(key, key not in held) for key in pools),
            self.is_upright,
        )

    def _inside(self) -> Bounds | None:
        """The rectangle around all pools, or else all steps."""
        return enclosing(self.bounds[key] for key in self.frames or self.steps)

    def _is_aside(self, key: str, inside: Bounds | None) -> bool:
        """Whether it is an annotation or data that stands apart from all else, or an empty group."""
        element = self.elements[key]
        if element.type.name == "group" and not self._enclosed(key):
            return True
        if element.type.family not in _BESIDE or inside is None or inside.meets(self.bounds[key]):
            return False
        return not element.connections

    def _around_lane(self, key: str) -> tuple[str, str]:
        """The pool of a lane and the lane around it; that of a process without a pool is none."""
        lane = self.elements[key]
        process = lane.container
        pool = None if process is None else process.participant
        outer = lane.parent
        while outer is not None and outer.type.name in ("childLaneSet", "laneSet"):
            outer = outer.parent
        parent = outer.key if outer is not None and outer.type.family is Family.LANE else ""
        around_it = "" if pool is None or pool.key not in self.shapes else pool.key
        return around_it, parent if parent in self.shapes else ""

    def _node(self, key: str) -> NodeSpec:
        element, bounds = self.elements[key], self.bounds[key]
        parent = self._parent(element)
        host = element.attached_to
        return NodeSpec(
            key,
            (bounds.width, bounds.height),
            element.type.outline,
            "" if parent else self._band(element, bounds),
            parent,
            "" if host is None or host.key not in self.shapes else host.key,
            self._owner(element, parent),
            self._label(key),
            self._enclosed(key) if element.type.name == "group" else (),
            bounds.center,
            element.type.name == "group" and element.reference("categoryValueRef") is not None,
        )

    def _parent(self, element: Element) -> str:
        """The open sub-process that draws the element inside."""
        holder = element.container
        if holder is not None and holder.key in self.open:
            return holder.key
        if element.type.family in _BESIDE:
            inside = [
                key for key in self.open if self.bounds[key].encloses(self.bounds[element.key])
            ]
            return min(inside, key=lambda key: self.bounds[key].width, default="")
        return ""

    def _band(self, element: Element, bounds: Bounds) -> str:
        """The lane or pool of an element: as the process says, else where it is drawn."""
        lane = element.lane
        if lane is not None and lane.key in self.shapes and self._around_lane(lane.key)[0]:
            return lane.key
        process = element.container
        pool = None if process is None else process.participant
        center = bounds.center
        frames = [key for key in self.frames if self.bounds[key].holds(*center)]
        if pool is not None and pool.key in self.shapes:
            frames = [key for key in frames if self._is_within(key, pool.key)] or [pool.key]
        return min(frames, key=lambda key: _area(self.bounds[key]), default="")

    def _is_within(self, key: str, pool: str) -> bool:
        if self.elements[key].type.family is Family.POOL:
            return key == pool
        return self._around_lane(key)[0] == pool

    def _owner(self, element: Element, parent: str) -> str:
        """The step beside which an annotation or data stands: one it is joined to, else the nearest."""
        if element.type.family not in _BESIDE or element.type.name == "group":
            return ""
        key = owner_of(element)
        owner = self.elements.get(key)
        if owner is not None and owner.type.is_connection:
            source = owner.source
            key = "" if source is None else source.key
        if key in self.shapes and key not in self.frames:
            return key
        own = self.bounds[element.key]
        near = [
            (_gap(self.bounds[step], own), step)
            for step in self.steps
            if self._parent(self.elements[step]) == parent
        ]
        return min(near, default=(0.0, ""))[1]

    def _label(self, key: str) -> Size:
        element = self.elements[key]
        if not element.type.has_external_label or not element.name:
            return (0.0, 0.0)
        drawn = self.placement.labels.get(key)
        wanted = label_size(element)
        if drawn is None or drawn.width <= 0 or drawn.height <= 0:
            return _whole(wanted)
        return _whole((drawn.width, max(drawn.height, 10.0)))

    def _enclosed(self, key: str) -> tuple[str, ...]:
        """The shapes that a group stands around."""
        frame = self.bounds[key]
        return tuple(
            other
            for other, box in self.bounds.items()
            if other != key and other not in self.frames and frame.encloses(box)
        )

    def _flow(self, key: str) -> FlowSpec | None:
        element = self.elements[key]
        ends = flow_ends(element)
        if ends is None or not all(end in self.elements for end in ends):
            return None
        drawn = self.placement.labels.get(key)
        size = text_size(element.name)
        if drawn is not None and drawn.width > 0 and drawn.height > 0 and size[0]:
            size = drawn.width, drawn.height
        return FlowSpec(key, *ends, flow_kind(element), _whole(size))


def _whole(size: Size) -> Size:
    """The size in whole pixels: what is written is rounded, and must be the same when it is read."""
    width, height = size
    return float(ceil(width)), float(ceil(height))


def _area(box: Bounds) -> float:
    return box.width * box.height


def _gap(a: Bounds, b: Bounds) -> float:
    """How far two shapes are from each other, in diagram pixels."""
    across = max(a.x - b.right, b.x - a.right, 0.0)
    down = max(a.y - b.bottom, b.y - a.bottom, 0.0)
    return across + down

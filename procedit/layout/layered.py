"""Automatic layout: layered from left to right, lanes as bands, the main path straight.

After Sugiyama, Tagawa and Toda (1981): flows that lead back are found (``ranks``), steps put into
columns with passages for long flows (``grid``), sorted within them (``ordering``), set to rows that
keep flows straight (``rows``), and joined through channels between the columns (``channels``,
``tracing``). Since passages keep their row free, no flow needs to run through a step. The inside of
sub-processes is laid out first, by the same means (``scope``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.layout.joining import join_levels
from procedit.layout.naming import place_names
from procedit.layout.scope import Drawn, Level, draw_level
from procedit.layout.specs import FlowSpec, NodeSpec, Placement, Size, Sketch

if TYPE_CHECKING:
    from collections.abc import Mapping

ORIGIN = Point(160, 80)
"""Where the top left corner of a laid out diagram is put."""

HEADER = 30.0
"""The width of the strip with the name of a pool or lane, in diagram pixels."""

_BLACK_BOX, _LANE, _POOL_GAP, _PADDING = 60.0, 120.0, 60.0, 25.0
_SUB_PADDING, _SUB_TITLE, _SIDE, _GROUP, _TITLE = 25.0, 20.0, 40.0, 12.0, 14.0


def lay_out(sketch: Sketch) -> Placement:
    """Place everything that ``sketch`` holds; the same sketch gives the same placement."""
    return _Layout(sketch).run()


class _Layout:
    """One run: levels from the inside out, then frames, then what runs across levels."""

    def __init__(self, sketch: Sketch) -> None:
        self.sketch = sketch
        self.nodes = {node.key: node for node in sketch.nodes}
        self.inside: dict[str, list[NodeSpec]] = {}
        for node in sketch.nodes:
            parent = node.parent if node.parent in self.nodes else ""
            if not node.around:
                self.inside.setdefault(parent, []).append(node)
        self.flows: dict[str, list[FlowSpec]] = {}
        for flow in sketch.flows:
            if flow.kind == "sequence" and flow.source in self.nodes:
                parent = self.nodes[flow.source].parent
                self.flows.setdefault(parent if parent in self.nodes else "", []).append(flow)
        self.drawn: dict[str, Drawn] = {}
        self.result = Placement()

    def run(self) -> Placement:
        """The whole placement."""
        order = _bands(self.sketch)
        messages = [
            (flow.source, flow.target) for flow in self.sketch.flows if flow.kind == "message"
        ]
        level = Level(
            self.inside.get("", ()),
            self.flows.get("", ()),
            messages,
            [band for band, _ in order] or [""],
            {band: gap for band, gap in order if gap},
            {band: self._least(band) for band, _ in order},
            _PADDING if order else 0.0,
        )
        whole = draw_level(level, self._size_of)
        depth = _depth(self.sketch)
        self._settle(whole, ORIGIN.moved(HEADER * depth + _PADDING if depth else 0.0, 0.0))
        if self.sketch.pools:
            self._frames(whole, depth)
        join_levels(self.sketch, self.result, frozenset(self.inside))
        place_names(self.sketch, self.result)
        self._groups()
        return self.result

    def _groups(self) -> None:
        """Frames around what groups enclose."""
        for node in self.sketch.nodes:
            found = self.result.bounds, self.result.labels
            frame = enclosing(boxes[key] for boxes in found for key in node.around if key in boxes)
            if frame is not None:
                x, y, width, height = frame.grown(_GROUP)
                title = _TITLE if node.has_title else 0.0
                self.result.bounds[node.key] = Bounds(x, y - title, width, height + title)

    def _least(self, band: str) -> float:
        is_box = any(pool.key == band and pool.is_black_box for pool in self.sketch.pools)
        return _BLACK_BOX if is_box else _LANE

    def _size_of(self, node: NodeSpec) -> Size:
        """The size of a node, an expanded sub-process being laid out to know it."""
        if node.key not in self.inside:
            return node.size
        level = Level(self.inside[node.key], self.flows.get(node.key, ()))
        drawn = draw_level(level, self._size_of)
        self.drawn[node.key] = drawn
        width, height = drawn.width + 2 * _SIDE, drawn.height + 2 * _SUB_PADDING + _SUB_TITLE
        return max(width, 140.0), max(height, 120.0)

    def _settle(self, drawn: Drawn, origin: Point) -> None:
        """Put a level at its place, and those inside it."""
        for key, box in drawn.bounds.items():
            self.result.bounds[key] = box.moved(*origin)
        for key, box in drawn.labels.items():
            self.result.labels[key] = box.moved(*origin)
        for key, line in drawn.lines.items():
            self.result.waypoints[key] = tuple(point.moved(*origin) for point in line)
        for key in drawn.bounds:
            inner = self.drawn.get(key)
            if inner is not None:
                frame = self.result.bounds[key]
                x = frame.x + (frame.width - inner.width) / 2
                y = frame.y + (frame.height - inner.height + _SUB_TITLE) / 2
                self._settle(inner, Point(round(x), round(y)))

    def _frames(self, whole: Drawn, depth: int) -> None:
        """The bounds of pools and lanes around their bands."""
        lanes, left = self.sketch.lanes, ORIGIN.x
        right = left + HEADER * depth + whole.width + 2 * _PADDING
        rows: dict[str, tuple[float, float]] = {}
        for key, (top, height) in whole.bands.items():
            rows[key] = (ORIGIN.y + top, ORIGIN.y + top + height)
        parent = {lane.key: lane.parent or lane.pool for lane in lanes}
        for key in list(rows):
            around = parent.get(key)
            while around is not None:
                low, high = rows.get(around, rows[key])
                rows[around] = min(low, rows[key][0]), max(high, rows[key][1])
                around = parent.get(around)
        for frame in (*self.sketch.pools, *lanes):
            if frame.key in rows:
                low, high = rows[frame.key]
                x = left + HEADER * _level_of(frame.key, parent)
                self.result.bounds[frame.key] = Bounds(x, low, right - x, high - low)


def _bands(sketch: Sketch) -> list[tuple[str, float]]:
    """The lanes and lane-less pools from the top down, each with the gap above it."""
    bands: list[tuple[str, float]] = []
    around = {lane.parent for lane in sketch.lanes}
    used = {node.band for node in sketch.nodes if not (node.attached_to or node.beside)}
    for pool in sketch.pools:
        leaves = [
            lane.key
            for lane in sketch.lanes
            if lane.pool == pool.key and (lane.key not in around or lane.key in used)
        ]
        keys = [*leaves, pool.key] if not leaves or pool.key in used else leaves
        gap = _POOL_GAP if bands else 0.0
        bands += [(key, 0.0 if index else gap) for index, key in enumerate(keys)]
    return bands


def _depth(sketch: Sketch) -> int:
    """How many headers stand side by side at the left."""
    if not sketch.pools:
        return 0
    parent = {lane.key: lane.parent or lane.pool for lane in sketch.lanes}
    return 1 + max((_level_of(lane.key, parent) for lane in sketch.lanes), default=0)


def _level_of(key: str, parent: Mapping[str, str]) -> int:
    level = 0
    while key in parent:
        key, level = parent[key], level + 1
    return level

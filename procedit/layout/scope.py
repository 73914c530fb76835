"""The steps and sequence flows of one level, a process or the inside of a sub-process, laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.clusters import Cluster, build_cluster
from procedit.layout.grid import Way, build_grid
from procedit.layout.ordering import order_items
from procedit.layout.rows import place_rows
from procedit.layout.tracing import Tracer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from procedit.layout.grid import Grid
    from procedit.layout.specs import FlowSpec, NodeSpec, Size

_DROP_ROOM = 40.0
"""How far from the middle of a step its boundary events' names reach without more room."""


@dataclass(slots=True)
class Level:
    """What one level shows: its nodes, sequence flows, and how the bands lie below each other.

    ``bands`` holds the band keys from the top down, ``gaps`` the free space above each of them,
    ``least`` the least height of each, ``weak`` pairs of nodes that message flows join.
    """

    nodes: Sequence[NodeSpec]
    flows: Sequence[FlowSpec]
    weak: Sequence[tuple[str, str]] = ()
    bands: Sequence[str] = ("",)
    gaps: Mapping[str, float] = field(default_factory=dict[str, float])
    least: Mapping[str, float] = field(default_factory=dict[str, float])
    padding: float = 0.0


@dataclass(slots=True)
class Drawn:
    """A level laid out from the origin: shapes, names, lines, and the rows that bands take."""

    bounds: dict[str, Bounds] = field(default_factory=dict[str, Bounds])
    labels: dict[str, Bounds] = field(default_factory=dict[str, Bounds])
    lines: dict[str, list[Point]] = field(default_factory=dict[str, "list[Point]"])
    bands: dict[str, tuple[float, float]] = field(default_factory=dict[str, "tuple[float, float]"])
    width: float = 0.0
    height: float = 0.0


def draw_level(level: Level, size_of: Callable[[NodeSpec], Size]) -> Drawn:
    """Lay out one level; ``size_of`` tells how large a node must be for what it holds."""
    steps, host, clusters = _clusters(level, size_of)
    index = {node.key: place for place, node in enumerate(steps)}
    ways, keys = _ways(level.flows, index, host, clusters)
    weak = [
        (index[host.get(a, a)], index[host.get(b, b)])
        for a, b in level.weak
        if host.get(a, a) in index and host.get(b, b) in index
    ]
    band = {key: place for place, key in enumerate(level.bands)}
    cells = [clusters[node.key].cell for node in steps]
    grid = build_grid(cells, [band.get(node.band, len(band)) for node in steps], ways, weak)
    order_items(grid)
    place_rows(grid)
    drawn = Drawn()
    drawn.height = _stack(grid, level, drawn)
    tracer = Tracer(grid)
    drawn.width = tracer.columns.right
    for place, node in enumerate(steps):
        middle = Point(tracer.columns.middles[grid.rank[place]], grid.y[place])
        _put(clusters[node.key], middle, drawn)
    for place, key in enumerate(keys):
        drawn.lines[key] = tracer.waypoints(place)
    return drawn


def _clusters(
    level: Level, size_of: Callable[[NodeSpec], Size]
) -> tuple[list[NodeSpec], dict[str, str], dict[str, Cluster]]:
    """The steps, the host of every clinging node, and the cluster of every step."""
    keys = {node.key for node in level.nodes}
    host = {node.key: node.attached_to for node in level.nodes if node.attached_to in keys}
    beside = {
        node.key: host.get(node.beside, node.beside)
        for node in level.nodes
        if node.beside in keys and node.key not in host
    }
    steps = [node for node in level.nodes if node.key not in host and node.key not in beside]
    events: dict[str, list[NodeSpec]] = {node.key: [] for node in steps}
    satellites: dict[str, list[NodeSpec]] = {node.key: [] for node in steps}
    for node in level.nodes:
        if node.key in host:
            events.setdefault(host[node.key], []).append(node)
        elif node.key in beside:
            satellites.setdefault(beside[node.key], []).append(node)
    loops = {
        flow.source
        for flow in level.flows
        if host.get(flow.source, flow.source) == host.get(flow.target, flow.target)
    }
    loops = {host.get(key, key) for key in loops}
    clusters = {
        node.key: build_cluster(
            node,
            size_of(node),
            events[node.key],
            satellites[node.key],
            has_loop=node.key in loops,
        )
        for node in steps
    }
    return steps, host, clusters


def _ways(
    flows: Sequence[FlowSpec],
    index: Mapping[str, int],
    host: Mapping[str, str],
    clusters: Mapping[str, Cluster],
) -> tuple[list[Way], list[str]]:
    label = {key: box.width for one in clusters.values() for key, box in one.labels.items()}
    ways: list[Way] = []
    keys: list[str] = []
    for flow in flows:
        source, target = host.get(flow.source, flow.source), host.get(flow.target, flow.target)
        if source in index and target in index:
            drop = clusters[source].drops.get(flow.source)
            room = flow.label[0]
            if drop is not None and len(clusters[source].drops) > 1 and flow.source in label:
                room = max(room, label[flow.source] - _DROP_ROOM + drop)
            ways.append(Way(index[source], index[target], drop, room))
            keys.append(flow.key)
    return ways, keys


def _stack(grid: Grid, level: Level, drawn: Drawn) -> float:
    """Move every band below the one before it; gives the height of all."""
    extent: dict[int, tuple[float, float]] = {}
    for item, y in enumerate(grid.y):
        band, cell = grid.bands[item], grid.cells[item]
        low, high = extent.get(band, (y - cell.up, y + cell.down))
        extent[band] = min(low, y - cell.up), max(high, y + cell.down)
    top, shift = 0.0, dict[int, float]()
    extras = [""] if len(level.bands) in extent else []
    for place, key in enumerate((*level.bands, *extras)):
        top += level.gaps.get(key, 0.0)
        low, high = extent.get(place, (0.0, 0.0))
        content = high - low + 2 * level.padding
        height = max(content, level.least.get(key, 0.0))
        shift[place] = round(top + level.padding + (height - content) / 2 - low)
        drawn.bands[key] = (top, height)
        top += height
    grid.y = [round(y) + shift[grid.bands[item]] for item, y in enumerate(grid.y)]
    return top


def _put(cluster: Cluster, middle: Point, drawn: Drawn) -> None:
    for key, box in cluster.shapes.items():
        drawn.bounds[key] = box.moved(*middle)
    for key, box in cluster.labels.items():
        drawn.labels[key] = box.moved(*middle)

"""The steps and sequence flows of one level, a process or the inside of a sub-process, laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.clusters import Cluster, build_cluster
from procedit.layout.grid import Way, build_grid
from procedit.layout.ordering import order_items
from procedit.layout.ranks import rank_steps
from procedit.layout.rows import place_rows
from procedit.layout.tracing import Tracer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from procedit.layout.grid import Grid
    from procedit.layout.ranks import Ranking
    from procedit.layout.specs import FlowSpec, NodeSpec, Size

_LEVEL = 6.0
"""So little apart, in diagram pixels, two steps are taken to stand in one row."""

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
    steps, host, beside = _roles(level)
    index = {node.key: place for place, node in enumerate(steps)}
    links = _links(((flow.source, flow.target) for flow in level.flows), index, host)
    weak = _links(level.weak, index, host)
    ranking = rank_steps(len(steps), links, weak)
    busy = {steps[at].key for at in _backs(links, ranking)}
    busy |= {host.get(key, key) for pair in level.weak for key in pair}
    clusters = _clusters(level, size_of, host, beside, busy)
    ways, keys = _ways(steps, level.flows, index, host, clusters)
    band = {key: place for place, key in enumerate(level.bands)}
    cells = [clusters[node.key].cell for node in steps]
    bands = [band.get(node.band, len(band)) for node in steps]
    places = [node.at for node in steps if node.at is not None]
    drawn_places = places if len(places) == len(steps) else ()
    grid = build_grid(cells, bands, ways, ranking, weak, drawn_places)
    order_items(grid)
    source_of = {flow.key: flow.source for flow in level.flows}
    _set_events(grid, [source_of[key] for key in keys], clusters, host)
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


def _drawn_order(node: NodeSpec) -> float:
    """By what those that cling to a step are sorted: events from the right, annotations from below."""
    if node.at is None:
        return 0.0
    if node.attached_to:
        return -node.at.x
    return -node.at.y if node.is_note else node.at.x


def _links(
    pairs: Iterable[tuple[str, str]], index: Mapping[str, int], host: Mapping[str, str]
) -> list[tuple[int, int]]:
    """The pairs of nodes as pairs of steps, boundary events counting as their hosts."""
    found = ((host.get(a, a), host.get(b, b)) for a, b in pairs)
    return [(index[a], index[b]) for a, b in found if a in index and b in index]


def _backs(links: Sequence[tuple[int, int]], ranking: Ranking) -> set[int]:
    """The steps at which a flow leads back."""
    return {step for way in ranking.back for step in links[way]}


def _roles(level: Level) -> tuple[list[NodeSpec], dict[str, str], dict[str, str]]:
    """The steps, the host of every boundary event, and the step beside which others stand."""
    keys = {node.key for node in level.nodes}
    host = {node.key: node.attached_to for node in level.nodes if node.attached_to in keys}
    beside = {
        node.key: host.get(node.beside, node.beside)
        for node in level.nodes
        if node.beside in keys and node.key not in host
    }
    steps = [node for node in level.nodes if node.key not in host and node.key not in beside]
    return steps, host, beside


def _clusters(
    level: Level,
    size_of: Callable[[NodeSpec], Size],
    host: Mapping[str, str],
    beside: Mapping[str, str],
    busy: Collection[str],
) -> dict[str, Cluster]:
    """The cluster of every step; at ``busy`` ones the middle of the upper side is left free."""
    steps = [node for node in level.nodes if node.key not in host and node.key not in beside]
    events: dict[str, list[NodeSpec]] = {node.key: [] for node in steps}
    satellites: dict[str, list[NodeSpec]] = {node.key: [] for node in steps}
    for node in sorted(level.nodes, key=_drawn_order):
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
    return {
        node.key: build_cluster(
            node,
            size_of(node),
            events[node.key],
            satellites[node.key],
            has_loop=node.key in loops,
            keeps_top=node.key in busy,
        )
        for node in steps
    }


def _ways(
    nodes: Sequence[NodeSpec],
    flows: Sequence[FlowSpec],
    index: Mapping[str, int],
    host: Mapping[str, str],
    clusters: Mapping[str, Cluster],
) -> tuple[list[Way], list[str]]:
    label = {key: box.width for one in clusters.values() for key, box in one.labels.items()}
    ways: list[Way] = []
    keys: list[str] = []
    steps = {node.key: node for node in nodes}
    for flow in flows:
        source, target = host.get(flow.source, flow.source), host.get(flow.target, flow.target)
        if source in index and target in index:
            drop = clusters[source].drops.get(flow.source)
            room = flow.label[0]
            if drop is not None and len(clusters[source].drops) > 1 and flow.source in label:
                room = max(room, label[flow.source] - _DROP_ROOM + drop)
            is_straight = drop is None and _is_straight(steps[source].at, steps[target].at)
            ways.append(Way(index[source], index[target], drop, room, is_straight))
            keys.append(flow.key)
    return ways, keys


def _set_events(
    grid: Grid,
    sources: Sequence[str],
    clusters: Mapping[str, Cluster],
    host: Mapping[str, str],
) -> None:
    """Let boundary events stand as their flows were ordered, the uppermost rightmost."""
    place = {item: at for layer in grid.layers for at, item in enumerate(layer)}
    flows: dict[str, list[int]] = {}
    for index, source in enumerate(sources):
        if grid.ways[index].drop is not None:
            flows.setdefault(source, []).append(index)
    of_host: dict[str, list[str]] = {}
    for event, indices in flows.items():
        if len(indices) == 1 and len(grid.chains[indices[0]]) > 2:
            of_host.setdefault(host[event], []).append(event)
    for step, events in of_host.items():
        events.sort(key=lambda event: place[grid.chains[flows[event][0]][1]])
        drops = clusters[step].exchange_events(events)
        for event in events:
            index = flows[event][0]
            grid.ways[index] = grid.ways[index]._replace(drop=drops[event])


def _is_straight(source: Point | None, target: Point | None) -> bool:
    """Whether a flow is drawn from left to right on one line."""
    if source is None or target is None:
        return False
    return target.x > source.x and abs(target.y - source.y) < _LEVEL


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

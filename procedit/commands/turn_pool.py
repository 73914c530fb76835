"""Let a pool stand instead of lie, and the reverse, with all that is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.detours import clear_name
from procedit.commands.fold import unfold
from procedit.commands.labels import place_label
from procedit.commands.room import resettle
from procedit.commands.routes import clear, connections_at, draw_connection, outlined
from procedit.commands.shifting import ends_of, moving_along
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.docking import crop
from procedit.layout.labels import label_at, label_side
from procedit.layout.lines import is_orthogonal, simplify
from procedit.layout.sides import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.layout.docking import Outlined
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_STRETCH = 1.25
"""Across a standing pool things need more room by as much as a task is wider than high."""
_TURNED = {
    Side.TOP: Side.LEFT,
    Side.LEFT: Side.TOP,
    Side.BOTTOM: Side.RIGHT,
    Side.RIGHT: Side.BOTTOM,
}
_NOT_A_POOL = QT_TRANSLATE_NOOP("Error", "Only pools are turned. Select the pool.")


class _Turn(NamedTuple):
    """The mapping: across becomes down about the pool's upper left corner."""

    x: float
    y: float
    stands: bool

    def point(self, at: tuple[float, float]) -> Point:
        across, down = at[0] - self.x, at[1] - self.y
        if self.stands:
            return Point(self.x + down * _STRETCH, self.y + across)
        return Point(self.x + down, self.y + across / _STRETCH)

    def box(self, old: Bounds) -> Bounds:
        """A rectangle that holds others."""
        first, last = self.point((old.x, old.y)), self.point((old.right, old.bottom))
        return Bounds(first.x, first.y, last.x - first.x, last.y - first.y)

    def carried(self, old: Bounds) -> Bounds:
        """A rectangle that keeps its size."""
        middle = self.point(old.center)
        return _around(middle, old.width, old.height)


def _around(middle: Point, width: float, height: float) -> Bounds:
    return Bounds(middle.x - width / 2, middle.y - height / 2, width, height)


def turn_pool(edit: Edit, diagram: Diagram, pool: Element) -> None:
    """Turn a lying pool into a standing one or back; steps keep their size and their order.

    Lanes and open sub-processes are turned, too; the other pools make room. Raises ProceditError for
    anything but a pool.
    """
    shape = diagram.shape_of(pool.key)
    if pool.type.family is not Family.POOL or shape is None:
        raise ProceditError(_NOT_A_POOL)
    _open_all(edit, diagram, pool)
    old = shape.bounds
    turn = _Turn(old.x, old.y, stands=shape.is_horizontal)
    shapes = moving_along(diagram, [pool])
    inner, crossing = _lines(diagram, shapes)
    was_straight = {edge.key: is_orthogonal(edge.waypoints) for _, edge in inner}
    ways = {edge.key: [turn.point(at) for at in edge.waypoints] for _, edge in inner}
    for each in (item for key, item in shapes.items() if key != pool.key):
        _turn_shape(edit, turn, each, shapes)
    for each in (shape, *(item for item in shapes.values() if _is_lane(item))):
        di.set_trait(edit, each, "isHorizontal", value=not turn.stands)
    for line, edge in inner:
        _lead(edit, diagram, line, edge, ways[edge.key], straight=was_straight[edge.key])
    resettle(edit, diagram, pool, turn.box(old))
    for line in crossing:
        draw_connection(edit, diagram, line)
    _clear(edit, diagram, (*crossing, *(line for line, _ in inner)), shapes.values())


def _clear(edit: Edit, diagram: Diagram, lines: Iterable[Element], shapes: Iterable[Shape]) -> None:
    """Lead lines off each other and put names where they cover nothing."""
    clear(edit, diagram, dict.fromkeys(lines, ()))
    for shape in shapes:
        element = shape.element
        if element is not None:
            clear_name(edit, diagram, element, shape)


def _open_all(edit: Edit, diagram: Diagram, pool: Element) -> None:
    process = pool.process
    lanes = () if process is None else (each for each in process.descendants())
    for each in (pool, *(lane for lane in lanes if lane.type.family is Family.LANE)):
        shape = diagram.shape_of(each.key)
        if shape is not None and shape.is_folded:
            unfold(edit, diagram, each)


def _is_lane(shape: Shape) -> bool:
    element = shape.element
    return element is not None and element.type.family is Family.LANE


def _lines(
    diagram: Diagram, shapes: dict[str, Shape]
) -> tuple[list[tuple[Element, Edge]], list[Element]]:
    """The drawn lines within the pool, and those that lead out of it."""
    inner: list[tuple[Element, Edge]] = []
    crossing: list[Element] = []
    found = connections_at(diagram.document, shapes)
    found.update(connections_at(diagram.document, found))
    for key, line in found.items():
        edge = diagram.edge_of(key)
        if edge is not None and all(end in shapes or end in found for end in ends_of(line)):
            inner.append((line, edge))
        elif edge is not None:
            crossing.append(line)
    return inner, crossing


def _turn_shape(edit: Edit, turn: _Turn, shape: Shape, shapes: dict[str, Shape]) -> None:
    element, old = shape.element, shape.bounds
    host = None if element is None else element.attached_to
    if host is not None and host.key in shapes and not _holds_others(shapes[host.key]):
        return  # goes with its host
    new = turn.box(old) if _holds_others(shape) else turn.carried(old)
    for event in () if element is None or _holds_others(shape) else element.boundary_events:
        attached = shapes.get(event.key)
        if attached is not None:
            _place(edit, attached, _on_border(attached.bounds, old, new))
    _place(edit, shape, new)


def _holds_others(shape: Shape) -> bool:
    element = shape.element
    if element is None:
        return False
    kind = element.type
    is_open = kind.is_sub_process and shape.is_expanded
    return is_open or kind.family is Family.LANE or kind.name == "group"


def _on_border(event: Bounds, old: Bounds, new: Bounds) -> Bounds:
    """A boundary event at the same share of the next side, clockwise or counter-clockwise."""
    across = (event.center.x - old.center.x) / (old.width or 1)
    down = (event.center.y - old.center.y) / (old.height or 1)
    middle = Point(new.center.x + down * new.width, new.center.y + across * new.height)
    return _around(middle, event.width, event.height)


def _place(edit: Edit, shape: Shape, new: Bounds) -> None:
    """Give a shape its place; a name beside it goes to the side that the flow does not use now."""
    label, old, element = shape.label_bounds, shape.bounds, shape.element
    di.set_bounds(edit, shape, new)
    if label is None or element is None:
        return
    if element.type.has_external_label:
        side = _TURNED[label_side(old, label)]
        di.set_label_bounds(edit, shape, label_at(new, (label.width, label.height), side))
    else:
        di.move_label(edit, shape, new.center.x - old.center.x, new.center.y - old.center.y)


def _lead(
    edit: Edit, diagram: Diagram, line: Element, edge: Edge, way: Sequence[Point], *, straight: bool
) -> None:
    """Lead a line the turned way, or anew where that does not meet its ends any more."""
    ends = [outlined(diagram, end) for end in (line.source, line.target) if end is not None]
    source, target = (ends[0], ends[-1]) if len(ends) == 2 else (None, None)
    if source is None or target is None or len(way) < 2:
        draw_connection(edit, diagram, line)
        return
    points = [_inner(source, way), *way[1:-1], _inner(target, way[::-1])]
    points = simplify(crop(points, source, target))
    if len(points) < 2 or (straight and not is_orthogonal(points)):
        draw_connection(edit, diagram, line)
    else:
        di.set_waypoints(edit, edge, points)
    if edge.label_bounds is not None:
        di.set_label_bounds(edit, edge, None)
        place_label(edit, diagram, line)


def _inner(end: Outlined, way: Iterable[Point]) -> Point:
    """A point in the middle of what a line begins at, on the level of its first stretch."""
    first, second = list(way)[:2]
    middle, box = end.center, end.bounds
    if abs(first.x - second.x) < 1 and box.x < first.x < box.right:
        return Point(second.x, middle.y)
    if abs(first.y - second.y) < 1 and box.y < first.y < box.bottom:
        return Point(middle.x, second.y)
    return middle

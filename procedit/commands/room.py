"""Room for something that grows in place, and that very room taken back when it shrinks.

What lies beyond a border moves as far as the border does; pools, lanes, groups and open
sub-processes that reach across it get longer. Nothing is remembered: growing and shrinking use the
same borders, so that one undoes the other even after a file was saved and opened again. Shrinking
stops where what was added in between would be run over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.commands.lane_layout import Sides
from procedit.commands.resize import carried_event
from procedit.commands.scopes import pool_of
from procedit.commands.shifting import moving_along, reshape, shift_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from procedit.model.diagram import Diagram, Shape
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_SLACK = 1.0
_GAP = 20.0
"""What is kept between what moves up and what was added meanwhile, in diagram pixels."""
_LEAST = 40.0
"""How narrow what got longer may become again, in diagram pixels: a pool of one collapsed lane."""


class _Span(NamedTuple):
    """A rectangle seen from one border: ``near`` to ``far`` outwards, ``low`` to ``high`` along it."""

    near: float
    far: float
    low: float
    high: float

    def is_beside(self, other: _Span) -> bool:
        return self.low < other.high and other.low < self.high


_VIEWS: dict[str, Callable[[Bounds], _Span]] = {
    "left": lambda box: _Span(-box.right, -box.x, box.y, box.bottom),
    "top": lambda box: _Span(-box.bottom, -box.y, box.x, box.right),
    "right": lambda box: _Span(box.x, box.right, box.y, box.bottom),
    "bottom": lambda box: _Span(box.y, box.bottom, box.x, box.right),
}


class _Plan:
    """Where shapes go: ``boxes`` are those that may move, ``holders`` may also get longer.

    Around a lane steps go by their ``middles``, as they do everywhere where lanes are concerned.
    ``frames`` are groups, which are in nobody's way.
    """

    def __init__(
        self,
        boxes: Mapping[str, Bounds],
        holders: Iterable[str],
        frames: Iterable[str] = (),
        *,
        middles: bool = False,
    ) -> None:
        self.holders = frozenset(holders)
        self.frames = frozenset(frames)
        self.boxes = {
            key: Bounds(*box.center, 0, 0) if middles and key not in self.holders else box
            for key, box in boxes.items()
        }
        self.by = {key: Sides(0, 0, 0, 0) for key in boxes}

    def push(self, side: str, old: Bounds, new: Bounds) -> None:
        """Let what lies beyond the border ``side`` of ``old`` follow it to that of ``new``."""
        view = _VIEWS[side]
        cut, goal = view(old).far, view(new).far
        if cut == goal:
            return
        spans = {key: view(box) for key, box in self.boxes.items()}
        moved = {key for key, span in spans.items() if span.near >= cut - _SLACK}
        longer = {
            key
            for key in self.holders - moved
            if spans[key].far >= cut - _SLACK and spans[key].near < cut
        }
        by = goal - cut
        if by < 0:
            by = -min(-by, self._free(spans, moved, longer, goal))
        self._apply(side, moved, longer, by)

    def _free(
        self, spans: Mapping[str, _Span], moved: set[str], longer: set[str], goal: float
    ) -> float:
        """How far all that moves may come nearer without running over what stays."""
        free = min((spans[key].far - spans[key].near - _LEAST for key in longer), default=1e9)
        for key, span in spans.items():
            if key in moved or key in longer or key in self.frames or span.far <= goal:
                continue
            gap = _GAP if span.near >= goal - _SLACK else 0.0
            for other in (spans[each] for each in moved):
                if other.is_beside(span) and other.near >= span.far:
                    free = min(free, other.near - span.far - gap)
            for other in (spans[each] for each in longer):
                if other.low <= span.low and span.high <= other.high and other.far >= span.far:
                    free = min(free, other.far - span.far - gap)
        return max(0.0, free)

    def _apply(self, side: str, moved: set[str], longer: set[str], by: float) -> None:
        across = side in ("left", "right")
        way = -by if side in ("left", "top") else by
        for key in moved:
            both = (way, 0, way, 0) if across else (0, way, 0, way)
            self.by[key] = _sum(self.by[key], Sides(*both))
        for key in longer:
            one = Sides(**{**Sides(0, 0, 0, 0)._asdict(), side: way})
            self.by[key] = _sum(self.by[key], one)


def _sum(a: Sides, b: Sides) -> Sides:
    return Sides(*(one + other for one, other in zip(a, b, strict=True)))


def resettle(edit: Edit, diagram: Diagram, element: Element, new: Bounds) -> None:
    """Give ``element`` the bounds ``new`` and let everything around it make way or close up.

    Boundary events keep their place on the border. What ``element`` holds stays where it is.
    """
    shape = diagram.shape_of(element.key)
    if shape is None or shape.bounds == new:
        return
    old = shape.bounds
    pool = pool_of(element)
    by: dict[str, Sides] = {}
    shapes: dict[str, Shape] = {}
    if pool != element:
        around = _around(diagram, element, pool)
        by, shapes = _pushed(around, old, new, middles=element.type.family is Family.LANE), around
    own = None if pool is None else diagram.shape_of(pool.key)
    if pool is not None and own is not None:
        was = own.bounds
        wider = new if pool == element else by.get(pool.key, Sides(0, 0, 0, 0)).applied(was)
        _push_pools(diagram, pool, was, wider, by, shapes)
    _settle(edit, diagram, shapes, by, {element.key: new}, (element,))


def _around(diagram: Diagram, element: Element, pool: Element | None) -> dict[str, Shape]:
    """The shapes of the same pool or process but for the element with what it holds."""
    inner = moving_along(diagram, [element])
    if pool is not None and diagram.shape_of(pool.key) is not None:
        found = moving_along(diagram, [pool])
    else:
        found = {shape.element.key: shape for shape in diagram.shapes if shape.element is not None}
    return {key: shape for key, shape in found.items() if key not in inner}


def _pushed(
    shapes: Mapping[str, Shape], old: Bounds, new: Bounds, *, middles: bool
) -> dict[str, Sides]:
    boxes = {key: shape.bounds for key, shape in shapes.items() if not _is_attached(shape)}
    holders = [key for key in boxes if _is_holder(shapes[key])]
    frames = [key for key in holders if _is_frame(shapes[key])]
    plan = _Plan(boxes, holders, frames, middles=middles)
    for side in _VIEWS:
        plan.push(side, old, new)
    return plan.by


def _is_attached(shape: Shape) -> bool:
    element = shape.element
    return element is not None and element.attached_to is not None


def _is_frame(shape: Shape) -> bool:
    element = shape.element
    return element is not None and element.type.name == "group"


def _is_holder(shape: Shape) -> bool:
    element = shape.element
    if element is None:
        return False
    kind = element.type
    if kind.family in (Family.POOL, Family.LANE) or kind.name == "group":
        return True
    return kind.is_sub_process and shape.is_expanded


def _push_pools(
    diagram: Diagram,
    pool: Element,
    old: Bounds,
    new: Bounds,
    by: dict[str, Sides],
    shapes: dict[str, Shape],
) -> None:
    """Let the other pools, each with all it holds, follow the borders of one that changes."""
    others = [] if pool.parent is None else list(pool.parent.children("participant"))
    units = {
        each.key: shape
        for each in others
        if each != pool and (shape := diagram.shape_of(each.key)) is not None
    }
    plan = _Plan({key: shape.bounds for key, shape in units.items()}, ())
    for side in _VIEWS:
        plan.push(side, old, new)
    for each in others:
        if any(plan.by.get(each.key, ())):
            for key, shape in moving_along(diagram, [each]).items():
                shapes[key] = shape
                by[key] = plan.by[each.key]


def _settle(
    edit: Edit,
    diagram: Diagram,
    shapes: Mapping[str, Shape],
    by: Mapping[str, Sides],
    wanted: dict[str, Bounds],
    resized: Iterable[Element],
) -> None:
    """Move what only moves, give the others their bounds, and boundary events after their hosts."""
    groups: dict[tuple[float, float], dict[str, Shape]] = {}
    hosts = list(resized)
    for key, sides in by.items():
        shape = shapes[key]
        if not any(sides):
            continue
        if sides.left == sides.right and sides.top == sides.bottom:
            groups.setdefault((sides.left, sides.top), {})[key] = shape
            continue
        wanted[key] = sides.applied(shape.bounds)
        element = shape.element
        if element is not None:
            hosts.append(element)
    _attach(diagram, shapes, groups)
    for host in hosts:
        wanted.update(_events(diagram, host, wanted[host.key]))
    shift_apart(edit, diagram, [(group, dx, dy) for (dx, dy), group in groups.items()])
    reshape(edit, diagram, wanted)


def _attach(
    diagram: Diagram,
    shapes: Mapping[str, Shape],
    groups: Mapping[tuple[float, float], dict[str, Shape]],
) -> None:
    """Take the boundary events of what moves along."""
    for group in groups.values():
        for shape in list(group.values()):
            element = shape.element
            for event in () if element is None else element.boundary_events:
                attached = diagram.shape_of(event.key)
                if attached is not None and event.key in shapes:
                    group[event.key] = attached


def _events(diagram: Diagram, host: Element, new: Bounds) -> dict[str, Bounds]:
    shape = diagram.shape_of(host.key)
    found: dict[str, Bounds] = {}
    for event in host.boundary_events:
        attached = diagram.shape_of(event.key)
        if attached is not None and shape is not None:
            found[event.key] = carried_event(attached.bounds, shape.bounds, new)
    return found

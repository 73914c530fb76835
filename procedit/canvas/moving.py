"""What moves together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.dropping import may_move
from procedit.layout.docking import Outlined
from procedit.layout.repair import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.bpmn.geometry import Point
    from procedit.canvas.scene import DiagramScene
    from procedit.commands.refusal import Refusal
    from procedit.layout.routing import RouteKind
    from procedit.model.element import Element

_LIVE = 60
"""So many lines that end at what moves are shown as they will run; more would slow the drag."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a move carries.

    ``chosen`` was selected, ``shapes`` are these and all they hold, ``keys`` with the lines between
    them; ``loose`` are the lines that have one end elsewhere. By
    ``subject`` is judged where the load may go, empty for where everything goes along; ``home`` is
    what it belongs to now; ``refusal`` says why it may not be moved at all.
    """

    chosen: tuple[str, ...]
    shapes: frozenset[str]
    keys: frozenset[str]
    loose: frozenset[str] = field(default_factory=frozenset)
    subject: str = ""
    home: frozenset[str] = field(default_factory=frozenset)
    refusal: Refusal | None = None

    def lines(self, scene: DiagramScene) -> tuple[LooseLine, ...]:
        """The loose lines, to be shown as they run; none where they are too many."""
        if len(self.loose) > _LIVE:
            return ()
        found = (_loose_line(scene, key, self.shapes) for key in sorted(self.loose))
        return tuple(line for line in found if line is not None)


@dataclass(frozen=True, slots=True)
class LooseLine:
    """A line before the move: its points, what it runs between, and which of these ``moves``."""

    points: tuple[Point, ...]
    source: Outlined
    target: Outlined
    moves: tuple[bool, bool]
    kind: RouteKind

    def after(self, dx: float, dy: float) -> tuple[Point, ...]:
        """The points when what moves has moved so far."""
        source, target = self.source, self.target
        new_source = source.moved(dx, dy) if self.moves[0] else source
        new_target = target.moved(dx, dy) if self.moves[1] else target
        return tuple(repair(self.points, source, new_source, target, new_target, kind=self.kind))


def load_of(scene: DiagramScene, selected: Iterable[str]) -> Load:
    """What moves when these are moved; a lane takes its pool along."""
    chosen = [key for key in dict.fromkeys(selected) if key in scene]
    if len(chosen) == len(scene.plane):
        return _whole(scene, chosen)
    elements = [element for key in chosen if (element := scene.element_of(key)) is not None]
    refusal = may_move(elements)
    chosen = list(dict.fromkeys(_mover(element).key for element in elements))
    shapes: set[str] = set()
    for element in (scene.element_of(key) for key in chosen):
        if element is not None and not element.type.is_connection:
            _gather(scene, element, shapes)
    if not shapes:
        return Load((), frozenset(), frozenset())
    inner, loose = _lines_at(scene, shapes)
    subject = next((key for key in reversed(chosen) if _leads(scene, key, shapes)), "")
    keys, home = frozenset(shapes | inner), _home_of(scene.element_of(subject))
    return Load(tuple(chosen), frozenset(shapes), keys, frozenset(loose), subject, home, refusal)


def _whole(scene: DiagramScene, keys: list[str]) -> Load:
    """Everything there is: what hangs together need not be looked for."""
    shapes = [drawn.key for drawn in scene.plane.all(keys) if not drawn.line]
    return Load(tuple(shapes), frozenset(shapes), frozenset(keys))


def _leads(scene: DiagramScene, key: str, shapes: set[str]) -> bool:
    """Whether nothing that moves takes the shape along."""
    element = scene.element_of(key)
    if element is None or key not in shapes:
        return False
    container = element.container
    pool = None if container is None else container.participant
    return all(each is None or each.key not in shapes for each in (container, pool))


def _home_of(subject: Element | None) -> frozenset[str]:
    """The keys of the lane, the scope and the pool that an element belongs to."""
    if subject is None:
        return frozenset()
    scope = subject.container
    pool = None if scope is None else scope.participant
    around = (subject.lane, scope, subject.parent, pool)
    return frozenset(each.key for each in around if each is not None)


def _mover(element: Element) -> Element:
    """The pool for a lane, for all others the element itself."""
    if element.type.family is not Family.LANE:
        return element
    process = element.container
    return element if process is None else process.participant or element


def _gather(scene: DiagramScene, element: Element, shapes: set[str]) -> None:
    """Add the element, what is attached to it, and what it holds."""
    waiting = [element]
    while waiting:
        each = waiting.pop()
        if each.key in shapes:
            continue
        if each.key in scene:
            shapes.add(each.key)
        waiting.extend(each.boundary_events)
        drawn = scene.drawn_of(each.key)
        if each.is_container or (drawn is not None and drawn.is_open):
            waiting.extend(_held_by(each))


def _held_by(element: Element) -> list[Element]:
    holder = element.process if element.type.family is Family.POOL else element
    if holder is None:
        return []
    lanes = [lane for lane_set in holder.lane_sets for lane in lane_set.descendants()]
    held = [each for each in holder.children() if each.type.is_shape]
    return held + [lane for lane in lanes if lane.type.family is Family.LANE]


def _lines_at(scene: DiagramScene, shapes: set[str]) -> tuple[set[str], set[str]]:
    """The drawn lines that start and end at ``shapes``, and those that only do one of both."""
    inner: set[str] = set()
    loose: set[str] = set()
    for key in shapes:
        element = scene.element_of(key)
        for line in () if element is None else element.connections:
            if line.key in scene and line.key not in inner and line.key not in loose:
                ends = (line.source, line.target)
                both = all(end is not None and end.key in shapes for end in ends)
                (inner if both else loose).add(line.key)
    return inner, loose


def _loose_line(scene: DiagramScene, key: str, moving: frozenset[str]) -> LooseLine | None:
    drawn, line = scene.drawn_of(key), scene.element_of(key)
    ends = None if line is None else (line.source, line.target)
    if drawn is None or line is None or ends is None:
        return None
    source, target = (_outlined(scene, end) for end in ends)
    if source is None or target is None:
        return None
    moves = tuple(end is not None and end.key in moving for end in ends)
    kind = "association" if "ssociation" in line.type.name else "sequence"
    return LooseLine(drawn.line, source, target, (moves[0], moves[1]), kind)


def _outlined(scene: DiagramScene, element: Element | None) -> Outlined | None:
    drawn = None if element is None else scene.drawn_of(element.key)
    return None if drawn is None else Outlined(drawn.outline, drawn.body)

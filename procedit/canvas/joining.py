"""What connecting two elements would do: by what, along which way, or why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import local_name
from procedit.bpmn.types import Outline
from procedit.canvas.notation import LineLook, picture_of_line
from procedit.canvas.wording import reason_text
from procedit.commands.connecting import connected_as, connection_for
from procedit.commands.refusal import Refusal
from procedit.commands.routes import kind_named, way_between
from procedit.commands.scopes import is_within
from procedit.layout.docking import Outlined
from procedit.layout.routing import route

if TYPE_CHECKING:
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.ghost import Ghost
    from procedit.canvas.scene import DiagramScene
    from procedit.model.element import Element


@dataclass(frozen=True, slots=True)
class Join:
    """A connection that could be: ``kind`` is its local BPMN name, empty where it is refused."""

    source: Element
    target: Element
    kind: str = ""
    refusal: Refusal | None = None


def join(source: Element, target: Element) -> Join:
    """What connecting the two would do."""
    tag = connection_for(source, target)
    if isinstance(tag, Refusal):
        return Join(source, target, refusal=tag)
    return Join(connected_as(source), connected_as(target), local_name(tag))


def connectable_at(
    scene: DiagramScene, at: Point, tolerance: float, other: Element | None
) -> Element | None:
    """The element under the pointer that a connection from or to ``other`` may mean.

    Inside a pool or sub-process that holds ``other`` it means nothing but the free place there, and
    lines count only for annotations.
    """
    drawn = scene.drawn_of(scene.hit(at, tolerance))
    if drawn is not None and drawn.line and not _explains(other):
        drawn = None
    key = scene.container_at(at) if drawn is None else drawn.key
    element = scene.element_of(key) if key else None
    if element is None or other is None or element == other:
        return element
    if drawn is None and (element.type.name == "group" or is_within(other, connected_as(element))):
        return None
    return element


def _explains(element: Element | None) -> bool:
    return element is not None and element.type.name == "textAnnotation"


def outlined(drawn: Drawn) -> Outlined:
    """A drawn shape as far as lines care."""
    return Outlined(drawn.outline, drawn.body)


def at_point(at: Point) -> Outlined:
    """The end of a line that is in the air."""
    return Outlined(Outline.NONE, Bounds(at.x, at.y, 0, 0))


def show_join(scene: DiagramScene, ghost: Ghost, found: Join, at: Point) -> None:
    """Show the connection as it would be, or why it cannot be."""
    diagram = scene.session.diagram
    drawn = scene.drawn_of(found.target.key)
    ghost.target.mark(drawn, legal=found.refusal is None)
    if found.refusal is not None:
        ghost.pictures.display()
        start = scene.drawn_of(found.source.key)
        ghost.lines.role = "illegal"
        line = () if start is None else (tuple(route(outlined(start), at_point(at))),)
        ghost.lines.display(*line)
        ghost.show_refused(at, reason_text(found.refusal))
        return
    ghost.lines.display()
    ghost.show_refused(at, "")
    kind = kind_named(found.kind)
    points = () if diagram is None else way_between(diagram, kind, found.source, found.target)
    if len(points) > 1:
        ghost.pictures.display(picture_of_line(LineLook(found.kind), points))


def show_loose(ghost: Ghost, start: Outlined, at: Point) -> None:
    """Show a line that ends at the pointer, over nothing."""
    ghost.target.mark(None)
    ghost.pictures.display()
    ghost.show_refused(at, "")
    ghost.lines.role = "ghost"
    holds = start.bounds.holds(*at)
    ghost.lines.display(*(() if holds else (tuple(route(start, at_point(at))),)))

"""One shape or edge as the canvas keeps it: where it is now, and its picture once that was needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, around
from procedit.bpmn.types import ElementType, Family, Outline, type_of
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from procedit.canvas.picture import Picture
    from procedit.model.element import Element

_PEN = 8.0
"""How far pens and arrow heads may reach beyond a body, in diagram pixels."""
_NAME = 60.0
"""How far a name beside a shape may reach where the file does not say where it stands."""
_UNKNOWN = type_of("unknown")


@dataclass(slots=True)
class Drawn:
    """What is known of a shape or an edge without its picture.

    ``place`` is where it stands in the plane, ``rank`` what lies above what; ``body`` is the shape
    without its name, of an edge the box of its points ``line``; ``label`` where the file puts the
    name. All that may be painted lies within ``reach``. ``is_open`` marks what holds others and is
    see-through to the pointer; ``is_blank`` those of them that show no content, and so are not.
    """

    key: str
    place: float
    rank: float
    type: ElementType
    body: Bounds
    line: tuple[Point, ...]
    label: Bounds | None
    reach: Bounds
    fill: str = ""
    is_open: bool = False
    is_horizontal: bool = True
    is_blank: bool = False
    picture: Picture | None = None

    @property
    def outline(self) -> Outline:
        """The form of the border."""
        return self.type.outline

    def moved(self, dx: float, dy: float) -> Drawn:
        """The same, with its picture, ``dx`` to the right and ``dy`` further down."""
        label, picture = self.label, self.picture
        return Drawn(
            self.key,
            self.place,
            self.rank,
            self.type,
            self.body.moved(dx, dy),
            tuple([point.moved(dx, dy) for point in self.line]),
            None if label is None else label.moved(dx, dy),
            self.reach.moved(dx, dy),
            self.fill,
            self.is_open,
            self.is_horizontal,
            self.is_blank,
            None if picture is None else picture.moved(dx, dy),
        )

    def same_place(self, other: Drawn) -> bool:
        """Whether both look alike as far as can be told without pictures."""
        return (
            self.body == other.body
            and self.line == other.line
            and self.label == other.label
            and self.rank == other.rank
            and self.type is other.type
            and self.fill == other.fill
            and self.is_open == other.is_open
            and self.is_blank == other.is_blank
        )


def element_of(item: Shape | Edge) -> Element | None:
    """The element that a shape or edge stands for, None where that leads nowhere.

    A participant's bands in choreography activities are many, so each stands for itself.
    """
    return None if isinstance(item, Shape) and item.is_band else item.element


def key_of(item: Shape | Edge) -> str:
    """The key of the element drawn, or of the drawing itself where it stands for none."""
    element = element_of(item)
    return item.key if element is None else element.key


def read_drawn(item: Shape | Edge, element: Element | None, place: float, rank: float) -> Drawn:
    """What the document says about a shape or an edge of ``element``."""
    key = item.key if element is None else element.key
    kind = _UNKNOWN if element is None else element.type
    label = item.label_bounds
    if isinstance(item, Edge):
        line = item.waypoints
        body = around(line) if line else Bounds(0, 0, 0, 0)
        named = element is not None and bool(element.get("name"))
        reach = _reach(body, label, named=named)
        return Drawn(key, place, rank, kind, body, line, label, reach)
    body = item.bounds
    drawn = Drawn(key, place, rank, kind, body, (), label, body, item.fill)
    drawn.reach = _reach(body, label, named=kind.has_external_label)
    drawn.is_open = kind.family in (Family.POOL, Family.LANE) or kind.name == "group"
    if drawn.is_open:
        drawn.is_horizontal = item.is_horizontal
        drawn.is_blank = _is_blank(item, element)
    elif kind.is_sub_process:
        drawn.is_open = item.is_expanded
    return drawn


def _is_blank(item: Shape, element: Element | None) -> bool:
    if element is None or element.type.family not in (Family.POOL, Family.LANE):
        return False
    return item.is_folded or (element.type.name == "participant" and element.process is None)


def _reach(body: Bounds, label: Bounds | None, *, named: bool) -> Bounds:
    if label is not None:
        return body.grown(_PEN).joined(label.grown(_PEN))
    return body.grown(_NAME if named else _PEN)

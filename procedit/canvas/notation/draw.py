"""From shapes and edges to pictures, whatever their family."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, around
from procedit.bpmn.types import Family, Outline, type_of
from procedit.canvas.notation import (
    activities,
    artifacts,
    captions,
    choreography,
    conversation,
    data,
    events,
    gateways,
    pools,
)
from procedit.canvas.notation.flows import (
    LineLook,
    line_caption,
    line_marks,
    line_traits,
    reach_of,
)
from procedit.canvas.notation.look import Caption, Font, Look, Placed, color_of
from procedit.canvas.picture import INK, Picture, extent
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.canvas.picture import Path
    from procedit.model.element import Element

LARGEST = 100_000.0
"""Shapes are drawn no wider and no higher than this, in diagram pixels."""


@dataclass(frozen=True, slots=True)
class Notation:
    """How a family is drawn: what matters of an element, its marks, and where its name stands."""

    traits: Callable[[Element, Shape | None], tuple[str, ...]]
    marks: Callable[[Look], tuple[Path, ...]]
    caption: Callable[[Look, Caption], Placed]


_UNKNOWN = Notation(artifacts.traits, artifacts.unknown_marks, captions.in_box)
_FAMILIES = {
    Family.EVENT: Notation(events.traits, events.marks, captions.below),
    Family.ACTIVITY: Notation(activities.traits, activities.marks, captions.in_activity),
    Family.GATEWAY: Notation(gateways.traits, gateways.marks, captions.aslant),
    Family.DATA: Notation(data.traits, data.marks, captions.below),
    Family.MESSAGE: Notation(data.message_traits, data.message_marks, captions.below),
    Family.POOL: Notation(pools.traits, pools.marks, captions.in_pool),
    Family.LANE: Notation(pools.traits, pools.marks, captions.in_pool),
    Family.CHOREOGRAPHY: Notation(
        choreography.traits, choreography.marks, captions.in_choreography
    ),
    Family.CONVERSATION: Notation(conversation.traits, conversation.marks, captions.below),
}
_ANNOTATION = Notation(artifacts.traits, artifacts.marks, captions.in_annotation)
_TYPES = {
    "boundaryEvent": Notation(events.traits, events.marks, captions.aslant),
    "textAnnotation": _ANNOTATION,
    "group": Notation(artifacts.traits, artifacts.marks, captions.in_group),
    "participantBand": Notation(choreography.band_traits, choreography.band_marks, captions.in_box),
}


def _notation(kind: str) -> Notation:
    return _TYPES.get(kind) or _FAMILIES.get(type_of(kind).family, _UNKNOWN)


@lru_cache(maxsize=8192)
def _marks(look: Look) -> tuple[tuple[Path, ...], Bounds]:
    """The marks of a look and the rectangle around them, the same objects for equal looks."""
    paths = _notation(look.type).marks(look)
    return paths, extent(paths) or Bounds(0, 0, look.width, look.height)


def picture_of(item: Shape | Edge, jumps: Sequence[Point] = ()) -> Picture:
    """The picture of a shape or edge; one whose element is missing is drawn as unknown.

    A sequence flow hops over others at ``jumps``.
    """
    return _of_shape(item) if isinstance(item, Shape) else _of_edge(item, jumps)


def _of_shape(shape: Shape) -> Picture:
    element, bounds = shape.element, shape.bounds
    stroke = color_of(shape.stroke)
    kind = "" if element is None else element.type.name
    if shape.get("participantBandKind"):
        kind = "participantBand"
    notation = _notation(kind)
    traits = () if element is None else notation.traits(element, shape)
    size = max(1.0, min(LARGEST, bounds.width)), max(1.0, min(LARGEST, bounds.height))
    look = Look(kind, *size, traits, color_of(shape.fill), stroke)
    caption = _caption(shape, text_of(element), Point(bounds.x, bounds.y), stroke)
    return picture_of_look(look, Point(bounds.x, bounds.y), caption)


def text_of(element: Element | None) -> str:
    """What is written at an element: its name, and the state of data in brackets."""
    if element is None:
        return "?"
    name = element.name
    family = element.type.family
    if family is Family.DATA:
        state = data.state_of(element)
        return f"{name}\n[{state}]".strip() if state else name
    return name or (element.type.label if family is Family.OTHER else "")


def _caption(item: Shape | Edge, text: str, origin: Point, stroke: str) -> Caption:
    if item.label is None:
        return Caption(text, color=stroke or INK)
    box, style = item.label_bounds, item.label_style
    if box is not None:
        usable = box.width > 1 or box.height > 1
        box = box.moved(-origin.x, -origin.y) if usable else None
    font = style and Font(
        style.font_size,
        style.has("isBold"),
        style.has("isItalic"),
        style.has("isUnderline"),
        style.has("isStrikeThrough"),
    )
    return Caption(text, box, font or None, color_of(item.label_color) or stroke or INK)


_NO_CAPTION = Caption("")


def picture_of_look(look: Look, origin: Point, caption: Caption = _NO_CAPTION) -> Picture:
    """The picture of a shape with that look, its upper left corner at ``origin``."""
    paths, area = _marks(look)
    set_caption = _notation(look.type).caption(look, caption)
    x, y = origin
    whole = area
    for label in set_caption.labels:
        whole = whole.joined(label.bounds)
    box = set_caption.box
    kind = type_of(look.type) if look.type else None
    return Picture(
        origin,
        paths,
        set_caption.labels,
        whole.moved(x, y),
        Bounds(x, y, look.width, look.height),
        kind.outline if kind is not None else Outline.RECTANGLE,
        (),
        None if box is None else box.moved(x, y),
    )


def _of_edge(edge: Edge, jumps: Sequence[Point]) -> Picture:
    element, points = edge.element, edge.waypoints
    if not points:
        points = (Point(0, 0), Point(0, 0))
    elif len(points) == 1:
        points = (points[0], points[0])
    stroke = color_of(edge.stroke)
    kind = "" if element is None else element.type.name
    traits = () if element is None else line_traits(element, edge)
    caption = _caption(edge, "" if element is None else element.name, points[0], stroke)
    return picture_of_line(LineLook(kind, traits, stroke), points, caption, jumps)


def picture_of_line(
    look: LineLook,
    points: Sequence[Point],
    caption: Caption = _NO_CAPTION,
    jumps: Sequence[Point] = (),
) -> Picture:
    """The picture of a line with that look through at least two points."""
    x, y = points[0]
    local = [Point(px - x, py - y) for px, py in points]
    set_caption = line_caption(look, local, caption)
    hops = [at.moved(-x, -y) for at in jumps]
    paths = line_marks(look, local, set_caption.labels, hops)
    body = around(local)
    whole = body.grown(reach_of(look))
    for label in set_caption.labels:
        whole = whole.joined(label.bounds)
    box = set_caption.box
    return Picture(
        points[0],
        paths,
        set_caption.labels,
        whole.moved(x, y),
        body.moved(x, y),
        Outline.LINE,
        tuple(points),
        None if box is None else box.moved(x, y),
    )

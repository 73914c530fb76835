"""Gateways: a diamond with the marker of its kind (clause 10.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.event_symbols import PENTAGON, PLUS
from procedit.canvas.notation.strokes import LINE, circle, drawing, placed, polygon
from procedit.canvas.notation.symbols import Part, Symbol, inked
from procedit.canvas.picture import Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

_BOLD = 3.0
_STAR = "M -7 -7 L 7 7 M 7 -7 L -7 7 M 0 -10 L 0 10 M -10 0 L 10 0"
_INNER_PENTAGON = Part(placed(PENTAGON, 0, 0, 0.8), width=1.25)

_SYMBOLS: dict[str, Symbol] = {
    "exclusive": (Part(drawing("M -6.5 -6.5 L 6.5 6.5 M 6.5 -6.5 L -6.5 6.5"), width=_BOLD),),
    "parallel": (Part(drawing("M -10 0 L 10 0 M 0 -10 L 0 10"), width=_BOLD),),
    "inclusive": (Part(circle(0, 0, 9.5), width=2.6),),
    "complex": (Part(drawing(_STAR), width=2.6),),
    "event": (
        Part(circle(0, 0, 12.75), width=1.25),
        Part(circle(0, 0, 10), width=1.25),
        _INNER_PENTAGON,
    ),
    "event-instantiating": (Part(circle(0, 0, 12), width=1.25), _INNER_PENTAGON),
    "event-parallel": (
        Part(circle(0, 0, 12), width=1.25),
        Part(placed(PLUS, 0, 0, 0.9), width=1.25),
    ),
}


def traits(element: Element, shape: Shape | None = None) -> tuple[str, ...]:
    """The name of the marker, none for an exclusive gateway that shows no X."""
    kind = element.type.name.removesuffix("Gateway")
    if kind == "exclusive":
        return (kind,) if shape is not None and shape.is_marker_visible else ()
    if kind == "eventBased":
        return (
            event_based(
                instantiate=element.flag("instantiate"), kind=element.get("eventGatewayType")
            ),
        )
    return (kind,)


def event_based(*, instantiate: bool, kind: str) -> str:
    """The marker of an event-based gateway (clause 10.6.6)."""
    if not instantiate:
        return "event"
    return "event-parallel" if kind == "Parallel" else "event-instantiating"


def marks(look: Look) -> tuple[Path, ...]:
    """The diamond and its marker."""
    x, y = look.width / 2, look.height / 2
    diamond = polygon((x, 0), (look.width, y), (x, look.height), (0, y))
    scale = min(look.width, look.height) / 50
    return (
        Path(diamond, look.ink, look.paper, LINE),
        *(path for trait in look.traits for path in inked(_SYMBOLS[trait], look, x, y, scale)),
    )

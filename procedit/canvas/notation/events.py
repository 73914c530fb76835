"""Events: rings by position, dashed where they do not interrupt, one marker (clause 10.5)."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

from procedit.bpmn.variants import NON_INTERRUPTING, definition_of
from procedit.canvas.notation.event_symbols import CATCH, THROW
from procedit.canvas.notation.strokes import HEAVY, LINE, ellipse, even_dash
from procedit.canvas.notation.symbols import inked
from procedit.canvas.picture import Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

_RING = 1.5
"""The width of each ring of an intermediate event, and the gap between them is twice that."""
_GAP = 3.25
_THROWING = ("intermediateThrowEvent", "endEvent", "implicitThrowEvent")
_DOUBLE = (
    "intermediateCatchEvent",
    "intermediateThrowEvent",
    "boundaryEvent",
    "implicitThrowEvent",
)


def traits(element: Element, _shape: Shape | None = None) -> tuple[str, ...]:
    """The short name of its definition (``message``, …, ``multiple``), and ``non-interrupting``."""
    name = definition_of(element)
    found = (name,) if name in CATCH else ()
    if element.type.name in NON_INTERRUPTING and not element.is_interrupting:
        return (*found, "non-interrupting")
    return found


def marks(look: Look) -> tuple[Path, ...]:
    """The rings and the marker."""
    x, y = look.width / 2, look.height / 2
    throws = look.type in _THROWING
    symbols = THROW if throws else CATCH
    scale = min(look.width, look.height) / 36
    return (
        *_rings(look),
        *(
            path
            for trait in look.traits
            if trait in symbols
            for path in inked(symbols[trait], look, x, y, scale)
        ),
    )


def _rings(look: Look) -> list[Path]:
    x, y = look.width / 2, look.height / 2
    if look.type == "endEvent":
        inset = (HEAVY - LINE) / 2
        ring = ellipse(x, y, x - inset, y - inset)
        return [Path(ring, look.ink, look.paper, HEAVY)]
    dashed = "non-interrupting" in look.traits
    if look.type not in _DOUBLE:
        return [_ring(look, 0, LINE, dashed=dashed)]
    return [_ring(look, 0, _RING, dashed=dashed), _ring(look, _GAP, _RING, dashed=dashed)]


def _ring(look: Look, inset: float, width: float, *, dashed: bool) -> Path:
    x, y = look.width / 2, look.height / 2
    rx, ry = max(1.0, x - inset), max(1.0, y - inset)
    dash = even_dash(pi * (rx + ry), 7.5, 0.62) if dashed else ()
    fill = "" if inset else look.paper
    cap = "flat" if dashed else "round"
    return Path(ellipse(x, y, rx, ry), look.ink, fill, width, dash, cap)

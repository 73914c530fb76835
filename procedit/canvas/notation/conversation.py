"""Conversations: hexagons (clause 9.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.strokes import HEAVY, LINE, polygon
from procedit.canvas.notation.symbols import inked
from procedit.canvas.notation.task_symbols import ROW
from procedit.canvas.picture import Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.model.diagram import Shape
    from procedit.model.element import Element


def traits(element: Element, _shape: Shape | None = None) -> tuple[str, ...]:
    """``collapsed`` where others lie within: sub-conversations, and calls of a collaboration."""
    kind = element.type.name
    called = element.reference("calledCollaborationRef") if kind == "callConversation" else None
    calls_collaboration = called is not None and called.type.name == "collaboration"
    return ("collapsed",) if kind == "subConversation" or calls_collaboration else ()


def marks(look: Look) -> tuple[Path, ...]:
    """The hexagon, thick for a call, with a plus where others lie within."""
    width, height = look.width, look.height
    slant = min(width, height) / 4
    hexagon = polygon(
        (slant, 0),
        (width - slant, 0),
        (width, height / 2),
        (width - slant, height),
        (slant, height),
        (0, height / 2),
    )
    pen = HEAVY if look.type == "callConversation" else LINE
    plus = inked(ROW["collapsed"], look, width / 2, height - 10) if look.traits else ()
    return (Path(hexagon, look.ink, look.paper, pen), *plus)

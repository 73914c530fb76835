"""Choreography activities and the bands of their participants (clauses 11.5 and 12.2.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.activities import row
from procedit.canvas.notation.data import message_marks
from procedit.canvas.notation.look import Look
from procedit.canvas.notation.strokes import HEAVY, LINE, box, placed, polyline
from procedit.canvas.picture import SHADE, Path
from procedit.layout.docking import CORNER

if TYPE_CHECKING:
    from procedit.canvas.picture import Command
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

BAND = 20.0
"""The height of a band that the file does not draw."""

_LOOPS = {
    "Standard": "loop",
    "MultiInstanceSequential": "sequential",
    "MultiInstanceParallel": "parallel",
}
_KAPPA = 0.5522847498
_ENVELOPE = (30.0, 20.0)
_STEM = 14.0


def traits(element: Element, shape: Shape | None = None) -> tuple[str, ...]:
    """``expanded`` or ``collapsed``, and the loop's marker."""
    found: list[str] = []
    if element.type.name != "choreographyTask":
        is_open = shape is not None and shape.is_expanded
        found.append("expanded" if is_open else "collapsed")
    loop = _LOOPS.get(element.get("loopType"))
    if loop:
        found.append(loop)
    return tuple(found)


def marks(look: Look) -> tuple[Path, ...]:
    """The rounded box; the bands are shapes of their own."""
    width = HEAVY if look.type == "callChoreography" else LINE
    frame = box(0, 0, look.width, look.height, CORNER)
    return (Path(frame, look.ink, look.paper, width), *_lifted_row(look))


def _lifted_row(look: Look) -> tuple[Path, ...]:
    """The markers above the lower band."""
    return row(look._replace(height=look.height - BAND)) if look.traits else ()


def band_traits(_element: Element, shape: Shape | None = None) -> tuple[str, ...]:
    """``top``, ``middle`` or ``bottom``; ``initiating`` and ``message`` where they apply."""
    kind = "" if shape is None else shape.get("participantBandKind")
    place = kind.partition("_")[0]
    found = [place if place in ("top", "bottom") else "middle"]
    if kind.endswith("_initiating") and not kind.endswith("non_initiating"):
        found.append("initiating")
    if shape is not None and shape.is_message_visible:
        found.append("message")
    return tuple(found)


def band_marks(look: Look) -> tuple[Path, ...]:
    """A band, rounded where it lies at the activity's border, with its message outside."""
    fill = look.fill or (look.paper if "initiating" in look.traits else SHADE)
    band = Path(_band(look), look.ink, fill, LINE)
    return (band, *_message(look)) if "message" in look.traits else (band,)


def _band(look: Look) -> tuple[Command, ...]:
    width, height = look.width, look.height
    radius = min(CORNER, height, width / 2)
    k = radius * (1 - _KAPPA)
    if "middle" in look.traits:
        return box(0, 0, width, height)
    flip = height if "bottom" in look.traits else 0.0
    sign = -1.0 if flip else 1.0
    low, high, bend, corner = height - flip, flip, flip + sign * radius, flip + sign * k
    return (
        ("M", 0, low),
        ("L", 0, bend),
        ("C", 0, corner, k, high, radius, high),
        ("L", width - radius, high),
        ("C", width - k, high, width, corner, width, bend),
        ("L", width, low),
        ("Z",),
    )


def _message(look: Look) -> tuple[Path, ...]:
    width, height = _ENVELOPE
    x = look.width / 2
    above = "bottom" not in look.traits
    edge = 0.0 if above else look.height
    y = edge - _STEM if above else edge + _STEM
    initiating = ("initiating",) if "initiating" in look.traits else ("non-initiating",)
    letter = Look("message", width, height, initiating, look.fill, look.stroke)
    top = y - height if above else y
    return (
        Path(polyline((x, edge), (x, y)), look.ink, "", 1.5, (0.01, 4.0)),
        *(
            Path(placed(p.commands, x - width / 2, top), p.stroke, p.fill, p.width)
            for p in message_marks(letter)
        ),
    )

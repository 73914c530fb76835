"""Data objects, inputs, outputs and stores (clause 10.4), and messages on their own (8.4.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.strokes import LINE, drawing, polygon, polyline
from procedit.canvas.notation.symbols import Part, inked
from procedit.canvas.picture import SHADE, Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.canvas.picture import Command
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

_KAPPA = 0.5522847498
_ARROW = drawing("M -5.5 -2 L 0.5 -2 L 0.5 -5 L 6 0 L 0.5 5 L 0.5 2 L -5.5 2 Z")
_BARS = (Part(drawing("M -3.5 -4 L -3.5 4 M 0 -4 L 0 4 M 3.5 -4 L 3.5 4"), width=1.75),)
_ARROWS = {
    "dataInput": (Part(_ARROW, width=1.25),),
    "dataOutput": (Part(_ARROW, fill="ink", width=1.25),),
}


def traits(element: Element, _shape: Shape | None = None) -> tuple[str, ...]:
    """``collection`` for a data object or input that holds several."""
    owner = element
    if element.type.name == "dataObjectReference":
        owner = element.reference("dataObjectRef") or element
    return ("collection",) if owner.flag("isCollection") else ()


def state_of(element: Element) -> str:
    """The data state's name, empty for none."""
    state = element.child("dataState")
    return "" if state is None else state.name


def marks(look: Look) -> tuple[Path, ...]:
    """A page with a folded corner, or a cylinder."""
    return _cylinder(look) if look.type.startswith("dataStore") else _page(look)


def _page(look: Look) -> tuple[Path, ...]:
    width, height = look.width, look.height
    fold = min(11.0, width / 3, height / 3)
    sheet = polygon((0, 0), (width - fold, 0), (width, fold), (width, height), (0, height))
    corner = polyline((width - fold, 0), (width - fold, fold), (width, fold))
    paths = [Path(sheet, look.ink, look.paper, LINE), Path(corner, look.ink, width=1.5)]
    scale = min(1.0, width / 36)
    if look.type in _ARROWS:
        paths.extend(inked(_ARROWS[look.type], look, 10 * scale, 9.5 * scale, scale))
    if "collection" in look.traits:
        paths.extend(inked(_BARS, look, width / 2, height - 8 * scale, scale))
    return tuple(paths)


def _cylinder(look: Look) -> tuple[Path, ...]:
    width, height = look.width, look.height
    lid = min(height * 0.12, 12.0)
    step = min(height * 0.1, 8.0)
    body: tuple[Command, ...] = (
        ("M", 0, lid),
        *_arc(width, lid, -lid),
        ("L", width, height - lid),
        *_arc_back(width, height - lid, lid),
        ("Z",),
    )
    rims: list[Command] = []
    for y in (lid, lid + step, lid + 2 * step):
        rims += [("M", 0, y), *_arc(width, y, lid)]
    return (Path(body, look.ink, look.paper, LINE), Path(tuple(rims), look.ink, width=1.5))


def _arc(width: float, y: float, depth: float) -> tuple[Command, ...]:
    """Half an ellipse from the left border to the right one, bulging downwards by ``depth``."""
    x, k, d = width / 2, width / 2 * _KAPPA, depth * _KAPPA
    return (
        ("C", 0, y + d, x - k, y + depth, x, y + depth),
        ("C", x + k, y + depth, width, y + d, width, y),
    )


def _arc_back(width: float, y: float, depth: float) -> tuple[Command, ...]:
    """The same from the right border to the left one."""
    x, k, d = width / 2, width / 2 * _KAPPA, depth * _KAPPA
    return (
        ("C", width, y + d, x + k, y + depth, x, y + depth),
        ("C", x - k, y + depth, 0, y + d, 0, y),
    )


def message_traits(_element: Element, _shape: Shape | None = None) -> tuple[str, ...]:
    """None: a message on its own looks like an initiating one."""
    return ()


def message_marks(look: Look) -> tuple[Path, ...]:
    """An envelope, shaded for a message that does not initiate (trait ``non-initiating``)."""
    width, height = look.width, look.height
    paper = look.fill or (SHADE if "non-initiating" in look.traits else look.paper)
    sheet = polygon((0, 0), (width, 0), (width, height), (0, height))
    flap = polyline((0, 0), (width / 2, height * 0.58), (width, 0))
    return (Path(sheet, look.ink, paper, 1.5), Path(flap, look.ink, width=1.5))

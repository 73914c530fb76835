"""Text annotations and groups (clause 8.4.1), and elements that we do not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.strokes import LINE, box, polyline
from procedit.canvas.picture import MUTED, Path
from procedit.layout.docking import CORNER

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

_DASH_DOT = (8.0, 4.5, 0.01, 4.5)


def traits(_element: Element, _shape: Shape | None = None) -> tuple[str, ...]:
    """None."""
    return ()


def marks(look: Look) -> tuple[Path, ...]:
    """A bracket, or a dash-dotted border."""
    if look.type == "group":
        shape = box(0, 0, look.width, look.height, CORNER)
        return (Path(shape, look.stroke or MUTED, look.fill, 1.5, _DASH_DOT),)
    foot = min(10.0, look.width / 3)
    bracket = polyline((foot, 0), (0, 0), (0, look.height), (foot, look.height))
    ground = Path(box(0, 0, look.width, look.height), "", look.fill)
    border = Path(bracket, look.ink, width=LINE)
    return (ground, border) if look.fill else (border,)


def unknown_marks(look: Look) -> tuple[Path, ...]:
    """A plain dashed box."""
    shape = box(0, 0, look.width, look.height, 4)
    return (Path(shape, look.ink, look.paper, 1.25, (5.0, 3.5), "flat"),)

"""How a small drawing becomes paths: symbols are data, drawn around 0, 0 in their usual size."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.canvas.notation.strokes import placed
from procedit.canvas.picture import SHADE, Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.canvas.picture import Command


class Part(NamedTuple):
    """One path of a symbol; ``fill`` and ``stroke`` are ``ink``, ``paper``, ``tint`` or empty."""

    commands: tuple[Command, ...]
    fill: str = ""
    stroke: str = "ink"
    width: float = 1.5


Symbol = tuple[Part, ...]


def inked(symbol: Symbol, look: Look, x: float, y: float, scale: float = 1.0) -> tuple[Path, ...]:
    """The paths of a symbol around x, y in the colours of ``look``."""
    colors = {"ink": look.ink, "paper": look.paper, "tint": SHADE, "": ""}
    return tuple(
        Path(
            placed(part.commands, x, y, scale),
            stroke=colors[part.stroke],
            fill=colors[part.fill],
            width=part.width * scale,
            detail=True,
        )
        for part in symbol
    )

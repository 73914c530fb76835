"""Diagrams as files: the suffix says which kind."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write
from procedit.publish.drawing import Drawing, drawings_of, find_drawing
from procedit.publish.pdf import pdf_of
from procedit.publish.raster import image_of, png_of
from procedit.publish.svg import svg_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from procedit.model.document import Document

_SMALLEST, _LARGEST = 0.01, 100.0
_UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "Error",
    "{file} ends in none of {kinds}, which say what is to be written. Choose one of these endings.",
)
_ODD_SCALE = QT_TRANSLATE_NOOP(
    "Error", "A scale of {scale} is not possible. Choose one from {smallest} to {largest}."
)


def publish(
    document: Document,
    path: Path,
    *,
    scale: float = 1.0,
    diagram: str = "",
    line_jumps: bool = True,
    law_badges: bool = False,
) -> None:
    """Write diagrams of ``document`` to ``path``, an .svg, .png or .pdf file.

    ``diagram`` is a name or id; without it a PDF gets all diagrams, a page each, the others the
    first. ``scale`` is pixels to a diagram pixel; with ``line_jumps`` flows hop over flows that they
    cross, with ``law_badges`` steps that rest on a law bear a sign. Raises ProceditError for what
    cannot be done.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise ProceditError(_UNKNOWN_KIND, file=path, kinds=", ".join(KINDS))
    if not (math.isfinite(scale) and _SMALLEST <= scale <= _LARGEST):
        raise ProceditError(
            _ODD_SCALE, scale=f"{scale:g}", smallest=f"{_SMALLEST:g}", largest=f"{_LARGEST:g}"
        )
    every = kind == ".pdf" and not diagram
    if every:
        drawings = drawings_of(document, line_jumps=line_jumps, law_badges=law_badges)
    else:
        drawings = [find_drawing(document, diagram, line_jumps=line_jumps, law_badges=law_badges)]
    atomic_write(path, KINDS[kind](drawings, scale))


def _svg(drawings: list[Drawing], scale: float) -> bytes:
    return svg_of(drawings[0], scale=scale).encode()


def _png(drawings: list[Drawing], scale: float) -> bytes:
    return png_of(image_of(drawings[0], scale=scale))


def _pdf(drawings: list[Drawing], scale: float) -> bytes:
    return pdf_of(drawings, scale=scale)


KINDS: dict[str, Callable[[list[Drawing], float], bytes]] = {
    ".svg": _svg,
    ".png": _png,
    ".pdf": _pdf,
}
"""What can be written, by the ending of the file name."""

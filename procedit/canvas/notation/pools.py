"""Pools and lanes (clauses 9.3 and 10.8), lying or standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation.strokes import box, drawing
from procedit.canvas.notation.symbols import Part, inked
from procedit.canvas.notation.task_symbols import ROW
from procedit.canvas.picture import HEADER, LANE, PAPER, Path

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Look
    from procedit.canvas.picture import Command
    from procedit.model.diagram import Shape
    from procedit.model.element import Element

BAND = 30.0
"""The width of the band that holds the name."""

_BARS = (Part(drawing("M -4 -5 L -4 5 M 0 -5 L 0 5 M 4 -5 L 4 5"), width=2.2),)


def traits(element: Element, shape: Shape | None = None) -> tuple[str, ...]:
    """``vertical``; of pools ``black-box``, ``multiple``; ``free`` for lanes without a pool.

    ``collapsed`` for pools and lanes whose content is put away; they look like a black box.
    """
    found: list[str] = []
    if shape is not None and shape.is_folded:
        found += ["collapsed", "black-box"]
    if shape is not None and not shape.is_horizontal:
        found.append("vertical")
    if element.type.name == "participant":
        if element.process is None and "black-box" not in found:
            found.append("black-box")
        if element.child("participantMultiplicity") is not None:
            found.append("multiple")
        return tuple(found)
    process = element.container
    if process is not None and process.type.name == "process" and process.participant is None:
        found.append("free")
    return tuple(found)


def marks(look: Look) -> tuple[Path, ...]:
    """A pool with its band, or a lane."""
    frame = box(0, 0, look.width, look.height)
    plus = _plus(look) if "collapsed" in look.traits else ()
    if look.type == "lane":
        return (*_lane_ground(look), Path(frame, look.ink, width=1.0), *plus)
    paths = [Path(frame, "", look.fill or PAPER)]
    if "black-box" not in look.traits:
        paths.append(Path(_band(look), look.ink, look.fill or HEADER, 1.5))
    paths.append(Path(frame, look.ink, width=1.5))
    if "multiple" in look.traits:
        paths.extend(inked(_BARS, look, look.width / 2, look.height - 11))
    return (*paths, *plus)


def _plus(look: Look) -> tuple[Path, ...]:
    """The mark of something collapsed, where the band with the name would begin."""
    if "vertical" in look.traits:
        return inked(ROW["collapsed"], look, look.width / 2, BAND / 2)
    return inked(ROW["collapsed"], look, BAND / 2, look.height / 2)


def _lane_ground(look: Look) -> list[Path]:
    """Nothing but the band, unless the lane is coloured or there is no pool below it."""
    frame = box(0, 0, look.width, look.height)
    if look.fill:
        return [Path(frame, "", look.fill)]
    band = Path(_band(look), "", LANE)
    return [Path(frame, "", PAPER), band] if "free" in look.traits else [band]


def _band(look: Look) -> tuple[Command, ...]:
    width, height = look.width, look.height
    if "vertical" in look.traits:
        return box(0, 0, width, min(BAND, height))
    return box(0, 0, min(BAND, width), height)

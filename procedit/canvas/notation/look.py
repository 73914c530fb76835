"""What decides how a shape looks, apart from where it stands and what is written on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from procedit.canvas.picture import INK, PAPER, Color, Label

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.picture import TextStyle

_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}(?:[0-9a-f]{2})?)", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)[^)]*\)", re.IGNORECASE)
_NAMED = {
    "black": "#000000",
    "white": "#ffffff",
    "red": "#ff0000",
    "green": "#008000",
    "blue": "#0000ff",
    "yellow": "#ffff00",
    "orange": "#ffa500",
    "purple": "#800080",
    "gray": "#808080",
    "grey": "#808080",
    "silver": "#c0c0c0",
    "maroon": "#800000",
    "olive": "#808000",
    "lime": "#00ff00",
    "teal": "#008080",
    "navy": "#000080",
    "aqua": "#00ffff",
    "fuchsia": "#ff00ff",
    "lightgray": "#d3d3d3",
    "lightgrey": "#d3d3d3",
    "lightblue": "#add8e6",
    "lightgreen": "#90ee90",
    "lightyellow": "#ffffe0",
    "pink": "#ffc0cb",
    "brown": "#a52a2a",
}
"""CSS colour names that diagrams are seen to use."""


class Look(NamedTuple):
    """A kind of shape: equal looks have the very same marks.

    ``type`` is the local BPMN name, ``traits`` what sets it apart from the plain one, in the words
    of its family's module. Size is in diagram pixels. Without colours the theme's own are used.
    """

    type: str
    width: float
    height: float
    traits: tuple[str, ...] = ()
    fill: Color = ""
    stroke: Color = ""

    @property
    def ink(self) -> Color:
        """The colour of lines and markers."""
        return self.stroke or INK

    @property
    def paper(self) -> Color:
        """The colour of the surface."""
        return self.fill or PAPER


class Caption(NamedTuple):
    """What is written on or beside a shape or line.

    ``box`` is where the file wants it, around the picture's origin, None where it leaves that to
    us; ``font`` what it says about the letters; ``color`` is already a role or ``#rrggbb``.
    """

    text: str
    box: Bounds | None = None
    font: Font | None = None
    color: Color = INK


class Font(NamedTuple):
    """A label's font from the file; ``size`` 0 for the usual one."""

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False


class Placed(NamedTuple):
    """Labels, and the box the name is set into, both around the picture's origin."""

    labels: tuple[Label, ...]
    box: Bounds | None


def color_of(text: str) -> Color:
    """A colour from a file as ``#rrggbb``; empty where it is none that we understand."""
    text = text.strip().lower()
    if not text:
        return ""
    if _HEX.fullmatch(text):
        digits = text[1:]
        if len(digits) < 6:
            digits = "".join(2 * digit for digit in digits)
        return "#" + digits[:6]
    rgb = _RGB.fullmatch(text)
    if rgb:
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in rgb.groups())
    return _NAMED.get(text, "")


def styled(base: TextStyle, font: Font | None) -> TextStyle:
    """``base`` with what the file says about its letters."""
    if font is None:
        return base
    return type(base)(
        size=min(72.0, max(9.0, round(font.size))) if font.size else base.size,
        weight=700 if font.bold else base.weight,
        italic=font.italic,
        underline=font.underline,
        strike=font.strike,
    )

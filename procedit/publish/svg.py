"""Pictures as SVG 1.1: text stays text, every element keeps its id, nothing outside is needed.

Each line of text says how long it is, so that it fits its box where the font is missing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from procedit.canvas.text import FAMILY
from procedit.canvas.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.canvas.picture import Anchor, Cap, Color, Label, Line, Path, Picture, TextStyle
    from procedit.canvas.theme import Theme
    from procedit.publish.drawing import Drawing

_FONTS = f"{FAMILY}, Inter, Helvetica Neue, Arial, sans-serif"
_CAPS = {"round": "round", "flat": "butt"}
_SHARES: dict[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}
_LETTERS = 2
"""So many letters a line needs for its length to be worth telling."""
_NUMBERS = 1 << 14
"""So many numbers are remembered as text: the same few thousand come again in every shape."""
_IN_QUOTES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\n": "&#10;",
        "\r": "&#13;",
        "\t": "&#9;",
    }
)


def svg_of(
    drawing: Drawing, *, scale: float = 1.0, background: bool = True, theme: Theme = LIGHT
) -> str:
    """The drawing as an SVG document; the same drawing gives the same text.

    ``scale`` is the size in CSS pixels of one diagram pixel.
    """
    return "\n".join(_lines(drawing, scale, theme, background=background)) + "\n"


def _lines(drawing: Drawing, scale: float, theme: Theme, *, background: bool) -> Iterator[str]:
    box = drawing.area
    view = " ".join(map(_number, box))
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img"'
        f' width="{_number(box.width * scale)}" height="{_number(box.height * scale)}"'
        f' viewBox="{view}" font-family="{_FONTS}" fill="none" stroke-linejoin="round">'
    )
    yield f"<title>{escape(drawing.title)}</title>"
    if drawing.description:
        yield f"<desc>{escape(drawing.description)}</desc>"
    if background:
        x, y, width, height = map(_number, box)
        paper = theme.color("paper")
        yield f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{paper}"/>'
    writer = _Writer(theme)
    for key, picture in drawing.pictures:
        yield writer.group(key, picture)
    yield "</svg>"


class _Writer:
    """Writes pictures; what many of them share, it works out once."""

    def __init__(self, theme: Theme) -> None:
        self._color = cache(theme.color)
        self._paths: dict[int, tuple[tuple[Path, ...], str]] = {}
        self._letters = cache(_letters)
        self._pen = cache(self._attributes)

    def group(self, key: str, picture: Picture) -> str:
        """A picture as one group under its key."""
        x, y = map(_number, picture.origin)
        place = f' transform="translate({x} {y})"' if (x, y) != ("0", "0") else ""
        own = key.translate(_IN_QUOTES)
        parts = [f'<g data-element-id="{own}"{place}>', self._shapes(picture.paths)]
        parts += map(self._label, picture.labels)
        parts.append("\n</g>")
        return "".join(parts)

    def _shapes(self, paths: tuple[Path, ...]) -> str:
        """Equal shapes share one tuple; it is kept here too, so that its identity stays its own."""
        known = self._paths.get(id(paths))
        if known is None:
            text = "".join("\n" + self._path(path) for path in paths)
            known = self._paths[id(paths)] = (paths, text)
        return known[1]

    def _path(self, path: Path) -> str:
        data = "".join([each[0] + " ".join(map(_number, each[1:])) for each in path.commands])
        pen = self._pen(path.stroke, path.fill, path.width, path.cap, path.dash)
        return f'<path d="{data}"{pen}/>'

    def _attributes(
        self, stroke: Color, fill: Color, width: float, cap: Cap, dash: tuple[float, ...]
    ) -> str:
        """How a path is filled and drawn."""
        found = f' fill="{self._color(fill)}"' if fill else ""
        if not stroke:
            return found
        found += f' stroke="{self._color(stroke)}" stroke-width="{_number(width)}"'
        found += f' stroke-linecap="{_CAPS[cap]}"'
        return found + (f' stroke-dasharray="{" ".join(map(_number, dash))}"' if dash else "")

    def _label(self, label: Label) -> str:
        """The lines, each a text: renderers of SVG Tiny place nothing smaller."""
        x, y = label.at
        place = ""
        if label.rotation:
            turn = f"translate({_number(x)} {_number(y)}) rotate({_number(label.rotation)})"
            place, x, y = f' transform="{turn}"', 0.0, 0.0
        anchor = "" if label.anchor == "start" else f' text-anchor="{label.anchor}"'
        color = self._color(label.color)
        lines = "".join([_line(line, x, y, label.anchor) for line in label.lines])
        return f'\n<g fill="{color}"{self._letters(label.style)}{anchor}{place}>{lines}\n</g>'


def _line(line: Line, x: float, y: float, anchor: Anchor) -> str:
    at = _number(x + line.x + _SHARES[anchor] * line.width)
    length = ""
    if len(line.text) >= _LETTERS:
        length = f' textLength="{_number(line.width)}" lengthAdjust="spacingAndGlyphs"'
    return f'\n<text x="{at}" y="{_number(y + line.y)}"{length}>{escape(line.text)}</text>'


def _letters(style: TextStyle) -> str:
    found = [f' font-size="{_number(style.size)}"']
    if style.weight != 400:
        found.append(f' font-weight="{style.weight}"')
    if style.italic:
        found.append(' font-style="italic"')
    drawn = [name for name, on in _drawn_lines(style) if on]
    if drawn:
        found.append(f' text-decoration="{" ".join(drawn)}"')
    return "".join(found)


def _drawn_lines(style: TextStyle) -> tuple[tuple[str, bool], tuple[str, bool]]:
    return ("underline", style.underline), ("line-through", style.strike)


@lru_cache(_NUMBERS)
def _number(value: float) -> str:
    """At most two decimals: a hundredth of a pixel is not seen."""
    whole = int(value)
    if whole == value:
        return str(whole)
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text

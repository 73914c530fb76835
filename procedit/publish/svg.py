"""Pictures as SVG 1.1: text stays text, every element keeps its id, nothing outside is needed.

Each line of text says how long it is, so that it fits its box where the font is missing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from procedit.canvas.text import FAMILY
from procedit.canvas.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.canvas.picture import (
        Anchor,
        Cap,
        Color,
        Command,
        Label,
        Line,
        Path,
        Picture,
        TextStyle,
    )
    from procedit.canvas.theme import Theme
    from procedit.publish.drawing import Drawing

_FONTS = f"{FAMILY}, Inter, Helvetica Neue, Arial, sans-serif"
_CAPS = {"round": "round", "flat": "butt"}
_SHARES: dict[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}
_LETTERS = 2
"""So many letters a line needs for its length to be worth telling."""
_SPECIAL = re.compile(r"[&<>\"\n\r\t]")
"""What cannot stand as it is in a text or an attribute."""
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
    return "\n".join([*_lines(drawing, scale, theme, background=background), ""])


def _lines(drawing: Drawing, scale: float, theme: Theme, *, background: bool) -> Iterator[str]:
    box, writer = drawing.area, _Writer(theme)
    number = writer.numbers
    x, y, width, height = [number[each] for each in box]
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img"'
        f' width="{number[box.width * scale]}" height="{number[box.height * scale]}"'
        f' viewBox="{x} {y} {width} {height}" font-family="{_FONTS}" fill="none" stroke-linejoin="round">'
    )
    yield f"<title>{escape(drawing.title)}</title>"
    if drawing.description:
        yield f"<desc>{escape(drawing.description)}</desc>"
    if background:
        paper = theme.color("paper")
        yield f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{paper}"/>'
    for key, picture in drawing.pictures:
        yield writer.group(key, picture)
    yield "</svg>"


class _Numbers(dict[float, str]):
    """Numbers as text with at most two decimals: a hundredth of a pixel is not seen.

    The same few thousand come again in every shape, so each is written out once.
    """

    def __missing__(self, value: float) -> str:
        whole = int(value)
        if whole == value:
            text = str(whole)
        else:
            text = f"{value:.2f}".rstrip("0").rstrip(".")
            text = "0" if text == "-0" else text
        self[value] = text
        return text


class _Writer:
    """Writes pictures; what many of them share, it works out once."""

    def __init__(self, theme: Theme) -> None:
        self._color = cache(theme.color)
        self._paths: dict[int, tuple[tuple[Path, ...], str]] = {}
        self._pen = cache(self._attributes)
        self._letters = cache(self._lettering)
        self.numbers = _Numbers()

    def group(self, key: str, picture: Picture) -> str:
        """A picture as one group under its key."""
        x, y = picture.origin
        number = self.numbers
        place = f' transform="translate({number[x]} {number[y]})"' if x or y else ""
        labels = "".join(map(self._label, picture.labels)) if picture.labels else ""
        shapes = self._shapes(picture.paths)
        return f'<g data-element-id="{_quoted(key)}"{place}>{shapes}{labels}\n</g>'

    def _shapes(self, paths: tuple[Path, ...]) -> str:
        """Equal shapes share one tuple; it is kept here too, so that its identity stays its own."""
        known = self._paths.get(id(paths))
        if known is None:
            known = self._paths[id(paths)] = (paths, "".join(map(self._path, paths)))
        return known[1]

    def _path(self, path: Path) -> str:
        number, pen = (
            self.numbers,
            self._pen(path.stroke, path.fill, path.width, path.cap, path.dash),
        )
        data = [
            f"{each[0]}{number[each[1]]} {number[each[2]]}" if len(each) == 3 else self._long(each)
            for each in path.commands
        ]
        return f'\n<path d="{"".join(data)}"{pen}/>'

    def _long(self, command: Command) -> str:
        """Any command; most are shorter and quicker to write."""
        return command[0] + " ".join([self.numbers[each] for each in command[1:]])

    def _attributes(
        self, stroke: Color, fill: Color, width: float, cap: Cap, dash: tuple[float, ...]
    ) -> str:
        """How a path is filled and drawn."""
        number = self.numbers
        found = f' fill="{self._color(fill)}"' if fill else ""
        if not stroke:
            return found
        found += f' stroke="{self._color(stroke)}" stroke-width="{number[width]}"'
        found += f' stroke-linecap="{_CAPS[cap]}"'
        dashes = " ".join([number[each] for each in dash])
        return found + (f' stroke-dasharray="{dashes}"' if dash else "")

    def _label(self, label: Label) -> str:
        """The lines, each a text: renderers of SVG Tiny place nothing smaller."""
        number = self.numbers
        x, y = label.at
        place = ""
        if label.rotation:
            turn = f"translate({number[x]} {number[y]}) rotate({number[label.rotation]})"
            place, x, y = f' transform="{turn}"', 0.0, 0.0
        share = _SHARES[label.anchor]
        lines = "".join([self._line(line, x, y, share) for line in label.lines])
        return f"\n<g{self._letters(label.color, label.style, label.anchor)}{place}>{lines}\n</g>"

    def _line(self, line: Line, x: float, y: float, share: float) -> str:
        number, text, width = self.numbers, line.text, line.width
        length = ""
        if len(text) >= _LETTERS:
            length = f' textLength="{number[width]}" lengthAdjust="spacingAndGlyphs"'
        if _SPECIAL.search(text):
            text = escape(text)
        at = number[x + line.x + share * width]
        return f'\n<text x="{at}" y="{number[y + line.y]}"{length}>{text}</text>'

    def _lettering(self, color: Color, style: TextStyle, anchor: Anchor) -> str:
        """How the letters of a label look."""
        found = [f' fill="{self._color(color)}" font-size="{self.numbers[style.size]}"']
        if style.weight != 400:
            found.append(f' font-weight="{style.weight}"')
        if style.italic:
            found.append(' font-style="italic"')
        drawn = [name for name, on in _drawn_lines(style) if on]
        if drawn:
            found.append(f' text-decoration="{" ".join(drawn)}"')
        if anchor != "start":
            found.append(f' text-anchor="{anchor}"')
        return "".join(found)


def _quoted(text: str) -> str:
    return text.translate(_IN_QUOTES) if _SPECIAL.search(text) else text


def _drawn_lines(style: TextStyle) -> tuple[tuple[str, bool], tuple[str, bool]]:
    return ("underline", style.underline), ("line-through", style.strike)

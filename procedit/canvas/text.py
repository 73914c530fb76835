"""How wide text is and where its lines break, from the bundled font's own tables, without Qt.

The font is Inter in a cut of its own (see ``resources/fonts/README.md``); its advance widths are
read once per weight. Kerning is left out: it makes lines a little shorter, never longer to notice.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from procedit.canvas.fontfile import Widths, read_widths
from procedit.canvas.hyphens import SOFT_HYPHEN, divide
from procedit.canvas.picture import Line, TextStyle
from procedit.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Procedit Sans"
"""The name the bundled font goes by."""

LINE_HEIGHT = 1.25
"""From baseline to baseline, in font sizes."""

_RISE = 0.36
"""Half the height of a capital letter, in font sizes: what optical centring goes by."""

_WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
_ITALICS = {400: "Italic", 500: "Italic", 600: "BoldItalic", 700: "BoldItalic"}


def font_file(style: TextStyle) -> Path:
    """The bundled font file for that weight and slant."""
    cut = (_ITALICS if style.italic else _WEIGHTS)[style.weight]
    return resource("fonts", f"ProceditSans-{cut}.ttf")


def font_files() -> list[Path]:
    """All bundled font files."""
    return sorted(resource("fonts").glob("*.ttf"))


def width_of(text: str, style: TextStyle) -> float:
    """The width of one line of text in diagram pixels."""
    return _word_width(text, style.weight, style.italic) * style.size


def wrap(text: str, width: float, style: TextStyle) -> list[str]:
    """The lines of ``text`` that fit into ``width``; line breaks in the text are kept.

    Words too long for a line are divided, with a hyphen where there is none yet. A line is wider
    only where a single letter is. Nothing but white space and soft hyphens gets lost.
    """
    return list(_wrapped(text, width / style.size, style.weight, style.italic))


@lru_cache(maxsize=16384)
def _wrapped(text: str, room: float, weight: int, italic: bool) -> tuple[str, ...]:
    ems = _widths(weight, italic)
    lines: list[str] = []
    for paragraph in text.strip().splitlines():
        words = [(word, _word_width(word, weight, italic)) for word in paragraph.split()]
        lines.extend(_balanced(words, room, ems) or [""])
    return tuple(lines) or (("",) if text else ())  # white space is a line, nothing is none


@lru_cache(maxsize=16384)
def _word_width(word: str, weight: int, italic: bool) -> float:
    return _widths(weight, italic).of(word)


def shorten(text: str, width: float, style: TextStyle) -> str:
    """``text`` with as much left off its end as makes room for an ellipsis within ``width``."""
    while text and width_of(text + "…", style) > width:
        text = text[:-1]
    return text.rstrip(" -") + "…"


def fit(text: str, width: float, height: float, style: TextStyle) -> tuple[list[str], TextStyle]:
    """The lines of ``text`` for a box: smaller letters first, then an ellipsis, never overflow."""
    lines = wrap(text, width, style)
    for size in (style.size, style.size - 1, style.size - 2):
        if size != style.size:
            style = TextStyle(size, style.weight, style.italic, style.underline, style.strike)
            lines = wrap(text, width, style)
        if len(lines) * size * LINE_HEIGHT <= height + 1:
            return lines, style
    most = max(1, int((height + 1) / (style.size * LINE_HEIGHT)))
    return [*lines[: most - 1], shorten(lines[most - 1], width, style)], style


_SHIFTS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def set_lines(texts: list[str], style: TextStyle, anchor: str = "middle") -> tuple[Line, ...]:
    """The lines set around 0, 0: below and above it alike, and where ``anchor`` says sideways."""
    size, shift = style.size, _SHIFTS[anchor]
    y = size * (_RISE - (len(texts) - 1) * LINE_HEIGHT / 2)
    lines: list[Line] = []
    for text in texts:
        width = width_of(text, style)
        lines.append(Line(text, -shift * width, y, width))
        y += size * LINE_HEIGHT
    return tuple(lines)


def _balanced(words: list[tuple[str, float]], room: float, ems: Widths) -> list[str]:
    """The fewest lines possible, made about equally long where no word had to be divided."""
    whole = sum(width for _, width in words) + ems[" "] * (len(words) - 1)
    if whole <= room:
        return [" ".join(word for word, _ in words).replace(SOFT_HYPHEN, "")] if words else []
    lines, divided = _filled(words, room, ems)
    if divided or not 2 <= len(lines) <= 4:
        return lines
    for share in (1.05, 1.2):
        narrow = whole / len(lines) * share
        if narrow >= room:
            break
        even, divided = _filled(words, narrow, ems)
        if len(even) == len(lines) and not divided:
            return even
    return lines


def _filled(words: list[tuple[str, float]], room: float, ems: Widths) -> tuple[list[str], bool]:
    """Lines filled one after the other, and whether a word had to be divided."""
    lines: list[str] = []
    line, used, divided = "", 0.0, False
    space = ems[" "]
    for word, width in words:
        if line and used + space + width <= room:
            line += " " + word
            used += space + width
            continue
        if line:
            lines.append(line)
        line, used = word, width
        while used > room and len(line) > 1:
            head, line = divide(line, room, ems)
            lines.append(head)
            used = ems.of(line)
            divided = True
    if line:
        lines.append(line)
    return [text.replace(SOFT_HYPHEN, "") for text in lines], divided


@lru_cache(maxsize=8)
def _widths(weight: int, italic: bool) -> Widths:
    return read_widths(font_file(TextStyle(12, weight, italic)))

"""Where the names of shapes are written: inside, beside, or in the band of a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.notation.activities import ROW_ROOM, TYPE_ROOM, has_row, has_type_marker
from procedit.canvas.notation.look import Placed, styled
from procedit.canvas.notation.pools import BAND
from procedit.canvas.picture import Label, TextStyle
from procedit.canvas.text import LINE_HEIGHT, fit, set_lines, width_of, wrap

if TYPE_CHECKING:
    from procedit.canvas.notation.look import Caption, Look
    from procedit.canvas.picture import Anchor

NAME = TextStyle(12, 500)
"""Names inside activities and lanes."""
TITLE = TextStyle(13, 600)
"""Names of pools and of what holds other elements."""
ASIDE = TextStyle(12, 400)
"""Names beside events, gateways, data and lines, and the text of annotations."""

_PAD = 6.0
_GAP = 4.0
_EXTERNAL = 90.0
"""A name beside a shape is at least this wide before it is broken."""


def in_activity(look: Look, caption: Caption) -> Placed:
    """In the middle, clear of the markers; at the top of what is expanded."""
    if "expanded" in look.traits:
        return at_top(look, caption)
    bottom = ROW_ROOM if has_row(look) else _PAD
    area = Bounds(_PAD, _PAD, look.width - 2 * _PAD, look.height - _PAD - bottom)
    if not caption.text:
        return Placed((), area)
    style = styled(NAME, caption.font)
    label = _filling(area, caption, style)
    if has_type_marker(look) and _hits_corner(label):
        label = _beside_corner(area, caption, style)
    return Placed((label,), area)


def _filling(area: Bounds, caption: Caption, style: TextStyle) -> Label:
    lines, style = fit(caption.text, area.width, area.height, style)
    return Label(set_lines(lines, style), style, area.center, caption.color)


def _hits_corner(label: Label) -> bool:
    """Whether a line of the label runs into the type marker."""
    x, y = label.at
    rise = 0.75 * label.style.size
    return any(y + line.y - rise < TYPE_ROOM - 1 and x + line.x < TYPE_ROOM for line in label.lines)


def _beside_corner(area: Bounds, caption: Caption, style: TextStyle) -> Label:
    """Below the type marker, or right of it where that shows more."""
    top = TYPE_ROOM - 1 - area.y
    below = Bounds(area.x, area.y + top, area.width, area.height - top)
    lower = _filling(below, caption, style)
    height = len(lower.lines) * lower.style.size * LINE_HEIGHT
    if height <= below.height + 1 and lower.style == style:
        middle = max(area.center.y, below.y + height / 2)
        return Label(lower.lines, style, Point(area.center.x, middle), caption.color)
    left = TYPE_ROOM + 1
    beside = Bounds(left, area.y, area.right - left, area.height)
    return min(lower, _filling(beside, caption, style), key=_loss)


def _loss(label: Label) -> tuple[bool, float]:
    return (label.lines[-1].text.endswith("…"), -label.style.size)


def at_top(look: Look, caption: Caption) -> Placed:
    """In the middle of the upper border, inside."""
    side = TYPE_ROOM + 3 if has_type_marker(look) else _PAD + 2
    area = Bounds(side, _PAD, look.width - 2 * side, 20)
    if not caption.text:
        return Placed((), area)
    style = styled(NAME, caption.font)
    lines, style = fit(caption.text, area.width, max(20.0, look.height / 3), style)
    middle = area.y + len(lines) * style.size * LINE_HEIGHT / 2
    label = Label(set_lines(lines, style), style, Point(area.center.x, middle), caption.color)
    return Placed((label,), area)


def aslant(look: Look, caption: Caption) -> Placed:
    """Beside the shape: where the file says, else below to the left, clear of lines down."""
    if caption.box is not None or not caption.text:
        return below(look, caption)
    style = styled(ASIDE, caption.font)
    lines = wrap(caption.text, max(_EXTERNAL, _longest(caption.text, style)), style)
    right, top = look.width / 2 - 6, look.height * 0.82
    height = len(lines) * style.size * LINE_HEIGHT
    place = Point(right, top + height / 2)
    label = Label(set_lines(lines, style, "end"), style, place, caption.color, "end")
    return Placed((label,), Bounds(right - _EXTERNAL, top, _EXTERNAL, height))


def below(look: Look, caption: Caption) -> Placed:
    """Beside the shape: where the file says, else below its middle."""
    style = styled(ASIDE, caption.font)
    default = Bounds(look.width / 2 - _EXTERNAL / 2, look.height + _GAP, _EXTERNAL, 15)
    box = caption.box or default
    return set_beside(box, caption, style, is_above=box.bottom <= _GAP)


def set_beside(
    box: Bounds, caption: Caption, style: TextStyle, *, is_above: bool = False
) -> Placed:
    """From the top of ``box`` down, or up from its bottom if it ``is_above`` the shape.

    The text is wider than the box where that saves a word or keeps to the box's height.
    """
    if not caption.text:
        return Placed((), box)
    lines = wrap(caption.text, max(box.width * 1.06 + 4, _longest(caption.text, style)), style)
    height = style.size * LINE_HEIGHT
    if len(lines) > 1 and len(lines) * height > box.height + height / 2 and box.width < _EXTERNAL:
        lines = wrap(caption.text, max(_EXTERNAL, _longest(caption.text, style)), style)
    top = box.bottom - len(lines) * height if is_above else box.y
    middle = Point(box.center.x, top + len(lines) * height / 2)
    label = Label(set_lines(lines, style), style, middle, caption.color)
    return Placed((label,), box)


def _longest(text: str, style: TextStyle) -> float:
    """The width of the longest word, as far as a label may well be."""
    return min(160.0, max((width_of(word, style) for word in text.split()), default=0.0) + 0.5)


def in_pool(look: Look, caption: Caption) -> Placed:
    """In the band of a pool or lane, turned where it stands; in the middle of a black box."""
    style = styled(NAME if look.type == "lane" else TITLE, caption.font)
    if "black-box" in look.traits:
        return _in_black_box(look, caption, style)
    if "vertical" in look.traits:
        return _along(Bounds(0, 0, look.width, min(BAND, look.height)), caption, style)
    return _along(Bounds(0, 0, min(BAND, look.width), look.height), caption, style, turned=True)


def _in_black_box(look: Look, caption: Caption, style: TextStyle) -> Placed:
    bottom = ROW_ROOM if "multiple" in look.traits else 0.0
    area = Bounds(0, 0, look.width, look.height - bottom)
    narrow = look.width < 90 and look.height > 2 * look.width
    return _along(area, caption, style, turned=narrow)


def _along(
    area: Bounds, caption: Caption, style: TextStyle, *, turned: bool = False, pad: float = _PAD
) -> Placed:
    """In the middle of an area, from left to right or, turned, from bottom to top."""
    if not caption.text:
        return Placed((), area)
    length, depth = (area.height, area.width) if turned else (area.width, area.height)
    lines, style = fit(caption.text, length - 2 * pad, depth, style)
    rotation = -90.0 if turned else 0.0
    label = Label(set_lines(lines, style), style, area.center, caption.color, rotation=rotation)
    return Placed((label,), area)


def in_annotation(look: Look, caption: Caption) -> Placed:
    """Behind the bracket, from the left; too much text runs on below."""
    area = Bounds(8, 3, max(10.0, look.width - 12), max(10.0, look.height - 6))
    if not caption.text:
        return Placed((), area)
    style = styled(ASIDE, caption.font)
    lines, style = fit(caption.text, area.width, area.height, style)
    if lines[-1].endswith("…"):
        lines = wrap(caption.text, area.width, style)
    height = len(lines) * style.size * LINE_HEIGHT
    middle = area.y + max(area.height, height) / 2
    anchor: Anchor = "start"
    place = Point(area.x, middle)
    label = Label(set_lines(lines, style, anchor), style, place, caption.color, anchor)
    return Placed((label,), area)


def in_group(look: Look, caption: Caption) -> Placed:
    """Where the file says, else at the top inside."""
    box = caption.box or Bounds(10, 8, max(20.0, look.width - 20), 15)
    return set_beside(box, caption, styled(NAME, caption.font))


def in_choreography(look: Look, caption: Caption) -> Placed:
    """Between the bands of the participants."""
    if "expanded" in look.traits:
        return at_top(look._replace(height=look.height), caption)
    band = min(20.0, look.height / 4)
    bottom = band + (ROW_ROOM if has_row(look) else 2)
    area = Bounds(_PAD, band + 2, look.width - 2 * _PAD, look.height - band - 2 - bottom)
    return _along(area, caption, styled(NAME, caption.font))


def in_box(look: Look, caption: Caption) -> Placed:
    """In the middle."""
    area = Bounds(0, 0, look.width, look.height)
    return _along(area, caption, styled(ASIDE, caption.font), pad=3.0)

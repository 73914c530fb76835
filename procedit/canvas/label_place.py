"""Where and in which letters the name of an element is edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.canvas.notation.captions import ASIDE, NAME, TITLE
from procedit.canvas.text import LINE_HEIGHT, width_of, wrap

if TYPE_CHECKING:
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.picture import Picture, TextStyle
    from procedit.canvas.scene import DiagramScene

_WIDTH = 90.0
"""A name beside a shape is at least this wide before it is broken, in diagram pixels."""
_UPRIGHT = (150.0, 44.0)
"""How large the field for a name is that stands turned in its band, in diagram pixels."""


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """The field for a name, in diagram pixels.

    ``grows`` says where to it gets larger with its text; ``is_beside`` that the name stands beside
    its element, ``fill`` what is behind it: a role or ``#rrggbb``; ``has_frame`` that nothing else
    shows where the field ends.
    """

    bounds: Bounds
    style: TextStyle
    is_centered: bool = True
    grows: Literal["both", "down", "up"] = "both"
    is_beside: bool = False
    fill: str = "paper"
    has_frame: bool = True


def place_of(scene: DiagramScene, key: str) -> LabelPlace | None:
    """Where the name of the element of that key is edited, None where it has none to edit."""
    drawn, picture = scene.drawn_of(key), scene.picture_of(key)
    if drawn is None or picture is None or picture.label_bounds is None:
        return None
    style = picture.labels[0].style if picture.labels else _usual(drawn)
    if drawn.type.has_external_label:
        return _beside(drawn, picture, style)
    fill = drawn.fill or "paper"
    if drawn.type.family in (Family.POOL, Family.LANE):
        return _in_band(drawn, picture.label_bounds, style)
    if drawn.type.name == "textAnnotation":
        return LabelPlace(picture.label_bounds, style, False, "down", fill="canvas")
    if drawn.type.name == "group":
        return LabelPlace(picture.label_bounds, style, True, "down", fill="canvas")
    return LabelPlace(picture.label_bounds, style, fill=fill, has_frame=False)


def _usual(drawn: Drawn) -> TextStyle:
    if drawn.type.family is Family.POOL:
        return TITLE
    is_inside = drawn.type.family in (Family.ACTIVITY, Family.LANE) or drawn.type.name == "group"
    return NAME if is_inside else ASIDE


def _beside(drawn: Drawn, picture: Picture, style: TextStyle) -> LabelPlace:
    box = picture.label_bounds or drawn.body
    text = picture.text_bounds or Bounds(box.center.x, box.y, 0, style.size * LINE_HEIGHT)
    width = max(_WIDTH, box.width, text.width)
    is_above = not drawn.line and text.bottom <= drawn.body.y + 2
    x = text.center.x - width / 2
    fill = "canvas"
    place = Bounds(x, text.y, width, max(text.height, style.size * LINE_HEIGHT))
    return LabelPlace(place, style, True, "up" if is_above else "down", True, fill)


def _in_band(drawn: Drawn, band: Bounds, style: TextStyle) -> LabelPlace:
    """A turned name is edited upright, beginning at its band."""
    if band.width >= band.height or band.width > 60:
        return LabelPlace(band, style)
    width, height = _UPRIGHT
    return LabelPlace(Bounds(band.x, band.center.y - height / 2, width, height), style)


def label_size(text: str, place: LabelPlace) -> tuple[float, float]:
    """How large a name beside its element is, in diagram pixels."""
    lines = wrap(text, place.bounds.width, place.style) or [""]
    width = max(width_of(line, place.style) for line in lines)
    return round(width + 1), round(len(lines) * place.style.size * LINE_HEIGHT)

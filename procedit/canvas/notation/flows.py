"""Connections: the line, its ends and its marks (clauses 7.4, 10.4, 12.2.3.5)."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Family
from procedit.canvas.notation.captions import ASIDE, set_beside
from procedit.canvas.notation.data import message_marks
from procedit.canvas.notation.gaps import runs_around
from procedit.canvas.notation.look import Caption, Look, Placed, styled
from procedit.canvas.notation.strokes import (
    circle,
    drawing,
    jumping,
    placed,
    polygon,
    polyline,
    smooth,
)
from procedit.canvas.picture import CANVAS, INK, MUTED, PAPER, Label, Path
from procedit.canvas.text import LINE_HEIGHT, set_lines, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.canvas.picture import Color, Command
    from procedit.model.diagram import Edge
    from procedit.model.element import Element

_PEN = 1.5
_BEND = 6.0
"""How much the bends of sequence flows are rounded."""
_HOP = 5.0
"""The radius of the half circle in which a sequence flow hops over another."""
_DOTS = (0.01, 4.0)
_DASHES = (7.0, 4.5)
_LETTER = (26.0, 18.0)
_WIDE = 90.0


class LineLook(NamedTuple):
    """What decides how a line looks besides its points; see ``line_traits``."""

    type: str
    traits: tuple[str, ...] = ()
    stroke: Color = ""

    @property
    def ink(self) -> Color:
        """The colour of the line."""
        return self.stroke or (INK if self.type in _DARK else MUTED)


_DARK = ("sequenceFlow", "messageFlow", "conversationLink")
_KNOWN = (*_DARK, "association", "dataInputAssociation", "dataOutputAssociation")


def line_traits(element: Element, edge: Edge | None = None) -> tuple[str, ...]:
    """What sets a line apart from the plain one of its kind.

    ``default``, ``conditional``; ``to`` and ``from`` for arrowheads of an association;
    ``initiating`` or ``non-initiating`` for the message shown on a message flow.
    """
    kind = element.type.name
    if kind == "sequenceFlow":
        return _sequence_traits(element)
    if kind == "association":
        direction = element.get("associationDirection")
        return {"One": ("to",), "Both": ("from", "to")}.get(direction, ())
    if kind.startswith("data"):
        return ("to",)
    if kind == "messageFlow" and edge is not None and edge.message_visible_kind:
        return (edge.message_visible_kind.replace("_", "-"),)
    return ()


def reach_of(look: LineLook) -> float:
    """How far heads and marks reach beyond the points of the line, in diagram pixels."""
    return 17.0 if look.traits else 11.0


def _sequence_traits(element: Element) -> tuple[str, ...]:
    if element.referring("default"):
        return ("default",)
    if element.child("conditionExpression") is None:
        return ()
    source = element.source
    is_activity = source is not None and source.type.family is Family.ACTIVITY
    return ("conditional",) if is_activity else ()


def line_marks(
    look: LineLook,
    points: Sequence[Point],
    labels: Sequence[Label] = (),
    jumps: Sequence[Point] = (),
) -> tuple[Path, ...]:
    """The line and its marks through at least two ``points``; it makes room for its ``labels``.

    A sequence flow hops over others at ``jumps``.
    """
    if look.type == "sequenceFlow":
        return _sequence(look, points, labels, jumps)
    if look.type == "messageFlow":
        return _message(look, points, labels)
    if look.type == "conversationLink":
        line = polyline(*points)
        return (
            Path(line, look.ink, width=5.0, cap="flat"),
            Path(line, CANVAS, width=2.0, cap="flat"),
        )
    line = Path(polyline(*points), look.ink, width=_PEN, dash=_DOTS)
    if look.type not in _KNOWN:
        return (Path(polyline(*points), look.ink, width=1.25, dash=(5.0, 3.5), cap="flat"),)
    heads: list[Path] = []
    if "to" in look.traits:
        heads.append(_open_head(look, points[-1], _direction(points[::-1])))
    if "from" in look.traits:
        heads.append(_open_head(look, points[0], _direction(points)))
    return (line, *heads)


def _sequence(
    look: LineLook, points: Sequence[Point], labels: Sequence[Label], jumps: Sequence[Point]
) -> tuple[Path, ...]:
    tip, back = points[-1], _direction(points[::-1])
    start = _direction(points)
    runs = runs_around(_shortened(points, 6.0), labels)
    commands: tuple[Command, ...] = sum((smooth(run, _BEND) for run in runs), ())
    if jumps:
        commands = jumping(commands, jumps, _HOP)
    line = Path(commands, look.ink, width=_PEN)
    head = Path(_turned(_HEAD, tip, back), look.ink, look.ink, 1.0)
    if "default" in look.traits:
        return (line, head, Path(_turned(_SLASH, points[0], start), look.ink, width=_PEN))
    if "conditional" in look.traits:
        return (line, head, Path(_turned(_DIAMOND, points[0], start), look.ink, PAPER, _PEN))
    return (line, head)


def _message(look: LineLook, points: Sequence[Point], labels: Sequence[Label]) -> tuple[Path, ...]:
    start, tip = points[0], points[-1]
    ahead, back = _direction(points), _direction(points[::-1])
    runs = runs_around(_shortened(_shortened(points, 9.0)[::-1], 7.0)[::-1], labels)
    line = sum((polyline(*run) for run in runs), ())
    ring = circle(start.x + ahead[0] * 3.75, start.y + ahead[1] * 3.75, 3.25)
    paths = [
        Path(line, look.ink, width=_PEN, dash=_DASHES, cap="flat"),
        Path(ring, look.ink, PAPER, _PEN),
        Path(_turned(_OPEN_HEAD, tip, back), look.ink, PAPER, _PEN),
    ]
    if look.traits:
        at = middle_of(points)
        letter = Look("message", *_LETTER, look.traits, stroke=look.stroke)
        shift = (at.x - _LETTER[0] / 2, at.y - _LETTER[1] / 2)
        paths.extend(
            Path(placed(p.commands, *shift), p.stroke, p.fill, p.width)
            for p in message_marks(letter)
        )
    return tuple(paths)


_HEAD = polygon((0.6, 0), (10, -4.2), (10, 4.2))
_OPEN_HEAD = polygon((0.9, 0), (9.5, -4.8), (9.5, 4.8))
_SLASH = polyline((7, 5), (12, -5))
_DIAMOND = polygon((0.9, 0), (8.5, -4.5), (16, 0), (8.5, 4.5))
_FEATHERS = drawing("M 7.5 -4.5 L 0.9 0 L 7.5 4.5")


def _open_head(look: LineLook, tip: Point, back: tuple[float, float]) -> Path:
    return Path(_turned(_FEATHERS, tip, back), look.ink, width=_PEN)


def _turned(
    commands: Sequence[Command], at: Point, along: tuple[float, float]
) -> tuple[Command, ...]:
    """A form drawn along the x axis, laid at a point along a direction."""
    dx, dy = along
    x, y = at
    return tuple(
        (c[0], x + c[1] * dx - c[2] * dy, y + c[1] * dy + c[2] * dx) if len(c) == 3 else ("Z",)
        for c in commands
    )


def _direction(points: Sequence[Point]) -> tuple[float, float]:
    """From the first point towards the next one that lies elsewhere, of length 1."""
    x, y = points[0]
    for other in points[1:]:
        dx, dy = other.x - x, other.y - y
        length = hypot(dx, dy)
        if length > 0.01:
            return dx / length, dy / length
    return 1.0, 0.0


def _shortened(points: Sequence[Point], by: float) -> list[Point]:
    """The line without its last bit, so that it does not show behind a head."""
    (x0, y0), (x, y) = points[-2], points[-1]
    length = hypot(x - x0, y - y0)
    share = min(by, length * 0.9) / length if length else 0.0
    return [*points[:-1], Point(x + (x0 - x) * share, y + (y0 - y) * share)]


def middle_of(points: Sequence[Point]) -> Point:
    """The point half way along the line."""
    parts = list(pairwise(points))
    rest = sum(map(_length, parts)) / 2
    for a, b in parts:
        length = _length((a, b))
        if rest <= length and length:
            share = rest / length
            return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
        rest -= length
    return points[0]


def _length(part: tuple[Point, Point]) -> float:
    (ax, ay), (bx, by) = part
    return hypot(bx - ax, by - ay)


def line_caption(look: LineLook, points: Sequence[Point], caption: Caption) -> Placed:
    """Where the file says, else beside the middle of the longest part."""
    style = styled(ASIDE, caption.font)
    if caption.box is not None:
        return set_beside(caption.box, caption, style)
    a, b = max(pairwise(points), key=_length)
    x, y = (a.x + b.x) / 2, (a.y + b.y) / 2
    flat = abs(b.x - a.x) >= abs(b.y - a.y)
    shown = 12.0 if look.type == "messageFlow" and look.traits else 0.0
    width = max(_WIDE, min(160.0, abs(b.x - a.x) - 24)) if flat else _WIDE
    lines = wrap(caption.text, width, style)
    height = max(1, len(lines)) * style.size * LINE_HEIGHT
    if flat:
        box = Bounds(x - width / 2, y - height - 4 - shown, width, height)
        at, anchor = Point(x, box.center.y), "middle"
    else:
        box = Bounds(x + 6 + shown * 1.4, y - height / 2, width, height)
        at, anchor = Point(box.x, y), "start"
    if not lines:
        return Placed((), box)
    label = Label(set_lines(lines, style, anchor), style, at, caption.color, anchor)
    return Placed((label,), box)

"""What to paint: values without Qt, made by ``notation``, painted by ``paint`` and ``publish.svg``.

A picture is a place (``origin``) and marks around it. Marks know nothing of the place, so all equal
shapes share the very same tuple of paths: painters cache by that tuple's identity, and moving a
picture makes no new marks. The lowest mark comes first; labels lie above all paths of a picture.

A colour is a role that the theme fills in (``INK``, ``PAPER``, …), a literal ``#rrggbb`` from the
file, which the theme may adapt to a dark paper, or ``""`` for none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.bpmn.types import Outline

if TYPE_CHECKING:
    from collections.abc import Iterable

INK = "ink"
"""Lines, markers and text."""
PAPER = "paper"
"""The surface of shapes."""
MUTED = "muted"
"""Lines that should stand back: lanes, data associations, groups."""
HEADER = "header"
"""The band that holds the name of a pool."""
LANE = "lane"
"""The band that holds the name of a lane."""
SHADE = "shade"
"""The grey of choreography's non-initiating participants and messages."""
CANVAS = "canvas"
"""The ground under the whole diagram."""

Color: TypeAlias = str
"""A role, ``#rrggbb``, or ``""`` for none."""

Command: TypeAlias = (
    tuple[Literal["M", "L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)
"""Move to, line to, cubic curve to, close: SVG's letters, absolute, around the picture's origin."""

Cap: TypeAlias = Literal["round", "flat"]
Anchor: TypeAlias = Literal["start", "middle", "end"]

_HERE = Point(0, 0)


@dataclass(frozen=True, slots=True)
class Path:
    """Lines and curves with one pen and one brush.

    ``width`` and the ``dash`` lengths (on, off, …) are in diagram pixels. Corners are round; ``cap``
    is the form of ends and of dashes. A ``detail`` may be left out where the diagram is very small.
    """

    commands: tuple[Command, ...]
    stroke: Color = INK
    fill: Color = ""
    width: float = 2.0
    dash: tuple[float, ...] = ()
    cap: Cap = "round"
    detail: bool = False


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How letters of the bundled font look: ``size`` in whole diagram pixels, ``weight`` 400 to 700.

    The font itself is always ours: a named one may be missing, and text would run differently.
    """

    size: float = 12.0
    weight: int = 400
    italic: bool = False
    underline: bool = False
    strike: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: the left end of its baseline around the label's ``at``, and its width."""

    text: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Label:
    """Text already broken into lines.

    The lines stand around ``at``, which is around the picture's origin; the whole label is turned
    by ``rotation`` degrees, clockwise, about ``at``. ``anchor`` says which end of the lines is in
    the right place on a surface whose letters are wider or narrower than ours.
    """

    lines: tuple[Line, ...]
    style: TextStyle
    at: Point = _HERE
    color: Color = INK
    anchor: Anchor = "middle"
    rotation: float = 0.0

    @property
    def bounds(self) -> Bounds:
        """The rectangle around the letters, relative to the picture's origin; for right angles."""
        size, (x0, y0) = self.style.size, self.at
        left = min(line.x for line in self.lines)
        right = max(line.x + line.width for line in self.lines)
        top, bottom = self.lines[0].y - size, self.lines[-1].y + 0.3 * size
        if not self.rotation:
            return Bounds(x0 + left, y0 + top, right - left, bottom - top)
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        turns = round(self.rotation / 90) % 4
        for _ in range(turns):
            corners = tuple((-y, x) for x, y in corners)
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        box = Bounds(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return box.moved(x0, y0)


@dataclass(frozen=True, slots=True)
class Picture:
    """One element as drawn: its paths and labels around ``origin``, and where it is.

    ``bounds`` (everything painted, pens included), ``body`` (the shape without its label; of a line
    the box of its points), ``line`` (a connection's points) and ``label_bounds`` (the box the name
    is set into, also where there is no name yet; None where none can be) are places in the diagram.
    """

    origin: Point
    paths: tuple[Path, ...]
    labels: tuple[Label, ...]
    bounds: Bounds
    body: Bounds
    outline: Outline = Outline.RECTANGLE
    line: tuple[Point, ...] = ()
    label_bounds: Bounds | None = None

    def moved(self, dx: float, dy: float) -> Picture:
        """The same picture ``dx`` to the right and ``dy`` further down; the marks are shared."""
        box = self.label_bounds
        return Picture(
            self.origin.moved(dx, dy),
            self.paths,
            self.labels,
            self.bounds.moved(dx, dy),
            self.body.moved(dx, dy),
            self.outline,
            tuple([point.moved(dx, dy) for point in self.line]),
            None if box is None else box.moved(dx, dy),
        )

    @property
    def text_bounds(self) -> Bounds | None:
        """The rectangle around the letters in the diagram, None without text."""
        box = enclosing(label.bounds for label in self.labels)
        return None if box is None else box.moved(self.origin.x, self.origin.y)


def extent(paths: Iterable[Path]) -> Bounds | None:
    """The rectangle around all paths, pens included (curves by their control points)."""
    return enclosing(_extent(path) for path in paths)


def _extent(path: Path) -> Bounds:
    xs: list[float] = []
    ys: list[float] = []
    for command in path.commands:
        numbers = command[1:]
        xs.extend(numbers[::2])
        ys.extend(numbers[1::2])
    left, top = min(xs), min(ys)
    pen = path.width / 2 if path.stroke else 0.0
    return Bounds(left, top, max(xs) - left, max(ys) - top).grown(pen)

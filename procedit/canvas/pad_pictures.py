"""Small pictures for buttons that no BPMN symbol and no icon fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.notation.strokes import box, polygon, polyline
from procedit.canvas.picture import INK, Path, Picture

if TYPE_CHECKING:
    from procedit.canvas.picture import Command

_WIDTH, _HEIGHT = 36.0, 30.0
_AREA = Bounds(0, 0, _WIDTH, _HEIGHT)


def _box(area: Bounds, stroke: str = INK, fill: str = "paper") -> Path:
    return Path(box(*area, 3), stroke=stroke, fill=fill, width=2.0)


def _picture(*paths: Path) -> Picture:
    return Picture(Point(0, 0), paths, (), _AREA.grown(1), _AREA)


def swatch(fill: str, stroke: str) -> Picture:
    """A patch in these colours; empty ones for those of the theme."""
    inner = Bounds(5, 2, 26, 26)
    return _picture(_box(inner, stroke or INK, fill or "paper"))


def palette() -> Picture:
    """Four patches: choose a colour."""
    tints = ("#5b9bf3", "#f0b345", "#57b894", "#e2777a")
    places = ((4, 1), (19, 1), (4, 16), (19, 16))
    return _picture(
        *(_box(Bounds(*at, 12, 12), tint, tint) for at, tint in zip(places, tints, strict=True))
    )


def lane_added(*, above: bool) -> Picture:
    """A new lane above or below an existing one."""
    new, old = Bounds(2, 1, 32, 12), Bounds(2, 17, 32, 12)
    if not above:
        new, old = old, new
    x, y = new.center
    plus = (*polyline((x - 4, y), (x + 4, y)), *polyline((x, y - 4), (x, y + 4)))
    return _picture(_box(old, "muted"), _box(new, "accent"), Path(plus, stroke="accent", width=2.0))


def lanes_divided(count: int) -> Picture:
    """A pool or lane divided into so many lanes."""
    step = 28 / count
    lines: tuple[Command, ...] = ()
    for row in range(1, count):
        lines += polyline((2, 1 + row * step), (34, 1 + row * step))
    return _picture(_box(Bounds(2, 1, 32, 28)), Path(lines, width=2.0))


def connection() -> Picture:
    """An arrow: connect."""
    shaft = Path(polyline((5, 26), (24, 7)), width=2.5)
    head = Path(polygon((32, 0), (27.5, 13), (19, 4.5)), fill=INK, width=1.5)
    return _picture(shaft, head)

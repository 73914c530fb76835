"""Circles, boxes and drawings as commands: the geometry that all marks are made of."""

from __future__ import annotations

import re
from functools import cache
from math import cos, pi, radians, sin, tan
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.canvas.picture import Command

LINE = 1.75
"""The width of an ordinary border, in diagram pixels."""
FINE = 1.25
"""The width of lines inside markers."""
HEAVY = 3.5
"""The width of borders that BPMN wants thick."""

_KAPPA = 0.5522847498
"""How far a quarter circle's control points stand off, in radii."""

_TOKEN = re.compile(r"[MLCZ]|-?\d*\.?\d+")


@cache
def drawing(text: str) -> tuple[Command, ...]:
    """The commands written as SVG path data with absolute M, L, C and Z only."""
    found: list[Command] = []
    letter, numbers = "", []
    for part in [*_TOKEN.findall(text), ""]:
        if part and part not in "MLCZ":
            numbers.append(float(part))
            continue
        found.extend(_read(letter, numbers))
        letter, numbers = part, []
    return tuple(found)


def _read(letter: str, numbers: list[float]) -> list[Command]:
    if letter == "Z":
        return [("Z",)]
    count = 6 if letter == "C" else 2
    parts = [numbers[i : i + count] for i in range(0, len(numbers), count)]
    return [cast("Command", (letter, *part)) for part in parts]


def placed(
    commands: Iterable[Command], x: float, y: float, scale: float = 1.0
) -> tuple[Command, ...]:
    """The commands scaled about 0, 0 and then moved there."""
    found: list[Command] = []
    for command in commands:
        numbers = cast("tuple[float, ...]", command[1:])
        moved = [n * scale + (y if i % 2 else x) for i, n in enumerate(numbers)]
        found.append(cast("Command", (command[0], *moved)))
    return tuple(found)


def polyline(*points: tuple[float, float]) -> tuple[Command, ...]:
    """Straight lines from point to point."""
    first, *rest = points
    return (("M", *first), *(("L", x, y) for x, y in rest))


def polygon(*points: tuple[float, float]) -> tuple[Command, ...]:
    """A closed figure with straight sides."""
    return (*polyline(*points), ("Z",))


def box(x: float, y: float, width: float, height: float, radius: float = 0) -> tuple[Command, ...]:
    """A rectangle, with rounded corners where there is a radius."""
    r = max(0.0, min(radius, width / 2, height / 2))
    right, bottom = x + width, y + height
    if r == 0:
        return polygon((x, y), (right, y), (right, bottom), (x, bottom))
    k = r * (1 - _KAPPA)
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def ellipse(x: float, y: float, rx: float, ry: float) -> tuple[Command, ...]:
    """An ellipse around x, y, beginning at its top."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return (
        ("M", x, y - ry),
        ("C", x + kx, y - ry, x + rx, y - ky, x + rx, y),
        ("C", x + rx, y + ky, x + kx, y + ry, x, y + ry),
        ("C", x - kx, y + ry, x - rx, y + ky, x - rx, y),
        ("C", x - rx, y - ky, x - kx, y - ry, x, y - ry),
        ("Z",),
    )


def circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """A circle around x, y, beginning at its top."""
    return ellipse(x, y, radius, radius)


def arc(radius: float, start: float, turn: float) -> tuple[Command, ...]:
    """Part of a circle around 0, 0 from ``start`` on, clockwise, in degrees from the right."""
    steps = max(1, round(abs(turn) / 60))
    step = radians(turn / steps)
    reach = 4 / 3 * tan(step / 4) * radius
    angle = radians(start)
    found: list[Command] = [("M", radius * cos(angle), radius * sin(angle))]
    for _ in range(steps):
        x, y = radius * cos(angle), radius * sin(angle)
        c1 = (x - reach * sin(angle), y + reach * cos(angle))
        angle += step
        x, y = radius * cos(angle), radius * sin(angle)
        found.append(("C", *c1, x + reach * sin(angle), y - reach * cos(angle), x, y))
    return tuple(found)


def star(corners: int, *radii: float, turn: float = 0.0) -> list[tuple[float, float]]:
    """Points around 0, 0 from the top on; the radii take turns."""
    points: list[tuple[float, float]] = []
    for i in range(corners):
        angle = 2 * pi * i / corners - pi / 2 + turn
        radius = radii[i % len(radii)]
        points.append((radius * cos(angle), radius * sin(angle)))
    return points


def even_dash(length: float, period: float, share: float) -> tuple[float, float]:
    """Dashes and gaps close to ``period`` long that come out even along ``length``."""
    step = length / max(1, round(length / period))
    return (step * share, step * (1 - share))


def smooth(points: Sequence[tuple[float, float]], radius: float) -> tuple[Command, ...]:
    """A line from point to point whose corners are rounded by at most ``radius``."""
    found: list[Command] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        near, r_in = _toward(corner, before, radius)
        far, r_out = _toward(corner, after, radius)
        if min(r_in, r_out) < 0.5:
            found.append(("L", *corner))
            continue
        found.append(("L", *near))
        share = 1 - _KAPPA
        c1 = (corner[0] + (near[0] - corner[0]) * share, corner[1] + (near[1] - corner[1]) * share)
        c2 = (corner[0] + (far[0] - corner[0]) * share, corner[1] + (far[1] - corner[1]) * share)
        found.append(("C", *c1, *c2, *far))
    found.append(("L", *points[-1]))
    return tuple(found)


def jumping(
    commands: Sequence[Command], jumps: Sequence[tuple[float, float]], radius: float
) -> tuple[Command, ...]:
    """The line with a half circle up over each of ``jumps`` that lies on a level piece of it.

    A jump too close to the end of its piece is left out.
    """
    found: list[Command] = []
    x = y = 0.0
    for command in commands:
        if command[0] == "L" and len(command) == 3 and abs(command[2] - y) < 0.01:
            found += _hops(x, command[1], y, jumps, radius)
        found.append(command)
        if len(command) > 2:
            x, y = float(command[-2]), float(command[-1])
    return tuple(found)


def _hops(
    start: float, end: float, y: float, jumps: Sequence[tuple[float, float]], radius: float
) -> list[Command]:
    step = 1.0 if end > start else -1.0
    low, high = sorted((start, end))
    places = sorted(
        (at for at, down in jumps if abs(down - y) < 0.5 and low + radius < at < high - radius),
        reverse=step < 0,
    )
    found: list[Command] = []
    reached = start
    for at in places:
        near, far, bow = at - step * radius, at + step * radius, radius * _KAPPA
        if (near - reached) * step < 0:
            continue
        found.append(("L", near, y))
        found.append(("C", near, y - bow, at - step * bow, y - radius, at, y - radius))
        found.append(("C", at + step * bow, y - radius, far, y - bow, far, y))
        reached = far
    return found


def _toward(
    start: tuple[float, float], end: tuple[float, float], most: float
) -> tuple[tuple[float, float], float]:
    """The point up to ``most`` from start, at most half way to end, and how far that is."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    reach = min(most, length / 2)
    share = reach / length if length else 0.0
    return (start[0] + dx * share, start[1] + dy * share), reach

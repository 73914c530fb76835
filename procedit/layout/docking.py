"""Where lines meet shapes: on the real outline, not on the rectangle around it."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sqrt
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline

if TYPE_CHECKING:
    from collections.abc import Sequence

CORNER = 10.0
"""The radius of an activity's rounded corners, in diagram pixels."""

_NEAR = 1e-6


@dataclass(frozen=True, slots=True)
class Outlined:
    """A shape as far as lines care: the form of its border and where it stands."""

    outline: Outline
    bounds: Bounds

    @property
    def center(self) -> Point:
        """The point in the middle."""
        return self.bounds.center

    def moved(self, dx: float, dy: float) -> Outlined:
        """The same shape ``dx`` to the right and ``dy`` further down."""
        return Outlined(self.outline, self.bounds.moved(dx, dy))


def dock(
    outline: Outline, bounds: Bounds, toward: tuple[float, float], inner: Point | None = None
) -> Point:
    """Where the line from the middle (or ``inner``) toward a point leaves the outline.

    The line goes on beyond ``toward`` when that lies inside. Without a direction it leaves to the
    right; an ``inner`` that is not inside stands for the middle.
    """
    start = inner if inner is not None and is_inside(outline, bounds, inner) else bounds.center
    dx, dy = toward[0] - start.x, toward[1] - start.y
    length = hypot(dx, dy)
    if length < _NEAR:
        dx, dy, length = 1.0, 0.0, 1.0
    dx, dy = dx / length, dy / length
    if outline is Outline.CIRCLE:
        return _leave_ellipse(bounds, start, dx, dy)
    corners = _corners(outline, bounds)
    if corners is not None:
        return _leave_polygon(corners, start, dx, dy)
    left = _leave_box(bounds, start, dx, dy)
    if outline is Outline.ROUNDED:
        return _leave_corner(bounds, start, (dx, dy), left)
    return left


def dock_shape(shape: Outlined, toward: tuple[float, float], inner: Point | None = None) -> Point:
    """Where the line from the middle of ``shape`` (or ``inner``) toward a point leaves it."""
    return dock(shape.outline, shape.bounds, toward, inner)


def is_inside(outline: Outline, bounds: Bounds, point: tuple[float, float]) -> bool:
    """Whether the point lies within the outline, its border not counted."""
    half_width, half_height = bounds.width / 2, bounds.height / 2
    if half_width <= 0 or half_height <= 0:
        return False
    u = abs(point[0] - bounds.center.x) / half_width
    v = abs(point[1] - bounds.center.y) / half_height
    if outline is Outline.CIRCLE:
        return u * u + v * v < 1 - _NEAR
    if outline is Outline.DIAMOND:
        return u + v < 1 - _NEAR
    if outline is Outline.HEXAGON:
        return v < 1 - _NEAR and u + v * _slant(bounds) / half_width < 1 - _NEAR
    if outline is Outline.ROUNDED:
        corner = _corner_near(bounds, point)
        if corner is not None:
            radius = _radius(bounds)
            return hypot(point[0] - corner.x, point[1] - corner.y) < radius - _NEAR
    return u < 1 - _NEAR and v < 1 - _NEAR


def nearest_on_outline(outline: Outline, bounds: Bounds, point: tuple[float, float]) -> Point:
    """The point of the outline closest to ``point``."""
    if outline is Outline.CIRCLE:
        return dock(outline, bounds, point)
    corners = _corners(outline, bounds)
    if corners is None:
        corner = _corner_near(bounds, point) if outline is Outline.ROUNDED else None
        if corner is not None:
            return _on_circle(corner, _radius(bounds), point)
        corners = _box_corners(bounds)
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    return min((_foot(a, b, point) for a, b in sides), key=lambda foot: _distance(foot, point))


def crop(waypoints: Sequence[Point], source: Outlined, target: Outlined) -> list[Point]:
    """The line without what lies inside its two ends, so that it meets their outlines."""
    points = _crop_start(list(waypoints), source)
    points.reverse()
    points = _crop_start(points, target)
    points.reverse()
    return points


def _crop_start(points: list[Point], shape: Outlined) -> list[Point]:
    first = 0
    while first + 1 < len(points) and is_inside(shape.outline, shape.bounds, points[first + 1]):
        first += 1
    if first + 1 >= len(points) or not is_inside(shape.outline, shape.bounds, points[first]):
        return points
    return [dock_shape(shape, points[first + 1], points[first]), *points[first + 1 :]]


def _radius(bounds: Bounds) -> float:
    return min(CORNER, bounds.width / 2, bounds.height / 2)


def _corner_near(bounds: Bounds, point: tuple[float, float]) -> Point | None:
    """The centre of the rounding in whose quarter the point lies, or None."""
    radius = _radius(bounds)
    x = min(max(point[0], bounds.x + radius), bounds.right - radius)
    y = min(max(point[1], bounds.y + radius), bounds.bottom - radius)
    is_corner = abs(x - point[0]) > _NEAR and abs(y - point[1]) > _NEAR
    return Point(x, y) if is_corner else None


def _corners(outline: Outline, bounds: Bounds) -> tuple[Point, ...] | None:
    x, y, middle = bounds.x, bounds.y, bounds.center
    if outline is Outline.DIAMOND:
        return (
            Point(middle.x, y),
            Point(bounds.right, middle.y),
            Point(middle.x, bounds.bottom),
            Point(x, middle.y),
        )
    if outline is Outline.HEXAGON:
        slant = _slant(bounds)
        return (
            Point(x + slant, y),
            Point(bounds.right - slant, y),
            Point(bounds.right, middle.y),
            Point(bounds.right - slant, bounds.bottom),
            Point(x + slant, bounds.bottom),
            Point(x, middle.y),
        )
    return None


def _slant(bounds: Bounds) -> float:
    return min(bounds.width, bounds.height) / 4


def _box_corners(bounds: Bounds) -> tuple[Point, ...]:
    x, y, right, bottom = bounds.x, bounds.y, bounds.right, bounds.bottom
    return (Point(x, y), Point(right, y), Point(right, bottom), Point(x, bottom))


def _leave_box(bounds: Bounds, start: Point, dx: float, dy: float) -> Point:
    across = _reach(start.x, dx, bounds.x, bounds.right)
    down = _reach(start.y, dy, bounds.y, bounds.bottom)
    if across <= down:
        return Point(bounds.right if dx > 0 else bounds.x, start.y + across * dy)
    return Point(start.x + down * dx, bounds.bottom if dy > 0 else bounds.y)


def _reach(start: float, step: float, low: float, high: float) -> float:
    if abs(step) < _NEAR:
        return float("inf")
    return max(0.0, ((high if step > 0 else low) - start) / step)


def _leave_corner(bounds: Bounds, start: Point, step: tuple[float, float], left: Point) -> Point:
    corner = _corner_near(bounds, left)
    if corner is None:
        return left
    radius = _radius(bounds)
    box = Bounds(corner.x - radius, corner.y - radius, 2 * radius, 2 * radius)
    return _leave_ellipse(box, start, *step)


def _leave_ellipse(bounds: Bounds, start: Point, dx: float, dy: float) -> Point:
    rx, ry = bounds.width / 2 or 1.0, bounds.height / 2 or 1.0
    u, v = (start.x - bounds.center.x) / rx, (start.y - bounds.center.y) / ry
    du, dv = dx / rx, dy / ry
    a, b, c = du * du + dv * dv, u * du + v * dv, u * u + v * v - 1
    t = (-b + sqrt(max(0.0, b * b - a * c))) / a
    return Point(start.x + t * dx, start.y + t * dy)


def _leave_polygon(corners: tuple[Point, ...], start: Point, dx: float, dy: float) -> Point:
    """Where the ray leaves a convex polygon that holds its start."""
    reach = float("inf")
    for a, b in zip(corners, (*corners[1:], corners[0]), strict=True):
        out_x, out_y = b.y - a.y, a.x - b.x
        speed = out_x * dx + out_y * dy
        if speed > _NEAR:
            reach = min(reach, (out_x * (a.x - start.x) + out_y * (a.y - start.y)) / speed)
    reach = 0.0 if reach == float("inf") else max(0.0, reach)
    return Point(start.x + reach * dx, start.y + reach * dy)


def _on_circle(center: Point, radius: float, toward: tuple[float, float]) -> Point:
    length = _distance(center, toward)
    scale = radius / length
    return Point(
        center.x + (toward[0] - center.x) * scale, center.y + (toward[1] - center.y) * scale
    )


def _foot(a: Point, b: Point, point: tuple[float, float]) -> Point:
    """The point of the segment from ``a`` to ``b`` closest to ``point``."""
    dx, dy = b.x - a.x, b.y - a.y
    square = dx * dx + dy * dy or 1.0
    t = ((point[0] - a.x) * dx + (point[1] - a.y) * dy) / square
    t = min(1.0, max(0.0, t))
    return Point(a.x + t * dx, a.y + t * dy)


def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])

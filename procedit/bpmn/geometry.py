"""Points and rectangles in diagram pixels, y pointing down (BPMN 2.0.2 clause 12, DC)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Point(NamedTuple):
    """A place in the diagram, in diagram pixels."""

    x: float
    y: float

    def moved(self, dx: float, dy: float) -> Point:
        """The point ``dx`` to the right and ``dy`` further down."""
        return Point(self.x + dx, self.y + dy)


class Bounds(NamedTuple):
    """A rectangle by its top left corner and its size, in diagram pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right border."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower border."""
        return self.y + self.height

    @property
    def center(self) -> Point:
        """The point in the middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def moved(self, dx: float, dy: float) -> Bounds:
        """The same size ``dx`` to the right and ``dy`` further down."""
        return Bounds(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, by: float) -> Bounds:
        """The rectangle with every border moved outwards by ``by``."""
        return Bounds(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the border."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def encloses(self, other: Bounds) -> bool:
        """Whether ``other`` lies wholly inside or on the border."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: Bounds) -> bool:
        """Whether the two share at least a point."""
        return (
            self.x <= other.right
            and other.x <= self.right
            and self.y <= other.bottom
            and other.y <= self.bottom
        )

    def joined(self, other: Bounds) -> Bounds:
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Bounds(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


def around(points: Iterable[tuple[float, float]]) -> Bounds:
    """The smallest rectangle around at least one point."""
    xs, ys = zip(*points, strict=True)
    return Bounds(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def enclosing(bounds: Iterable[Bounds]) -> Bounds | None:
    """The smallest rectangle around all, or None when there are none."""
    boxes = list(bounds)
    if not boxes:
        return None
    left, top = min([box[0] for box in boxes]), min([box[1] for box in boxes])
    right = max([box[0] + box[2] for box in boxes])
    bottom = max([box[1] + box[3] for box in boxes])
    return Bounds(left, top, right - left, bottom - top)


def strips_between(one: Bounds, other: Bounds) -> Iterator[Bounds]:
    """Rectangles that together cover what only one of the two covers."""
    whole = one.joined(other)
    for low, high in (sorted((one.x, other.x)), sorted((one.right, other.right))):
        if low != high:
            yield Bounds(low, whole.y, high - low, whole.height)
    for low, high in (sorted((one.y, other.y)), sorted((one.bottom, other.bottom))):
        if low != high:
            yield Bounds(whole.x, low, whole.width, high - low)


def number(value: float) -> str:
    """A coordinate as the file has it: ``12``, ``12.5``, ``12.25``."""
    if value == int(value):
        return str(int(value))
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text

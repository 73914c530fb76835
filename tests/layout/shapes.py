"""Shapes of the usual sizes for the layout tests."""

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined


def task(x: float, y: float) -> Outlined:
    """A task with its top left corner at the point."""
    return Outlined(Outline.ROUNDED, Bounds(x, y, 100, 80))


def gateway(x: float, y: float) -> Outlined:
    """A gateway with the top left corner of its bounds at the point."""
    return Outlined(Outline.DIAMOND, Bounds(x, y, 50, 50))


def event(x: float, y: float) -> Outlined:
    """An event with the top left corner of its bounds at the point."""
    return Outlined(Outline.CIRCLE, Bounds(x, y, 36, 36))


def pool(x: float, y: float, width: float = 800, height: float = 200) -> Outlined:
    """A pool with its top left corner at the point."""
    return Outlined(Outline.RECTANGLE, Bounds(x, y, width, height))


def same_line(points, expected) -> bool:
    """Whether two lines have the same points, a hundredth of a pixel aside."""
    return len(points) == len(expected) and all(
        abs(a[0] - b[0]) < 0.01 and abs(a[1] - b[1]) < 0.01
        for a, b in zip(points, expected, strict=True)
    )

"""How large the diagram is shown: limits, steps, and what fits into a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds

SMALLEST, LARGEST = 0.1, 10.0
STEPS = (0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
STEPS += (4.0, 5.0, 6.0, 8.0, 10.0)
"""Where the zoom keys stop."""
MARGIN = 24
"""Left free around a diagram that fits the window, in logical pixels."""
READABLE = 0.7
"""From here on names can be read with ease."""
_PER_NOTCH = 1.2
"""What one notch of the wheel (120 eighths of a degree) magnifies by."""
_SAME = 1e-3


def limited(zoom: float) -> float:
    """The nearest zoom there is."""
    return max(SMALLEST, min(LARGEST, zoom))


def next_step(zoom: float) -> float:
    """The next larger zoom that the keys stop at."""
    return next((step for step in STEPS if step > zoom + _SAME), LARGEST)


def previous_step(zoom: float) -> float:
    """The next smaller zoom that the keys stop at."""
    return next((step for step in reversed(STEPS) if step < zoom - _SAME), SMALLEST)


def wheel_factor(delta: float) -> float:
    """What a turn of the wheel by ``delta`` eighths of a degree magnifies by."""
    return _PER_NOTCH ** (delta / 120)


def fitting(area: Bounds, width: float, height: float, largest: float = 1.0) -> float:
    """The zoom at which ``area`` fits a window of that size (logical pixels), margins included.

    It may be smaller than ``SMALLEST``: a diagram can always be seen whole.
    """
    across = max(1.0, width - 2 * MARGIN) / max(1.0, area.width)
    down = max(1.0, height - 2 * MARGIN) / max(1.0, area.height)
    return max(0.002, min(across, down, largest))

"""The markers of event definitions (BPMN 2.0.2 clause 10.5.5), for an event 36 wide."""

from __future__ import annotations

from math import pi, sin

from procedit.canvas.notation.strokes import circle, drawing, polygon, polyline, star
from procedit.canvas.notation.symbols import Part, Symbol

_ARM, _REACH = 1.9, 7.2
_PLUS = (
    (-_ARM, -_REACH),
    (_ARM, -_REACH),
    (_ARM, -_ARM),
    (_REACH, -_ARM),
    (_REACH, _ARM),
    (_ARM, _ARM),
    (_ARM, _REACH),
    (-_ARM, _REACH),
    (-_ARM, _ARM),
    (-_REACH, _ARM),
    (-_REACH, -_ARM),
    (-_ARM, -_ARM),
)
_TURN = sin(pi / 4)
PLUS = polygon(*((1.12 * x, 1.12 * y) for x, y in _PLUS))
"""A plus with thick arms: parallel multiple."""
_CROSS = polygon(*(((x - y) * _TURN, (x + y) * _TURN) for x, y in _PLUS))

PENTAGON = polygon(*((x, y + 0.7) for x, y in star(5, 8.6)))
"""Multiple, and the event-based gateway."""

_SIMPLE = {
    "error": drawing("M -7 7.2 L -2.9 -5.8 L 2 0.9 L 7 -7.2 L 2.9 5.8 L -2 -0.9 Z"),
    "escalation": drawing("M 0 -8.4 L 6.4 7.4 L 0 1.4 L -6.4 7.4 Z"),
    "cancel": _CROSS,
    "compensate": drawing("M -8.8 0 L -0.8 -5.8 L -0.8 5.8 Z M -0.8 0 L 7.2 -5.8 L 7.2 5.8 Z"),
    "link": drawing("M -8 -3 L 1.4 -3 L 1.4 -6.8 L 8.8 0 L 1.4 6.8 L 1.4 3 L -8 3 Z"),
    "signal": drawing("M 0 -8.4 L 8 5.4 L -8 5.4 Z"),
    "multiple": PENTAGON,
    "parallelMultiple": PLUS,
}
_SHEET = drawing("M -6 -8 L 6 -8 L 6 8 L -6 8 Z")
_RULING = drawing(
    "M -3.2 -4.5 L 3.2 -4.5 M -3.2 -1.5 L 3.2 -1.5 M -3.2 1.5 L 3.2 1.5 M -3.2 4.5 L 3.2 4.5"
)
_LETTER = drawing("M -8.5 -5.75 L 8.5 -5.75 L 8.5 5.75 L -8.5 5.75 Z")
_FLAP = drawing("M -8.5 -5.75 L 0 1 L 8.5 -5.75")
_INNER_FLAP = drawing("M -7.6 -5 L 0 1 L 7.6 -5")


def _ticks() -> Symbol:
    hours = zip(star(12, 9.2), star(12, 7.2), strict=True)
    lines = tuple(command for outer, inner in hours for command in polyline(outer, inner))
    return (
        Part(circle(0, 0, 9.6), width=1.25),
        Part(lines, width=0.9),
        Part(polyline((1.6, -5.6), (0, 0.2), (4.6, 0.8)), width=1.4),
    )


CATCH: dict[str, Symbol] = {
    **{name: (Part(form, width=1.25),) for name, form in _SIMPLE.items()},
    "message": (Part(_LETTER, width=1.25), Part(_FLAP, width=1.25)),
    "timer": _ticks(),
    "conditional": (Part(_SHEET, width=1.25), Part(_RULING, width=1.1)),
}
"""Open markers: what the event waits for."""

THROW: dict[str, Symbol] = {
    **{name: (Part(form, fill="ink", width=1.0),) for name, form in _SIMPLE.items()},
    "message": (
        Part(_LETTER, fill="ink", width=1.25),
        Part(_INNER_FLAP, stroke="paper", width=1.4),
    ),
    "terminate": (Part(circle(0, 0, 10), fill="ink", width=1.0),),
    "timer": CATCH["timer"],
    "conditional": CATCH["conditional"],
}
"""Filled markers: what the event brings about. Timers and conditions are never thrown."""

CATCH["terminate"] = THROW["terminate"]

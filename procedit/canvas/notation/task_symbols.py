"""The markers of activities: types (BPMN 2.0.2 clause 10.3.3) and the row below (10.3.8, 10.3.5).

Type markers stand around 0, 0 in a square of about 18; those of the row in one of about 12.
"""

from __future__ import annotations

from procedit.canvas.notation.strokes import arc, box, circle, drawing, polygon, star
from procedit.canvas.notation.symbols import Part, Symbol

_FINE = 1.25

_LETTER = box(-8.5, -5.75, 17, 11.5, 1)
_FLAP = drawing("M -8 -5.25 L 0 1 L 8 -5.25")

SEND: Symbol = (
    Part(_LETTER, fill="ink", width=_FINE),
    Part(drawing("M -8 -5.1 L 0 1 L 8 -5.1"), stroke="paper", width=1.4),
)
RECEIVE: Symbol = (Part(_LETTER, width=_FINE), Part(_FLAP, width=_FINE))

_SMALL_LETTER = box(-5.5, -3.75, 11, 7.5, 0.5)
INSTANTIATE: Symbol = (
    Part(circle(0, 0, 9), width=_FINE),
    Part(_SMALL_LETTER, width=1.1),
    Part(drawing("M -5.2 -3.4 L 0 0.8 L 5.2 -3.4"), width=1.1),
)

USER: Symbol = (
    Part(
        drawing("M -7.8 8 C -7.8 3.4 -5 0.9 0 0.9 C 5 0.9 7.8 3.4 7.8 8 Z"),
        width=_FINE,
    ),
    Part(circle(0, -4.2, 3.9), fill="paper", width=_FINE),
    Part(drawing("M -4 5 L -4 8 M 4 5 L 4 8"), width=_FINE),
)

MANUAL: Symbol = (
    Part(
        drawing(
            "M -8.6 0.6 C -8.6 -2 -7.2 -3.2 -5 -4.4 L -0.4 -6.9 C 1 -7.7 2.4 -5.9 1.2 -4.7 L -1 -2.6"
            " L 6.9 -2.6 C 8.9 -2.6 8.9 0.2 6.9 0.2"
            " L 7.4 0.2 C 9.2 0.2 9.2 2.8 7.4 2.8 L 6.6 2.8"
            " C 8.3 2.8 8.3 5.3 6.6 5.3 L 5.2 5.3 C 6.8 5.3 6.8 7.5 5.2 7.5"
            " L -3.6 7.5 C -7 7.5 -8.6 5.4 -8.6 2.4 Z"
        ),
        width=_FINE,
    ),
    Part(drawing("M 1.6 0.2 L 6.9 0.2 M 1.6 2.8 L 6.6 2.8 M 1.6 5.3 L 5.2 5.3"), width=1.1),
)


def _gear(x: float, y: float, size: float) -> Symbol:
    """A cogwheel with eight teeth."""
    radii = (1.0, 1.0, 0.74, 0.74)
    rim = polygon(*((x + a, y + b) for a, b in star(32, *(size * r for r in radii), turn=-0.1)))
    return (
        Part(rim, fill="paper", width=1.1),
        Part(circle(x, y, size * 0.32), width=1.1),
    )


SERVICE: Symbol = (*_gear(-2.2, -2.4, 6.4), *_gear(2.6, 2.8, 6.4))

SCRIPT: Symbol = (
    Part(
        drawing(
            "M -3.4 -8 L 7.4 -8 C 4.6 -5.4 4.4 -3 5.8 -0.6 C 7.2 1.8 7 5.4 3.6 8 L -7.4 8"
            " C -4.2 5.4 -4.2 2.6 -5.6 0.2 C -7 -2.4 -6.8 -5.4 -3.4 -8 Z"
        ),
        width=_FINE,
    ),
    Part(
        drawing(
            "M -3.4 -4.6 L 2.4 -4.6 M -3.2 -1.4 L 2.6 -1.4 M -1.8 1.8 L 3.8 1.8 M -2.6 5 L 3 5"
        ),
        width=1.1,
    ),
)

BUSINESS_RULE: Symbol = (
    Part(drawing("M -8.5 -7 L 8.5 -7 L 8.5 -3 L -8.5 -3 Z"), fill="tint", width=_FINE),
    Part(drawing("M -8.5 -3 L 8.5 -3 L 8.5 6.5 L -8.5 6.5 Z"), width=_FINE),
    Part(drawing("M -8.5 1.75 L 8.5 1.75 M -3.5 -3 L -3.5 6.5"), width=1.1),
)

TYPES: dict[str, Symbol] = {
    "userTask": USER,
    "manualTask": MANUAL,
    "serviceTask": SERVICE,
    "sendTask": SEND,
    "receiveTask": RECEIVE,
    "scriptTask": SCRIPT,
    "businessRuleTask": BUSINESS_RULE,
    "globalUserTask": USER,
    "globalManualTask": MANUAL,
    "globalScriptTask": SCRIPT,
    "globalBusinessRuleTask": BUSINESS_RULE,
}
"""By the local name of the task, or of the global task that is called."""

ROW: dict[str, Symbol] = {
    "loop": (
        Part(arc(5.4, 55, -290)),
        Part(drawing("M -6 5.2 L -2.9 4.7 L -3.6 1.5")),
    ),
    "parallel": (Part(drawing("M -4 -5 L -4 5 M 0 -5 L 0 5 M 4 -5 L 4 5"), width=2.2),),
    "sequential": (Part(drawing("M -5 -4 L 5 -4 M -5 0 L 5 0 M -5 4 L 5 4"), width=2.2),),
    "compensation": (
        Part(
            drawing("M -6.6 0 L -0.8 -4.8 L -0.8 4.8 Z M -0.2 0 L 5.6 -4.8 L 5.6 4.8 Z"), width=1.25
        ),
    ),
    "collapsed": (
        Part(box(-6, -6, 12, 12, 2), width=1.25),
        Part(drawing("M -3.2 0 L 3.2 0 M 0 -3.2 L 0 3.2"), width=1.5),
    ),
    "ad-hoc": (
        Part(
            drawing("M -6 1.6 C -4.4 -2.6 -1.8 -2.8 0 -0.4 C 1.8 2 4.2 1.6 6 -1.8"),
            width=2.4,
        ),
    ),
}
"""In the order in which they stand beside each other."""

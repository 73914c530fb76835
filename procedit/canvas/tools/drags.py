"""Which gesture a drag becomes, by where it starts. A new gesture is a new line in ``DRAGS``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.tools.bend import start_bend
from procedit.canvas.tools.border import start_border
from procedit.canvas.tools.connect import start_connect
from procedit.canvas.tools.label import start_label
from procedit.canvas.tools.lane import start_lane
from procedit.canvas.tools.lasso import start_lasso
from procedit.canvas.tools.move import start_move
from procedit.canvas.tools.reconnect import start_reconnect
from procedit.canvas.tools.resize import start_resize

if TYPE_CHECKING:
    from procedit.canvas.tools.tool import DragStart

DRAGS: tuple[DragStart, ...] = (
    start_reconnect,
    start_bend,
    start_resize,
    start_border,
    start_label,
    start_connect,
    start_lane,
    start_move,
    start_lasso,
)
"""Asked in this order; the first that gives a tool has it. ``start_lasso`` takes all and is last."""

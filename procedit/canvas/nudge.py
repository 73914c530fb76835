"""Moving the selection with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.moving import load_of
from procedit.canvas.targets import nudge_load

if TYPE_CHECKING:
    from procedit.canvas.view import DiagramView


def nudge(view: DiagramView, dx: float, dy: float) -> bool:
    """Move the selection by so many diagram pixels, one undo step for all in a row.

    Without anything to move it tells so, and the arrow keys may mean something else.
    """
    load = load_of(view.diagram_scene, view.session.selection.keys)
    return bool(load.keys) and nudge_load(view, load, dx, dy)

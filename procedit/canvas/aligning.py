"""What a gesture that places or resizes something aligns to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.layout.snapping import TOLERANCE, Snapper

if TYPE_CHECKING:
    from collections.abc import Collection

    from procedit.canvas.view import DiagramView

GRID = 10.0
"""What shapes snap to where no neighbour is near, in diagram pixels."""


def snapper_for(view: DiagramView, without: Collection[str] = (), grid: float = GRID) -> Snapper:
    """Aligns with the steps that are in view but for those of the keys ``without``."""
    neighbours = [
        each.body
        for each in view.diagram_scene.near(view.camera.area)
        if not each.line
        and not each.is_open
        and each.key not in without
        and each.type.name != "boundaryEvent"
    ]
    return Snapper(neighbours, grid=grid, tolerance=TOLERANCE / max(view.zoom, 0.5))

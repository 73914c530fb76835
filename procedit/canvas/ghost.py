"""What a gesture shows while it lasts: pictures, lines, the target, guides, distances, a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.items import GuidesItem, LinesItem, PicturesItem, TargetItem
from procedit.canvas.measures import Measure, MeasuresItem
from procedit.canvas.paint import PicturePainter
from procedit.canvas.reason import ReasonItem

if TYPE_CHECKING:
    from procedit.canvas.scene import DiagramScene
    from procedit.layout.snapping import Snap


class Ghost:
    """Items that are in the scene from the first use until ``clear``."""

    def __init__(self, scene: DiagramScene) -> None:
        theme = scene.theme
        self._scene = scene
        self.pictures = PicturesItem(PicturePainter(theme))
        self.lines = LinesItem(theme)
        self.target = TargetItem(theme)
        self.guides = GuidesItem(theme)
        self.measures = MeasuresItem(theme)
        self.reason = ReasonItem(theme)
        overlays = (self.pictures, self.lines, self.target, self.guides)
        self._items = (*overlays, self.measures, self.reason)
        for item in self._items:
            scene.addItem(item)
        scene.hover("")

    def clear(self) -> None:
        """Take everything out of the scene."""
        for item in self._items:
            if item.scene() is not None:
                self._scene.removeItem(item)

    def show_snap(self, snap: Snap | None) -> None:
        """Show along what something is aligned, and the distances; None for nothing."""
        self.guides.show_guides(() if snap is None else snap.lines)
        self.measures.display(() if snap is None else (Measure(*each) for each in snap.distances))

    def show_refused(self, at: tuple[float, float], reason: str) -> None:
        """Say beside the pointer why a release would do nothing; empty for no reason."""
        self.reason.display(at, reason)

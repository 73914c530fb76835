"""What a view shows behind its items: the tiles, a stand-in where there is none yet, the ghost."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from procedit.canvas.dots import paint_dots
from procedit.canvas.tiles import SIZE, Tiles, device_rect, spots

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.scene import Damage, DiagramScene
    from procedit.canvas.tiles import Spot

BUDGET = 0.006
"""Seconds a frame may spend on painting tiles; one is painted even if it takes longer."""
_GHOST_OPACITY = 0.8


class Frame(NamedTuple):
    """What of the diagram is on the screen, in device pixels.

    ``origin`` is where the diagram's 0, 0 stands, ``scale`` device pixels per diagram pixel.
    """

    exposed: QRect
    origin: QPoint
    scale: float
    ratio: float


class Backdrop:
    """Paints the diagram of one view from tiles."""

    def __init__(self, scene: DiagramScene) -> None:
        self._scene = scene
        self._tiles = Tiles(self._paint_area, QColor(scene.theme.color("canvas")))
        self._ghost = Tiles(scene.paint_lifted, None)
        self._settled = 1.0
        self.is_zooming = False
        self.has_dots = False

    def _paint_area(self, painter: QPainter, area: Bounds, scale: float) -> None:
        if self.has_dots:
            paint_dots(painter, area, scale, self._scene.theme)
        self._scene.paint_area(painter, area, scale)

    def refresh(self) -> None:
        """Take up the scene's theme and forget all images."""
        self._tiles.ground = QColor(self._scene.theme.color("canvas"))
        self.forget()

    def forget(self) -> None:
        """Forget all images."""
        self._tiles.clear()
        self._ghost.clear()

    def damage(self, damage: Damage) -> None:
        """Take note of what looks different now."""
        if not damage.areas:
            self._tiles.clear()
        for area in damage.areas:
            self._tiles.damage(area)

    def lifted(self) -> None:
        """Take note that a gesture lifted something else, or nothing."""
        self._ghost.clear()

    def make_room(self, width: int, height: int) -> None:
        """Keep as many tiles as a view of that many device pixels needs, and some around it."""
        needed = (width // SIZE + 2) * (height // SIZE + 2)
        self._tiles.limit = needed + 16
        self._ghost.limit = needed

    def paint(self, painter: QPainter, frame: Frame, budget: float = BUDGET) -> QRegion:
        """Paint a frame; what of it (device pixels) only has a stand-in yet."""
        painter.save()
        painter.resetTransform()
        painter.scale(1 / frame.ratio, 1 / frame.ratio)
        missing = self._paint_tiles(painter, frame, perf_counter() + budget)
        if self._scene.lifted:
            missing += self._paint_ghost(painter, frame, perf_counter() + budget)
        painter.restore()
        return missing

    def _paint_tiles(self, painter: QPainter, frame: Frame, end: float) -> QRegion:
        missing = QRegion()
        for spot, place in spots(frame.exposed, frame.origin, frame.scale):
            image = self._tiles.ready(spot)
            if image is None and not self.is_zooming and (perf_counter() < end):
                image = self._tiles.make(spot)
            part = place & frame.exposed
            if image is None:
                missing += QRegion(part)
            else:
                painter.drawImage(part, image, part.translated(-place.topLeft()))
        if not missing.isEmpty():
            self._paint_stand_in(painter, frame, missing)
        elif not self.is_zooming:
            self._settled = frame.scale
        return missing

    def _paint_stand_in(self, painter: QPainter, frame: Frame, missing: QRegion) -> None:
        """Fill ``missing`` from the overview and from the tiles of the last zoom."""
        painter.save()
        painter.setClipRegion(missing)
        painter.fillRect(missing.boundingRect(), self._tiles.ground or QColor())
        factor = frame.scale / self._settled
        known = [
            (_scaled(spot, factor).translated(QPointF(frame.origin)), image)
            for spot, image in self._tiles.at_scale(self._settled)
        ]
        covered = QRegion()
        for place, _ in known:
            covered += place.toAlignedRect()
        if not (missing - covered).isEmpty():
            self._paint_overview(painter, frame)
        for place, image in known:
            if missing.intersects(place.toAlignedRect()):
                painter.drawImage(place, image, QRectF(image.rect()))
        painter.restore()

    def _paint_overview(self, painter: QPainter, frame: Frame) -> None:
        overview = self._scene.overview
        if overview.image is not None:
            whole, factor = QRectF(overview.image.rect()), frame.scale / overview.scale
            corner = QPointF(overview.area.x, overview.area.y) * frame.scale
            place = QRectF(corner + QPointF(frame.origin), whole.size() * factor)
            painter.drawImage(place, overview.image, whole)

    def _paint_ghost(self, painter: QPainter, frame: Frame, end: float) -> QRegion:
        offset = self._scene.carried
        shift = QPoint(round(offset.x * frame.scale), round(offset.y * frame.scale))
        within = device_rect(self._scene.lifted_area, frame.scale).translated(frame.origin + shift)
        exposed = frame.exposed & within
        missing = QRegion()
        if exposed.isEmpty():
            return missing
        painter.setOpacity(_GHOST_OPACITY)
        for spot, place in spots(exposed, frame.origin + shift, frame.scale):
            image = self._ghost.ready(spot)
            if image is None and perf_counter() < end:
                image = self._ghost.make(spot)
            part = place & exposed
            if image is None:
                missing += QRegion(part)
            else:
                painter.drawImage(part, image, part.translated(-place.topLeft()))
        painter.setOpacity(1.0)
        return missing

    def prepare(self, frame: Frame) -> bool:
        """Paint one tile just outside of ``frame``; whether there was one to paint."""
        around = frame.exposed.adjusted(-SIZE // 2, -SIZE // 2, SIZE // 2, SIZE // 2)
        for spot, _ in spots(around, frame.origin, frame.scale):
            if self._tiles.ready(spot) is None:
                self._tiles.make(spot)
                return True
        return False


def _scaled(spot: Spot, factor: float) -> QRectF:
    extent = SIZE * factor
    return QRectF(spot.column * extent, spot.row * extent, extent, extent)

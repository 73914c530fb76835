"""The diagram as images of 512 by 512 device pixels: painted once, shown often.

Measured (1920×1080, two cores): a view that paints 5,000 elements in every frame needs 30 to 60 ms,
one that shows tiles 2 to 4 ms. A change repairs only the part of a tile that it touched, so its
cost does not grow with the diagram. Tiles are painted in the window's own thread within a budget
per frame: a worker was measured to be no faster, Python's painting calls wait for each other.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from procedit.bpmn.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    PaintArea = Callable[[QPainter, Bounds, float], None]

SIZE = 512
"""The width and height of a tile in device pixels: 1 MB."""
_MOST_REPAIRS = 12
"""A tile with more changed places than this is painted anew as a whole."""


class Spot(NamedTuple):
    """Which tile: its scale in device pixels per diagram pixel, its column and its row."""

    scale: float
    column: int
    row: int

    @property
    def area(self) -> Bounds:
        """What it shows, in diagram pixels."""
        extent = SIZE / self.scale
        return Bounds(self.column * extent, self.row * extent, extent, extent)


@dataclass(slots=True)
class Tile:
    """An image, all of the diagram that it may show, and the areas in which it is out of date."""

    image: QImage
    shown: Bounds
    stale: list[Bounds] = field(default_factory=list)


class Tiles:
    """The most recently used tiles of a diagram, at any scale, ``limit`` at most.

    ``paint`` paints an area of the diagram at a scale onto a painter that maps diagram pixels to
    the device; ``ground`` fills a tile first, None leaves it transparent.
    """

    def __init__(self, paint: PaintArea, ground: QColor | None, limit: int = 64) -> None:
        self._paint = paint
        self.ground = ground
        self.limit = limit
        self._tiles: OrderedDict[Spot, Tile] = OrderedDict()

    def __len__(self) -> int:
        return len(self._tiles)

    def clear(self) -> None:
        """Forget all tiles."""
        self._tiles.clear()

    def damage(self, area: Bounds) -> None:
        """Take note that ``area`` looks different now."""
        for tile in self._tiles.values():
            if tile.shown.meets(area):
                _note(tile.stale, area)

    def ready(self, spot: Spot) -> QImage | None:
        """The image of a tile that is there and up to date."""
        tile = self._tiles.get(spot)
        if tile is None or tile.stale:
            return None
        self._tiles.move_to_end(spot)
        return tile.image

    def make(self, spot: Spot) -> QImage:
        """The image of a tile, painted or repaired now."""
        tile = self._tiles.get(spot)
        if tile is None or len(tile.stale) > _MOST_REPAIRS:
            tile = self._tiles[spot] = Tile(self._new_image(), spot.area.grown(2 / spot.scale))
            self._fill(tile.image, spot, None)
        for area in tile.stale:
            self._fill(tile.image, spot, area)
        tile.stale.clear()
        self._tiles.move_to_end(spot)
        while len(self._tiles) > self.limit:
            self._tiles.popitem(last=False)
        return tile.image

    def at_scale(self, scale: float) -> Iterator[tuple[Spot, QImage]]:
        """All tiles of a scale, those out of date included."""
        for spot, tile in self._tiles.items():
            if spot.scale == scale:
                yield spot, tile.image

    def _new_image(self) -> QImage:
        if self.ground is None:
            return QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        return QImage(SIZE, SIZE, QImage.Format.Format_RGB32)

    def _fill(self, image: QImage, spot: Spot, area: Bounds | None) -> None:
        """Paint the whole image, or the part of it that shows ``area``."""
        scale, left, top = spot.scale, spot.column * SIZE, spot.row * SIZE
        part = QRect(0, 0, SIZE, SIZE)
        if area is not None:
            part &= device_rect(area, scale).translated(-left, -top)
            if part.isEmpty():
                return
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(part, self.ground or Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRect(part)
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        shown = part.translated(left, top)
        self._paint(painter, _diagram_area(shown, scale), scale)
        painter.end()


def _note(stale: list[Bounds], area: Bounds) -> None:
    """Add an area, joined with one that it mostly overlaps."""
    for place, other in enumerate(stale):
        whole = other.joined(area)
        if whole.width * whole.height <= other.width * other.height + area.width * area.height:
            stale[place] = whole
            return
    stale.append(area)


def spots(rect: QRect, origin: QPoint, scale: float) -> Iterator[tuple[Spot, QRect]]:
    """The tiles that cover ``rect``, each with its place there.

    All in device pixels; ``origin`` is where the diagram's 0, 0 would stand.
    """
    shown = rect.translated(-origin)
    for row in range(shown.top() // SIZE, shown.bottom() // SIZE + 1):
        for column in range(shown.left() // SIZE, shown.right() // SIZE + 1):
            place = QRect(column * SIZE, row * SIZE, SIZE, SIZE).translated(origin)
            yield Spot(scale, column, row), place


def device_rect(area: Bounds, scale: float) -> QRect:
    """The device pixels that show ``area``, smeared edges included."""
    left, top = int(area.x * scale // 1) - 1, int(area.y * scale // 1) - 1
    right, bottom = int(-(-area.right * scale // 1)) + 1, int(-(-area.bottom * scale // 1)) + 1
    return QRect(left, top, right - left, bottom - top)


def _diagram_area(rect: QRect, scale: float) -> Bounds:
    return Bounds(
        rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale
    ).grown(2 / scale)

"""A small image of the whole diagram: the minimap, and what stands in while tiles are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from procedit.bpmn.geometry import Bounds
from procedit.canvas.tiles import device_rect

if TYPE_CHECKING:
    from procedit.canvas.scene import Damage, DiagramScene

_LONGEST = 1600
"""The longer side of the image, in pixels."""
_LARGEST_SCALE = 1.0
_BANDS = 24
"""The image is painted in so many strips, one at a time, so that nobody waits for it."""
_MARGIN = 20.0
_REST = 120
"""Milliseconds of quiet before it is brought up to date."""


class Overview(QObject):
    """The image, brought up to date when there is time. ``area`` is what it shows."""

    changed = Signal()

    def __init__(self, scene: DiagramScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self.image: QImage | None = None
        self.area = Bounds(0, 0, 1, 1)
        self._scale = 1.0
        self._stale: list[Bounds] = []
        self._outgrown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        scene.damaged.connect(self._damage)
        scene.lifted_changed.connect(self._wait)
        scene.shown.connect(self._forget)

    @property
    def scale(self) -> float:
        """Its pixels per diagram pixel."""
        return self._scale

    @property
    def is_ready(self) -> bool:
        """Whether the image is complete and up to date."""
        return self.image is not None and not self._stale and not self._outgrown

    def start(self) -> None:
        """Begin the image if it was not begun yet."""
        if self.image is None:
            self.restart()

    def restart(self) -> None:
        """Paint everything anew, a strip at a time."""
        self._outgrown = False
        self.area = self._scene.extent.grown(_MARGIN)
        longest = max(self.area.width, self.area.height)
        self._scale = min(_LARGEST_SCALE, _LONGEST / longest)
        width, height = int(self.area.width * self._scale), int(self.area.height * self._scale)
        self.image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
        self.image.fill(QColor(self._scene.theme.color("canvas")))
        strip = self.area.height / _BANDS
        self._stale = [
            Bounds(self.area.x, self.area.y + row * strip, self.area.width, strip)
            for row in reversed(range(_BANDS))
        ]
        self._timer.start(0)

    def stop(self) -> None:
        """Paint no more."""
        self._timer.stop()

    def rest(self) -> None:
        """Leave the time to somebody who scrolls or zooms; go on after some quiet."""
        if self._timer.isActive():
            self._timer.start(_REST)

    def _forget(self) -> None:
        self.image = None
        self._timer.stop()

    def finish(self) -> None:
        """Bring it up to date at once."""
        if self.image is None:
            self.restart()
        while self._stale or self._outgrown:
            self._paint_next()

    def _damage(self, damage: Damage) -> None:
        if self.image is None:
            return
        if not damage.areas or not self.area.encloses(self._scene.extent):
            self._outgrown = True
        else:
            self._stale[:0] = damage.areas
        self._wait()

    def _wait(self) -> None:
        """Go on after some quiet; what a gesture has lifted stays to be seen until it is put down."""
        if self._stale or self._outgrown:
            self._timer.start(_REST)

    def _go_on(self) -> None:
        if not self._scene.lifted:
            self._paint_next()

    def _paint_next(self) -> None:
        if self._outgrown:
            self.restart()
        if self.image is None or not self._stale:
            return
        area = self._stale.pop()
        left, top = self.area.x * self._scale, self.area.y * self._scale
        part = device_rect(area, self._scale).translated(-round(left), -round(top))
        part &= self.image.rect()
        if not part.isEmpty():
            self._paint_part(self.image, part, area)
        if self._stale:
            self._timer.start(0)
        else:
            self.changed.emit()

    def _paint_part(self, image: QImage, part: QRect, area: Bounds) -> None:
        painter = QPainter(image)
        painter.fillRect(part, QColor(self._scene.theme.color("canvas")))
        painter.setClipRect(part, Qt.ClipOperation.ReplaceClip)
        painter.scale(self._scale, self._scale)
        painter.translate(-self.area.x, -self.area.y)
        self._scene.paint_area(painter, area.grown(3 / self._scale), self._scale)
        painter.end()

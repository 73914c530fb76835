"""What moves by itself, as after undo or tidying up, glides to its new place instead of jumping there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QGraphicsItem

from procedit.bpmn.geometry import Point, enclosing
from procedit.canvas.items import LinesItem, Overlay
from procedit.canvas.paint import PicturePainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.picture import Picture
    from procedit.canvas.scene import DiagramScene

_TIME = 200
"""Milliseconds of a glide."""
_LEAST = 4.0
"""What moved less, in diagram pixels, does not glide."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Something that changed its place: what was drawn before, and what is drawn now."""

    old: Drawn
    new: Drawn

    @property
    def glides(self) -> bool:
        """Whether it moved so far, and so alike, that its way can be shown."""
        if self.new.line:
            return len(self.old.line) == len(self.new.line) and self.old.line != self.new.line
        (x, y, *size), (old_x, old_y, *old_size) = self.new.body, self.old.body
        return size == old_size and max(abs(x - old_x), abs(y - old_y)) >= _LEAST


class GlidingItem(Overlay):
    """Pictures on their way; ``share`` says how much of it is done, from 0 to 1."""

    level = 32.0

    def __init__(self, painter: PicturePainter) -> None:
        super().__init__(painter.theme)
        self._painter = painter
        self._ways: list[tuple[Picture, float, float]] = []
        self._share = 0.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def display(self, ways: Sequence[tuple[Picture, float, float]]) -> None:
        """Show pictures that come from so far away."""
        self._ways = list(ways)
        boxes = [picture.bounds for picture, _, _ in ways]
        starts = [picture.bounds.moved(dx, dy) for picture, dx, dy in ways]
        self.set_area(enclosing([*boxes, *starts]))

    def advance_to(self, share: float) -> None:
        """Show how far they are."""
        self._share = share
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the pictures on their way."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        left = 1.0 - self._share
        for picture, dx, dy in self._ways:
            painter.save()
            painter.translate(dx * left, dy * left)
            self._painter.paint(painter, (picture,), zoom)
            painter.restore()


class Gliding(QObject):
    """Shows in a scene how things get from where they were to where they are."""

    def __init__(self, scene: DiagramScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._shapes: GlidingItem | None = None
        self._lines: LinesItem | None = None
        self._ways: list[Shift] = []
        self._is_hiding = False
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_TIME)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self.stop)
        scene.shifted.connect(self.start)
        scene.lifted_changed.connect(self._make_way)

    @property
    def is_under_way(self) -> bool:
        """Whether something glides now."""
        return self._shapes is not None

    def start(self, shifts: Sequence[Shift]) -> None:
        """Let these glide; what glided before is where it belongs at once."""
        self.stop()
        ways = [each for each in shifts if each.glides]
        if not any(not each.new.line for each in ways):
            return
        scene = self._scene
        ways.sort(key=lambda each: each.new.rank)
        self._ways = [each for each in ways if each.new.line]
        self._shapes = GlidingItem(PicturePainter(scene.theme))
        self._lines = LinesItem(scene.theme, "muted")
        for item in (self._shapes, self._lines):
            scene.addItem(item)
        self._shapes.display([_way(scene, each) for each in ways if not each.new.line])
        self._hide([each.new.key for each in ways])
        scene.selection_item.setVisible(False)
        self._animation.start()

    def _hide(self, keys: Sequence[str]) -> None:
        self._is_hiding = True
        self._scene.lift((), hide=keys)
        self._is_hiding = False

    def _advance(self, share: float) -> None:
        if self._shapes is not None and self._lines is not None:
            self._shapes.advance_to(share)
            self._lines.display(*(_between(each, share) for each in self._ways))

    def _make_way(self) -> None:
        """Another gesture lifts something: it has the scene."""
        if not self._is_hiding and self._shapes is not None:
            self._clear()

    def stop(self) -> None:
        """Everything is where it belongs."""
        if self._shapes is not None:
            self._clear()
            self._hide(())

    def _clear(self) -> None:
        self._animation.stop()
        for item in (self._shapes, self._lines):
            if item is not None and item.scene() is not None:
                self._scene.removeItem(item)
        self._shapes = self._lines = None
        self._ways = []
        self._scene.selection_item.setVisible(True)


def _way(scene: DiagramScene, shift: Shift) -> tuple[Picture, float, float]:
    old, new = shift.old.body, shift.new.body
    return scene.plane.picture(shift.new), old.x - new.x, old.y - new.y


def _between(shift: Shift, share: float) -> tuple[Point, ...]:
    """A line on its way from the old points to the new ones."""
    pairs = zip(shift.old.line, shift.new.line, strict=True)
    return tuple([Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share) for a, b in pairs])

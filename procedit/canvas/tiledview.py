"""A graphics view that shows a diagram from tiles, at any zoom, and scrolls without borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from procedit.bpmn.geometry import Point, enclosing
from procedit.canvas.backdrop import BUDGET, Backdrop, Frame
from procedit.canvas.camera import Camera
from procedit.canvas.outlines import rect_of
from procedit.canvas.tiles import device_rect
from procedit.canvas.zoom import next_step, previous_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.scene import Damage, DiagramScene

_FIRST_BUDGET = 0.08
"""Seconds the first frame of a diagram may take, so that it is seen whole at once."""
_SETTLE = 90
"""Milliseconds without zooming after which the picture is made sharp."""
_IDLE = 40
"""Milliseconds of quiet before tiles outside of the view are painted in advance."""


class TiledView(QGraphicsView):
    """Shows a scene's diagram; knows nothing of tools and keys."""

    zoom_changed = Signal(float)
    moved = Signal()
    """Another part of the diagram is shown, or another size of it."""
    settled = Signal()
    """Everything in view is painted sharply."""

    def __init__(self, scene: DiagramScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.diagram_scene = scene
        self.camera = Camera(self)
        self.backdrop = Backdrop(scene)
        self._exposed = QRect()
        self._is_fresh = True
        self._is_placed = False
        self._fitted: tuple[float, QPoint, Bounds] | None = None
        self._missing = QRegion()
        self._sharpen = self._timer(self._continue_painting)
        self._idle = self._timer(self._paint_ahead)
        self._settle = self._timer(self._stop_zooming)
        self._set_up()
        self._follow_scene(scene)
        self.camera.set_whole(scene.extent)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)

    def _follow_scene(self, scene: DiagramScene) -> None:
        scene.damaged.connect(self._damage)
        scene.shown.connect(self._show_diagram)
        scene.theme_changed.connect(self._show_theme)
        scene.lifted_changed.connect(self.backdrop.lifted)
        scene.carried_changed.connect(self._show_carried)
        self.camera.zoomed.connect(self.zoom_changed)
        self.moved.connect(scene.overview.rest)

    # Zooming and scrolling

    @property
    def zoom(self) -> float:
        """Logical pixels per diagram pixel, 1.0 for 100 %."""
        return self.camera.zoom

    def zoom_to(self, zoom: float) -> None:
        """Show the diagram so large (0.1 to 10) around the middle of the view."""
        self._is_placed = True
        self.camera.zoom_to(zoom)
        self._repaint_all()

    def zoom_in(self) -> None:
        """Show the diagram one step larger."""
        self.zoom_to(next_step(self.zoom))

    def zoom_out(self) -> None:
        """Show the diagram one step smaller."""
        self.zoom_to(previous_step(self.zoom))

    def zoom_at(self, factor: float, anchor: QPointF) -> None:
        """Magnify by ``factor``; what is at ``anchor`` (in the view) stays there.

        While this is called often, tiles of the last zoom stand in for sharp ones.
        """
        self.backdrop.is_zooming = True
        self._settle.start(_SETTLE)
        self.camera.zoom_to(self.zoom * factor, anchor)
        self._repaint_all()

    def fit(self) -> None:
        """Show the whole diagram, not larger than it is."""
        self._is_placed = True
        self.camera.fit(self.diagram_scene.extent)
        self._fitted = self._sight
        self._repaint_all()

    def show_origin(self) -> None:
        """Bring the upper left corner of the diagram to that of the view."""
        self._is_placed = True
        extent = self.diagram_scene.extent
        self.camera.show_corner(Point(extent.x, extent.y))
        self._repaint_all()

    @property
    def _sight(self) -> tuple[float, QPoint, Bounds]:
        return self.camera.zoom, self.camera.origin, self.diagram_scene.extent

    def fit_keys(self, *keys: str) -> None:
        """Show all these elements as large as possible, up to twice their size."""
        area = enclosing(each.body for each in self.diagram_scene.plane.all(keys))
        if area is not None:
            self.camera.fit(area, 2.0)
            self._repaint_all()

    def reveal(self, key: str) -> None:
        """Scroll gently until the element of that key is in view."""
        area = self.diagram_scene.bounds_of(key)
        if area is not None:
            self.camera.reveal(area)

    def show_readably(self, key: str) -> None:
        """Bring the element of that key into view, large enough to read its name."""
        area = self.diagram_scene.bounds_of(key)
        if area is not None:
            zoom = self.zoom
            self.camera.show_readably(area)
            if zoom != self.zoom:
                self._repaint_all()

    @property
    def has_dots(self) -> bool:
        """Whether a grid of dots is shown behind the diagram."""
        return self.backdrop.has_dots

    @has_dots.setter
    def has_dots(self, shown: bool) -> None:
        self.backdrop.has_dots = shown
        self._show_theme()

    # Following the scene

    def _show_diagram(self) -> None:
        self._is_fresh = True
        self.backdrop.forget()
        self.camera.set_whole(self.diagram_scene.extent)
        self.fit()

    def _show_theme(self) -> None:
        self.backdrop.refresh()
        self._repaint_all()

    def _damage(self, damage: Damage) -> None:
        self.backdrop.damage(damage)
        self.camera.set_whole(self.diagram_scene.extent)
        if not damage.areas:
            self._repaint_all()
        for area in damage.areas:
            self.viewport().update(self._logical(device_rect(area.grown(2), self._scale)))

    def _show_carried(self, before: Point, after: Point) -> None:
        area = self.diagram_scene.lifted_area
        both = area.moved(*before).joined(area.moved(*after))
        self.diagram_scene.update(rect_of(both.grown(2 + 2 / self._scale)))

    # Painting

    @property
    def _scale(self) -> float:
        return round(self.zoom * self.devicePixelRatioF(), 6)

    def _frame(self, exposed: QRect) -> Frame:
        """A part of the view, given in logical pixels."""
        ratio = self.devicePixelRatioF()
        origin = (QPointF(self.camera.origin) * ratio).toPoint()
        left, top = int(exposed.left() * ratio), int(exposed.top() * ratio)
        right, bottom = -int(-exposed.right() * ratio // 1), -int(-exposed.bottom() * ratio // 1)
        device = QRect(left, top, right - left + round(ratio), bottom - top + round(ratio))
        return Frame(device, origin, self._scale, ratio)

    def _logical(self, device: QRect) -> QRect:
        """A place of the diagram, in scaled pixels around 0, 0, in the view's own pixels."""
        ratio = self.devicePixelRatioF()
        rect = QRectF(
            device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio
        )
        return rect.translated(QPointF(self.camera.origin)).toAlignedRect().adjusted(-1, -1, 1, 1)

    def _repaint_all(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember what is exposed, then paint."""
        self._exposed = event.rect()
        super().paintEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the diagram."""
        budget = _FIRST_BUDGET if self._is_fresh else BUDGET
        self._is_fresh = False
        self._missing = self.backdrop.paint(painter, self._frame(self._exposed), budget)
        if self.backdrop.is_zooming:
            return
        if self._missing.isEmpty():
            self._idle.start(_IDLE)
        else:
            self._sharpen.start(0)

    def _continue_painting(self) -> None:
        ratio = self.devicePixelRatioF()
        device = self._missing.boundingRect()
        rect = QRectF(
            device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio
        )
        self.viewport().update(rect.toAlignedRect())

    def _stop_zooming(self) -> None:
        self.backdrop.is_zooming = False
        self._repaint_all()

    def _paint_ahead(self) -> None:
        if self.diagram_scene.lifted:
            return
        frame = self._frame(self.viewport().rect())
        if self.backdrop.prepare(frame):
            self._idle.start(0)
        else:
            self.diagram_scene.overview.start()
            self.settled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the whole diagram, unless something else was asked for before."""
        super().showEvent(event)
        if not self._is_placed:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep enough tiles for the new size, and show all if all was shown and nothing touched."""
        is_fitted = self._sight == self._fitted
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        self.backdrop.make_room(round(size.width() * ratio), round(size.height() * ratio))
        self.camera.set_whole(self.diagram_scene.extent)
        if is_fitted:
            self.fit()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and tell so.

        Everything is painted from tiles. Qt would first move what is on the screen, once for each
        direction, which takes longer than the painting over it that follows.
        """
        usual = self.viewportUpdateMode()
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        super().scrollContentsBy(dx, dy)
        self.setViewportUpdateMode(usual)
        self.moved.emit()

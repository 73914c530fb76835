"""What part of the diagram a view shows, and how large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPointF, QRectF, QVariantAnimation, Signal

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.zoom import MARGIN, READABLE, fitting, limited

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

_GENTLY = 160
"""Milliseconds of a scroll that shows the way."""


class Camera(QObject):
    """Zoom and scroll position of a graphics view, which has no anchors and no indents of its own."""

    zoomed = Signal(float)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._zoom = 1.0
        self._whole = Bounds(0, 0, 800, 600)
        self.glides = True
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GENTLY)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._put_origin)

    @property
    def zoom(self) -> float:
        """Logical pixels per diagram pixel."""
        return self._zoom

    @property
    def origin(self) -> QPoint:
        """Where in the view the diagram's 0, 0 stands, in logical pixels."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        return QPoint(-across.value(), -down.value())

    @property
    def area(self) -> Bounds:
        """What of the diagram is in view."""
        size, origin = self._view.viewport().size(), self.origin
        zoom = self._zoom
        return Bounds(
            -origin.x() / zoom, -origin.y() / zoom, size.width() / zoom, size.height() / zoom
        )

    def at(self, screen: QPoint | QPointF) -> Point:
        """The place in the diagram at a place in the view."""
        origin = self.origin
        return Point((screen.x() - origin.x()) / self._zoom, (screen.y() - origin.y()) / self._zoom)

    def screen(self, at: Point) -> QPoint:
        """The place in the view at a place in the diagram."""
        origin = self.origin
        return QPoint(round(at.x * self._zoom) + origin.x(), round(at.y * self._zoom) + origin.y())

    def set_whole(self, whole: Bounds) -> None:
        """Say how far the diagram reaches; one can scroll until it just leaves the view."""
        self._whole = whole
        self._set_room()

    def _set_room(self) -> None:
        size, zoom = self._view.viewport().size(), self._zoom
        aside, above = size.width() / zoom, size.height() / zoom
        x, y, width, height = self._whole
        room = QRectF(x - aside, y - above, width + 2 * aside, height + 2 * above)
        self._view.setSceneRect(room)

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Show the diagram so large; what is at ``anchor`` (else the middle) stays where it is."""
        anchor = QPointF(self._view.viewport().rect().center()) if anchor is None else anchor
        self._show(limited(zoom), self.at(anchor), anchor)

    def fit(self, area: Bounds, largest: float = 1.0) -> None:
        """Show all of ``area`` in the middle, as large as possible up to ``largest``."""
        size = self._view.viewport().size()
        zoom = fitting(area, size.width(), size.height(), largest)
        self._show(zoom, area.center, QPointF(size.width() / 2, size.height() / 2))

    def center_on(self, at: Point) -> None:
        """Bring a place to the middle of the view."""
        middle = self._view.viewport().rect().center()
        self._put_origin(QPointF(middle.x() - at.x * self._zoom, middle.y() - at.y * self._zoom))

    def show_corner(self, at: Point) -> None:
        """Bring a place to the upper left of the view, with a little room around it."""
        self._glide.stop()
        self._put_origin(QPointF(MARGIN - at.x * self._zoom, MARGIN - at.y * self._zoom))

    def scroll(self, dx: float, dy: float) -> None:
        """Move the view over the diagram, in logical pixels."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))

    def reveal(self, area: Bounds) -> None:
        """Scroll gently, and no further than needed, until ``area`` is in view."""
        seen = self.area.grown(-MARGIN / self._zoom)
        dx = _shift(area.x, area.right, seen.x, seen.right)
        dy = _shift(area.y, area.bottom, seen.y, seen.bottom)
        if not dx and not dy:
            return
        start = QPointF(self.origin)
        self._glide.stop()
        if not self.glides:
            self._put_origin(start - QPointF(dx, dy) * self._zoom)
            return
        self._glide.setStartValue(start)
        self._glide.setEndValue(start - QPointF(dx, dy) * self._zoom)
        self._glide.start()

    def show_readably(self, area: Bounds) -> None:
        """Bring ``area`` into view, so large that names in it can be read."""
        if self._zoom >= READABLE:
            self.reveal(area)
            return
        seen = self._view.viewport().size()
        zoom = max(READABLE, fitting(area, seen.width(), seen.height()))
        middle = QPointF(seen.width() / 2, seen.height() / 2)
        self._show(zoom, area.center, middle)
        self._put_origin(self._begun(area))

    def _begun(self, area: Bounds) -> QPointF:
        """Where 0, 0 must stand so that what is too large for the view is seen from its beginning."""
        seen, origin, zoom = self.area.grown(-MARGIN / self._zoom), QPointF(self.origin), self._zoom
        dx = seen.x - area.x if area.width > seen.width else 0.0
        dy = seen.y - area.y if area.height > seen.height else 0.0
        return origin + QPointF(dx, dy) * zoom

    def _show(self, zoom: float, at: Point, screen: QPointF) -> None:
        """Show the diagram so large and ``at`` at the place ``screen`` of the view."""
        self._glide.stop()
        changed, self._zoom = zoom != self._zoom, zoom
        if changed:
            self._view.resetTransform()
            self._view.scale(zoom, zoom)
            self._set_room()
        self._put_origin(QPointF(screen.x() - at.x * zoom, screen.y() - at.y * zoom))
        if changed:
            self.zoomed.emit(zoom)

    def _put_origin(self, origin: QPointF) -> None:
        self._view.horizontalScrollBar().setValue(-round(origin.x()))
        self._view.verticalScrollBar().setValue(-round(origin.y()))


def _shift(low: float, high: float, first: float, last: float) -> float:
    """How far to scroll so that the span from ``low`` to ``high`` is in view, its start at least."""
    if low >= first and high <= last:
        return 0.0
    if high - low > last - first or low < first:
        return low - first
    return high - last

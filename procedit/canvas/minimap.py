"""The whole diagram in a corner, with what is in view marked; a press or a drag goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from procedit.bpmn.geometry import Bounds, Point

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from procedit.canvas.tiledview import TiledView

_MARGIN = 6.0


class Minimap(QWidget):
    """Shows the scene's overview; costs one scaled image per change and a rectangle per move."""

    def __init__(self, view: TiledView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._overview = view.diagram_scene.overview
        self._image: QImage | None = None
        self._held: Point | None = None
        self.setAccessibleName(self.tr("Overview of the diagram"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self.update)
        view.diagram_scene.theme_changed.connect(self._redraw)
        self._overview.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        """A size that shows a usual procedure."""
        return QSize(220, 140)

    def _redraw(self) -> None:
        self._image = None
        self.update()

    @property
    def _scale(self) -> float:
        area = self._overview.area
        across = (self.width() - 2 * _MARGIN) / area.width
        return max(1e-6, min(across, (self.height() - 2 * _MARGIN) / area.height))

    @property
    def _place(self) -> QRectF:
        """Where the diagram stands in the widget."""
        area, scale = self._overview.area, self._scale
        width, height = area.width * scale, area.height * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _rect_of(self, area: Bounds) -> QRectF:
        whole, place, scale = self._overview.area, self._place, self._scale
        return QRectF(
            place.x() + (area.x - whole.x) * scale,
            place.y() + (area.y - whole.y) * scale,
            area.width * scale,
            area.height * scale,
        )

    def _at(self, position: QPointF) -> Point:
        whole, place, scale = self._overview.area, self._place, self._scale
        return Point(
            whole.x + (position.x() - place.x()) / scale,
            whole.y + (position.y() - place.y()) / scale,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the overview and what is in view."""
        theme = self._view.diagram_scene.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.color("grid")), 1.0))
        painter.setBrush(QColor(theme.color("canvas")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        image = self._scaled()
        if image is not None:
            painter.drawImage(self._place.topLeft(), image)
        accent = QColor(theme.color("accent"))
        painter.setPen(QPen(accent, 1.5))
        accent.setAlpha(30)
        painter.setBrush(accent)
        inner = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(self._rect_of(self._view.camera.area).intersected(inner), 2, 2)
        painter.end()

    def _scaled(self) -> QImage | None:
        """The overview in the widget's size, made once per change."""
        source = self._overview.image
        if self._image is None and source is not None:
            ratio = self.devicePixelRatioF()
            size = (self._place.size() * ratio).toSize()
            self._image = source.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._image.setDevicePixelRatio(ratio)
        return self._image

    def resizeEvent(self, event: object) -> None:
        """Make the image anew in the new size."""
        self._image = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the rectangle, or bring it here first."""
        at, seen = self._at(event.position()), self._view.camera.area
        if not seen.holds(*at):
            self._view.camera.center_on(at)
        middle = self._view.camera.area.center
        self._held = Point(middle.x - at.x, middle.y - at.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the rectangle."""
        if self._held is not None:
            self._view.camera.center_on(self._at(event.position()).moved(*self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the diagram around the middle of its view."""
        middle = QPointF(self._view.viewport().rect().center())
        self._view.zoom_at(1.2 ** (event.angleDelta().y() / 120), middle)
        event.accept()

"""What buttons and lists show: BPMN pictures for what can be drawn, icons for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from procedit.canvas.paint import PicturePainter
from procedit.canvas.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.canvas.theme import Theme

Face: TypeAlias = Picture | QIcon
"""A BPMN picture or an icon."""

IconOf: TypeAlias = "Callable[[str], QIcon]"
"""Gives the icon of a name in ``resources/icons``, in the colours in use."""

_ICON = 20.0
"""Icons are no larger than this, in logical pixels."""
_LARGEST = 0.75
"""Pictures are shown at most so large: the symbols in all buttons are about alike."""


def paint_face(painter: QPainter, face: Face, area: QRectF, theme: Theme) -> None:
    """Paint a face into the middle of ``area``, as large as it fits."""
    if isinstance(face, QIcon):
        side = min(_ICON, area.width(), area.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(area.center())
        face.paint(painter, square.toRect(), Qt.AlignmentFlag.AlignCenter)
        return
    bounds = face.bounds
    scale = min(area.width() / bounds.width, area.height() / bounds.height, _LARGEST)
    painter.save()
    painter.translate(area.center())
    painter.scale(scale, scale)
    painter.translate(-bounds.center.x, -bounds.center.y)
    PicturePainter(theme).paint(painter, (face,), 1.0)
    painter.restore()


def pixmap_of(face: Face, size: QSize, theme: Theme, ratio: float) -> QPixmap:
    """The face as a pixmap of that size (logical pixels) for screens of that pixel ratio."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_face(painter, face, QRectF(0, 0, size.width(), size.height()), theme)
    painter.end()
    return pixmap

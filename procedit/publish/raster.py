"""Drawings as images of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from procedit.canvas.theme import LIGHT
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.publish.surface import paint_drawing, ready_to_paint

if TYPE_CHECKING:
    from procedit.publish.drawing import Drawing

MOST_PIXELS = 200_000_000
"""An image of more pixels is refused; it would need close to a gigabyte."""

_LONGEST = 32_767
"""Qt's rasteriser counts sixteen bits of pixels either way."""
_DOTS_PER_METRE = 96 / 0.0254

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error",
    "The picture would be {width} × {height} pixels, more than can be made. "
    "Choose a scale of at most {scale}, or write SVG or PDF, which are sharp at any size.",
)


def image_of(drawing: Drawing, *, scale: float = 1.0, background: bool = True) -> QImage:
    """The drawing with ``scale`` pixels to a diagram pixel, on paper or transparent.

    Raises ProceditError where that would be too large.
    """
    ready_to_paint()
    area = drawing.area
    width, height = round(area.width * scale), round(area.height * scale)
    _refuse_too_large(area.width, area.height, scale)
    image = blank(max(1, width), max(1, height), background=background)
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    painter = QPainter(image)
    paint_drawing(painter, drawing, QRectF(0, 0, area.width * scale, area.height * scale))
    painter.end()
    return image


def blank(width: int, height: int, *, background: bool) -> QImage:
    """An image of paper, or of nothing."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.color("paper")) if background else Qt.GlobalColor.transparent)
    return image


def png_of(image: QImage) -> bytes:
    """The bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _refuse_too_large(width: float, height: float, scale: float) -> None:
    most = min((MOST_PIXELS / (width * height)) ** 0.5, _LONGEST / max(width, height))
    if scale > most:
        raise ProceditError(
            _TOO_LARGE,
            width=round(width * scale),
            height=round(height * scale),
            scale=f"{most // 0.01 / 100:g}",
        )

"""Small pictures of procedures for lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from procedit.publish.drawing import find_drawing
from procedit.publish.raster import blank, png_of
from procedit.publish.surface import paint_drawing, ready_to_paint

if TYPE_CHECKING:
    from procedit.model.document import Document


def thumbnail(document: Document, width: int = 320, height: int = 200) -> bytes:
    """A PNG of that many pixels with the first diagram, fitted, on paper."""
    ready_to_paint()
    image = blank(width, height, background=True)
    painter = QPainter(image)
    paint_drawing(painter, find_drawing(document), QRectF(0, 0, width, height), largest=1.0)
    painter.end()
    return png_of(image)

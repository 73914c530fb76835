"""What painting needs before anything can be painted: an application object and the fonts."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter

from procedit.canvas.paint import SMOOTH_FROM, PicturePainter, load_fonts
from procedit.canvas.text import FAMILY
from procedit.canvas.theme import LIGHT

if TYPE_CHECKING:
    from procedit.publish.drawing import Drawing


def ready_to_paint() -> None:
    """Make text paintable: without a window there is no application object and no display."""
    if QGuiApplication.instance() is None:
        _application()
    if FAMILY not in QFontDatabase.families():
        load_fonts()


@cache
def _application() -> QGuiApplication:
    """The application object of the command line, kept alive until the end."""
    return QGuiApplication(["procedit", "-platform", "offscreen"])


def paint_drawing(
    painter: QPainter, drawing: Drawing, target: QRectF, *, largest: float = math.inf
) -> None:
    """Paint all of the drawing's area into ``target``, given in the painter's coordinates.

    It is centred and fitted, but scaled to ``largest`` at most. However small it gets, it is drawn
    as carefully as on the canvas at full size.
    """
    area = drawing.area
    scale = min(target.width() / area.width, target.height() / area.height, largest)
    painter.save()
    painter.translate(target.center())
    painter.scale(scale, scale)
    painter.translate(-QPointF(*area.center))
    pictures = [picture for _, picture in drawing.pictures]
    PicturePainter(LIGHT).paint(painter, pictures, max(scale, SMOOTH_FROM))
    painter.restore()

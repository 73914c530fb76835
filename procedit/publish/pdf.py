"""Drawings as PDF/A-1b, for archives, and on a printer: text stays text, lines stay lines."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from procedit import __version__
from procedit.canvas.paint import qt_font
from procedit.canvas.picture import TextStyle
from procedit.canvas.text import shorten, width_of
from procedit.canvas.theme import LIGHT
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.publish.surface import paint_drawing, ready_to_paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.publish.drawing import Drawing

_PIXELS_PER_INCH = 96.0
_POINTS_PER_PIXEL = 72 / _PIXELS_PER_INCH
_LONGEST = 14_000.0
"""In points; readers refuse pages of more than 200 inches."""
_RESOLUTION = 1200
_HEADING = 32.0
"""The height of the strip with the title, in diagram pixels."""
_TITLE = TextStyle(15, 600)
_MARGIN_MM = 10.0
_NOT_PRINTED = QT_TRANSLATE_NOOP(
    "Error",
    "The printer does not take anything just now. See that it is switched on and connected, or, to "
    "print into a file, choose a folder where you may write.",
)


class Paper(Enum):
    """The size of pages: that of the diagram, or sheets in landscape."""

    FITTED = "fitted"
    A4 = "A4"
    A3 = "A3"


_SHEETS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A3: QPageSize.PageSizeId.A3}


def pdf_of(
    drawings: Sequence[Drawing],
    *,
    paper: Paper = Paper.FITTED,
    scale: float = 1.0,
    title: str = "",
) -> bytes:
    """A PDF with one page for each drawing, each of several headed by its title.

    ``scale`` enlarges fitted pages; on sheets a drawing is never larger than life.
    """
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_RESOLUTION)
    writer.setCreator(f"Procedit {__version__}")
    writer.setTitle(title or (drawings[0].title if drawings else ""))
    headed = len(drawings) > 1
    layouts = [_layout(drawing, paper, scale, headed=headed) for drawing in drawings]
    largest = math.inf if paper is Paper.FITTED else 1.0
    _paint_pages(writer, drawings, layouts, headed=headed, largest=largest)
    buffer.close()
    return bytes(buffer.data().data())


def print_drawings(printer: QPagedPaintDevice, drawings: Sequence[Drawing]) -> None:
    """Print each drawing on a page as the printer is set up, headed by its title, to fit.

    Raises ProceditError if the printer, or the file to print into, takes nothing.
    """
    ready_to_paint()
    _paint_pages(printer, drawings, [None] * len(drawings), headed=True, largest=1.0)


def _layout(drawing: Drawing, paper: Paper, scale: float, *, headed: bool) -> QPageLayout:
    if paper is not Paper.FITTED:
        size, margin = QPageSize(_SHEETS[paper]), _MARGIN_MM
        margins = QMarginsF(margin, margin, margin, margin)
        landscape = QPageLayout.Orientation.Landscape
        return QPageLayout(size, landscape, margins, QPageLayout.Unit.Millimeter)
    area = drawing.area
    width = area.width * scale * _POINTS_PER_PIXEL
    height = (area.height + (_HEADING if headed else 0)) * scale * _POINTS_PER_PIXEL
    fit = min(1.0, _LONGEST / max(width, height))
    points = QSizeF(max(3.0, width * fit), max(3.0, height * fit))
    unit, match = QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(points, unit, "", match)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _paint_pages(
    device: QPagedPaintDevice,
    drawings: Sequence[Drawing],
    layouts: Sequence[QPageLayout | None],
    *,
    headed: bool,
    largest: float,
) -> None:
    painter: QPainter | None = None
    for drawing, layout in zip(drawings, layouts, strict=True):
        if layout is not None:
            device.setPageLayout(layout)
        if painter is None:
            painter = QPainter()
            if not painter.begin(device):
                raise ProceditError(_NOT_PRINTED)
        else:
            device.newPage()
        dots = device.logicalDpiX() / _PIXELS_PER_INCH
        page = QRectF(0, 0, device.width() / dots, device.height() / dots)
        painter.save()
        painter.scale(dots, dots)
        if headed:
            _paint_title(painter, drawing.title, page.width())
            page.setTop(_HEADING)
        paint_drawing(painter, drawing, page, largest=largest)
        painter.restore()
    if painter is not None:
        painter.end()


def _paint_title(painter: QPainter, title: str, width: float) -> None:
    """Write the title in the strip at the top."""
    room = width - 2 * _HEADING / 2
    text = title if width_of(title, _TITLE) <= room else shorten(title, room, _TITLE)
    painter.setFont(qt_font(_TITLE))
    painter.setPen(QColor(LIGHT.color("ink")))
    painter.drawText(QPointF(_HEADING / 2, _HEADING * 0.7), text)

"""What other programs get when a selection is copied: SVG, and PNG for those that read no SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

from procedit.publish.drawing import drawing_of
from procedit.publish.raster import image_of
from procedit.publish.svg import svg_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from procedit.model.diagram import Diagram

SVG_TYPE = "image/svg+xml"
SHARPNESS = 2.0
"""Pixels for each diagram pixel: sharp on slides and in print."""


def picture_data(
    diagram: Diagram,
    keys: Collection[str] = (),
    *,
    line_jumps: bool = True,
    law_badges: bool = False,
) -> QMimeData:
    """The elements with these keys, without any all of the diagram, as SVG and as an image.

    Raises ProceditError where the image would be too large.
    """
    drawing = drawing_of(diagram, line_jumps=line_jumps, law_badges=law_badges)
    if keys:
        drawing = drawing.only(keys)
    data = QMimeData()
    data.setData(SVG_TYPE, QByteArray(svg_of(drawing, background=False).encode()))
    data.setImageData(image_of(drawing, scale=SHARPNESS))
    return data

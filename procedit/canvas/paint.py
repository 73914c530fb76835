"""Pictures on a QPainter: the only place where notation meets Qt.

Measured: rendering is bound by Qt's rasteriser, so crowded diagrams are drawn roughly from afar
(``rough``), and in the end all are drawn with hairlines and without text; nobody can tell at that size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QPainter, QPainterPath, QPen

from procedit.bpmn.types import Outline
from procedit.canvas.text import FAMILY, font_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.canvas.picture import Color, Label, Path, Picture, TextStyle
    from procedit.canvas.theme import Theme

CROWDED_BELOW = 0.3
"""Below this zoom a diagram may be too crowded to be painted with care."""
SMOOTH_FROM = 0.12
"""From this zoom on lines are antialiased and as wide as they should be."""
DETAIL_FROM = 0.15
"""From this zoom on markers are drawn."""
TEXT_FROM = 0.12
"""From this zoom on text is drawn."""

_CAPS = {"round": Qt.PenCapStyle.RoundCap, "flat": Qt.PenCapStyle.FlatCap}


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; once, after the application object is made."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))


class Stroke(NamedTuple):
    """One path as Qt wants it."""

    path: QPainterPath
    pen: QPen
    hairline: QPen
    brush: QBrush
    detail: bool


class PicturePainter:
    """Paints pictures in the colours of one theme and remembers what it made for that.

    It is for one thread: a worker that renders into images makes a painter of its own.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._shapes: dict[int, tuple[tuple[Path, ...], tuple[Stroke, ...]]] = {}
        self._pens: dict[tuple[Color, float, tuple[float, ...], str], tuple[QPen, QPen]] = {}
        self._brushes: dict[Color, QBrush] = {}
        self._fonts: dict[TextStyle, QFont] = {}

    def paint(self, painter: QPainter, pictures: Iterable[Picture], zoom: float) -> None:
        """Paint pictures in their order, the lowest first.

        ``painter`` already maps diagram pixels to its device; ``zoom`` is device pixels per diagram
        pixel and decides how much detail is worth drawing. Pen, brush, font and render hints of the
        painter are changed.
        """
        smooth, detailed = zoom >= SMOOTH_FROM, zoom >= DETAIL_FROM
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        for picture in pictures:
            x, y = picture.origin
            painter.translate(x, y)
            for stroke in self._strokes(picture):
                if stroke.detail and not detailed:
                    continue
                painter.setPen(stroke.pen if smooth else stroke.hairline)
                painter.setBrush(stroke.brush)
                painter.drawPath(stroke.path)
            if zoom >= TEXT_FROM:
                for label in picture.labels:
                    self._paint_label(painter, label)
            painter.translate(-x, -y)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        painter.setFont(self._font(label.style))
        painter.setPen(QColor(self.theme.color(label.color)))
        x, y = label.at
        if label.rotation:
            painter.save()
            painter.translate(x, y)
            painter.rotate(label.rotation)
            x = y = 0.0
        for line in label.lines:
            painter.drawText(QPointF(x + line.x, y + line.y), line.text)
        if label.rotation:
            painter.restore()

    def _strokes(self, picture: Picture) -> tuple[Stroke, ...]:
        """What to draw; remembered for shapes, whose paths many pictures share."""
        paths = picture.paths
        if picture.outline is Outline.LINE:
            return self._compiled(paths)
        known = self._shapes.get(id(paths))
        if known is None or known[0] is not paths:
            known = self._shapes[id(paths)] = (paths, self._compiled(paths))
        return known[1]

    def _compiled(self, paths: Sequence[Path]) -> tuple[Stroke, ...]:
        return tuple(
            Stroke(qt_path(path), *self._pen(path), self._brush(path.fill), path.detail)
            for path in paths
        )

    def _pen(self, path: Path) -> tuple[QPen, QPen]:
        key = (path.stroke, path.width, path.dash, path.cap)
        pens = self._pens.get(key)
        if pens is None:
            pens = self._pens[key] = (self._make_pen(path), self._make_hairline(path))
        return pens

    def _make_pen(self, path: Path) -> QPen:
        if not path.stroke:
            return QPen(Qt.PenStyle.NoPen)
        color = QColor(self.theme.color(path.stroke))
        pen = QPen(color, path.width)
        pen.setCapStyle(_CAPS[path.cap])
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if path.dash:
            pen.setDashPattern([length / path.width for length in path.dash])
        return pen

    def _make_hairline(self, path: Path) -> QPen:
        if not path.stroke:
            return QPen(Qt.PenStyle.NoPen)
        return QPen(QColor(self.theme.color(path.stroke)), 0)

    def _brush(self, color: Color) -> QBrush:
        brush = self._brushes.get(color)
        if brush is None:
            brush = QBrush(QColor(self.theme.color(color))) if color else QBrush()
            self._brushes[color] = brush
        return brush

    def _font(self, style: TextStyle) -> QFont:
        font = self._fonts.get(style)
        if font is None:
            font = self._fonts[style] = qt_font(style)
        return font


def qt_path(path: Path) -> QPainterPath:
    """The path for Qt; areas that overlap themselves stay filled."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)
    for command in path.commands:
        if command[0] == "M":
            made.moveTo(command[1], command[2])
        elif command[0] == "L":
            made.lineTo(command[1], command[2])
        elif command[0] == "C":
            made.cubicTo(*command[1:])
        else:
            made.closeSubpath()
    return made


def qt_font(style: TextStyle) -> QFont:
    """The bundled font for Qt, without hinting, so that it is as wide at every zoom."""
    font = QFont(FAMILY)
    font.setPixelSize(round(style.size))
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    font.setUnderline(style.underline)
    font.setStrikeOut(style.strike)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

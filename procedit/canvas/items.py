"""What comes and goes above the diagram: outlines of the selection, handles, guides, ghosts.

Items know values and a theme, no session. Pens are cosmetic: as wide at every zoom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from procedit.bpmn.geometry import Point, around, enclosing
from procedit.canvas.handles import Grip
from procedit.canvas.outlines import add_line, line_path, outline_path, rect_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.bpmn.geometry import Bounds
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.handles import Handle
    from procedit.canvas.paint import PicturePainter
    from procedit.canvas.picture import Picture
    from procedit.canvas.theme import Theme
    from procedit.layout.snapping import Guide

_ROOM = 60.0
"""Around an item's content, so that pens and handles fit also when zoomed out (diagram pixels)."""
_MANY = 400
"""From so many elements on they are outlined by plain boxes and lines, in one go."""


class Overlay(QGraphicsItem):
    """An item that the pointer does not see. ``level`` says which lies above which."""

    level, room = 10.0, _ROOM

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.area = QRectF()
        self.setZValue(self.level)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """The rectangle around the content, with room for pens."""
        return self.area

    def shape(self) -> QPainterPath:
        """Nothing: hits are found by the scene itself."""
        return QPainterPath()

    def set_area(self, area: Bounds | None) -> None:
        """Say where the content is; None for nowhere."""
        self.prepareGeometryChange()
        self.area = QRectF() if area is None else rect_of(area.grown(self.room))
        self.update()

    def pen(self, role: str, width: float) -> QPen:
        """A pen in the theme's colour, ``width`` pixels wide on the screen."""
        pen = QPen(QColor(self.theme.color(role)), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


class OutlinesItem(Overlay):
    """An outline around each of some elements, following its real border."""

    role, width, gap, soft = "selection", 2.0, 4.0, 0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._paths: list[QPainterPath] = []
        self._is_plain = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def display(self, drawn: Sequence[Drawn]) -> None:
        """Outline exactly these."""
        self._is_plain = len(drawn) > _MANY
        if self._is_plain:
            self._paths = [_plain_outlines(drawn)]
        else:
            self._paths = [outline_path(each, self.gap) for each in drawn]
        self.set_area(enclosing([each.body for each in drawn]))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the outlines that are exposed."""
        exposed = option.exposedRect.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        paths = [path for path in self._paths if _reach(path).intersects(exposed)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._is_plain)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.soft and not self._is_plain:
            painter.setPen(self._halo())
            for path in paths:
                painter.drawPath(path)
        painter.setPen(self.pen(self.role, 1.0 if self._is_plain else self.width))
        for path in paths:
            painter.drawPath(path)

    def _halo(self) -> QPen:
        halo = self.pen(self.role, self.width + self.soft)
        color = halo.color()
        color.setAlpha(60)
        halo.setColor(color)
        return halo


def _plain_outlines(drawn: Sequence[Drawn]) -> QPainterPath:
    path = QPainterPath()
    for each in drawn:
        if each.line:
            add_line(path, each.line)
        else:
            path.addRect(*each.body)
    return path


def _reach(path: QPainterPath) -> QRectF:
    """The rectangle around a path, not empty for a straight line either."""
    return path.controlPointRect().adjusted(-1, -1, 1, 1)


class SelectionItem(OutlinesItem):
    """The outlines of the selected elements, with the handles of a single one."""

    level = 30.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._handles: tuple[Handle, ...] = ()

    def display(self, drawn: Sequence[Drawn], handles: tuple[Handle, ...] = ()) -> None:
        """Outline exactly these and draw these handles."""
        self._handles = handles
        super().display(drawn)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the outlines and, where they are not too dense, the handles."""
        super().paint(painter, option, widget)
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for handle in self._handles:
            self._paint_handle(painter, handle, zoom)

    def _paint_handle(self, painter: QPainter, handle: Handle, zoom: float) -> None:
        x, y = handle.at
        painter.setPen(self.pen("selection", 1.5))
        painter.setBrush(QColor(self.theme.color("paper")))
        if handle.grip is Grip.SEGMENT:
            size = 3.0 / zoom
            painter.setBrush(QColor(self.theme.color("selection")))
            painter.drawEllipse(QPointF(x, y), size, size)
        elif handle.grip is Grip.BEND:
            size = 4.5 / zoom
            painter.drawEllipse(QPointF(x, y), size, size)
        else:
            size = 8.0 / zoom
            painter.drawRoundedRect(
                QRectF(x - size / 2, y - size / 2, size, size), size / 4, size / 4
            )


class HoverItem(OutlinesItem):
    """The outline of the element under the pointer."""

    level = 20.0
    role, width = "hover", 1.5


class HighlightItem(OutlinesItem):
    """The marks around what a search found."""

    level = 15.0
    role, width, gap, soft = "warning", 2.5, 5.0, 8


class TargetItem(OutlinesItem):
    """The outline of where a gesture would end: ``legal`` or ``illegal``."""

    level = 25.0
    role, width, gap, soft = "legal", 2.5, 0.0, 6

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marked: Drawn | None = None

    def mark(self, drawn: Drawn | None, *, legal: bool = True) -> None:
        """Outline this one; None for none. The same again costs nothing."""
        role = "legal" if legal else "illegal"
        if drawn is not self._marked or role != self.role:
            self._marked, self.role = drawn, role
            self.display([] if drawn is None else [drawn])


class BandItem(Overlay):
    """The rubber band of a lasso."""

    level = 50.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._band: Bounds | None = None

    def display(self, band: Bounds | None) -> None:
        """Show the band there; None for nowhere."""
        self._band = band
        self.set_area(band)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the band."""
        if self._band is not None:
            fill = QColor(self.theme.color("selection"))
            fill.setAlpha(28)
            painter.setPen(self.pen("selection", 1.0))
            painter.setBrush(QBrush(fill))
            painter.drawRect(rect_of(self._band))


class PicturesItem(Overlay):
    """Pictures that are not part of the diagram: the ghost of something new."""

    level = 35.0

    def __init__(self, painter: PicturePainter, opacity: float = 0.75) -> None:
        super().__init__(painter.theme)
        self._painter = painter
        self._pictures: tuple[Picture, ...] = ()
        self.setOpacity(opacity)

    def display(self, *pictures: Picture) -> None:
        """Show exactly these; equal ones cost nothing."""
        if pictures != self._pictures:
            self._pictures = pictures
            self.set_area(enclosing(picture.bounds for picture in pictures))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the pictures."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        self._painter.paint(painter, self._pictures, zoom)


class LinesItem(Overlay):
    """Lines as they would run: while connecting, bending, or moving what they end at.

    Each is an item of its own, so that a line that moves leaves what lies between the others alone.
    """

    level = 34.0

    def __init__(self, theme: Theme, role: str = "ghost", width: float = 2.0) -> None:
        super().__init__(theme)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.role, self._width = role, width
        self._items: list[_LineItem] = []

    def display(self, *lines: tuple[Point, ...]) -> None:
        """Show exactly these."""
        while len(self._items) < len(lines):
            self._items.append(_LineItem(self))
        pen = self.pen(self.role, self._width)
        for at, item in enumerate(self._items):
            item.display(lines[at] if at < len(lines) else (), pen)


class _LineItem(Overlay):
    """One line of a ``LinesItem``; a hairline is not smoothed."""

    room = 20.0

    def __init__(self, above: LinesItem) -> None:
        super().__init__(above.theme)
        self.setParentItem(above)
        self._pen = QPen()
        self._line: tuple[Point, ...] = ()

    def display(self, line: tuple[Point, ...], pen: QPen) -> None:
        """Show this line; nothing for one without points. The same again costs nothing."""
        if line != self._line or pen != self._pen:
            self._line, self._pen = line, pen
            self.set_area(around(line) if line else None)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._pen.widthF() > 1)
        painter.setPen(self._pen)
        painter.drawPath(line_path(self._line))


class GuidesItem(LinesItem):
    """The lines along which something moved is aligned."""

    level = 40.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "guide", 1.0)

    def show_guides(self, guides: Iterable[Guide]) -> None:
        """Show exactly these, a little longer than what they align."""
        self.display(*map(_guide_line, guides))


def _guide_line(guide: Guide) -> tuple[Point, ...]:
    start, end = guide.start - 12, guide.end + 12
    if guide.orientation == "vertical":
        return Point(guide.position, start), Point(guide.position, end)
    return Point(start, guide.position), Point(end, guide.position)

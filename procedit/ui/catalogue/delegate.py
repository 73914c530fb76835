"""Draws a procedure with its picture, title and a text with bold parts, as plain text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from procedit.ui.catalogue.entry_model import LINE, Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from procedit.ui.catalogue.thumbnails import Thumbnails
    from procedit.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_GAP = 8
_LIST_PICTURE = QSize(96, 60)
_GRID_PICTURE = QSize(144, 90)
_STAR = 13
_LINES = 2
"""Lines of the title and of the text in a list."""


class EntryDelegate(QStyledItemDelegate):
    """In a list the picture stands beside the text, in a grid above it."""

    def __init__(self, thumbnails: Thumbnails, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self.is_grid = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).lineSpacing()
        if self.is_grid:
            width = _GRID_PICTURE.width() + 2 * _GAP
            return QSize(width, _GRID_PICTURE.height() + 2 * height + 3 * _GAP)
        text = 2 * _LINES * height
        return QSize(120, max(_LIST_PICTURE.height(), text) + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        box = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        size = _GRID_PICTURE if self.is_grid else _LIST_PICTURE
        picture = QRect(box.topLeft(), size)
        if self.is_grid:
            picture.moveLeft(box.center().x() - size.width() // 2)
            text = box.adjusted(0, size.height() + _GAP, 0, 0)
        else:
            text = box.adjusted(size.width() + _GAP + 2, 0, 0, 0)
        self._paint_picture(painter, picture, line)
        self._paint_text(painter, text, line, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not is_selected and not is_under:
            return
        theme = self._theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selected if is_selected else theme.hover))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 7, 7)

    def _paint_picture(self, painter: QPainter, place: QRect, line: Line) -> None:
        frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 5, 5)
        painter.fillPath(outline, QColor("#ffffff"))
        pixmap = self._thumbnails.pixmap(line.entry)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(outline)
            size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            painter.drawPixmap(target, pixmap)
            painter.restore()
        painter.setPen(QPen(QColor(self._theme().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_text(self, painter: QPainter, place: QRect, line: Line, font: QFont) -> None:
        title_font = QFont(font)
        title_font.setWeight(QFont.Weight.DemiBold)
        theme, centred = self._theme(), self.is_grid
        most = 1 if centred else _LINES
        if line.entry.favourite:
            mark = QRectF(place.right() - _STAR + 1, place.top() + 2, _STAR, _STAR)
            painter.fillPath(_star(mark), QColor(theme.accent))
            if not centred:
                place = place.adjusted(0, 0, -_STAR - 4, 0)
        painter.setPen(QColor(theme.text))
        title = laid_out(line.title, (), title_font, place.width(), centred=centred)
        used = _draw(painter, place, title, most)
        painter.setPen(QColor(theme.muted))
        text = laid_out(line.text, line.highlights, font, place.width(), centred=centred)
        _draw(painter, place.adjusted(0, used, 0, 0), text, most)


def _star(box: QRectF) -> QPainterPath:
    """A star with five points."""
    path = QPainterPath()
    radius = box.width() / 2
    for number in range(10):
        angle = math.pi * (number / 5 - 0.5)
        reach = radius if number % 2 == 0 else radius * 0.45
        point = box.center() + QPointF(math.cos(angle) * reach, math.sin(angle) * reach)
        path.lineTo(point) if number else path.moveTo(point)
    path.closeSubpath()
    return path


def laid_out(
    text: str,
    highlights: Sequence[tuple[int, int]],
    font: QFont,
    width: int,
    *,
    centred: bool,
) -> QTextLayout:
    """A text, wrapped, with its highlights (start, length) bold; never read as HTML."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    for start, length in highlights:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, length, bold
        ranges.append(each)
    layout.setFormats(ranges)
    layout.beginLayout()
    y = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(1, width))
        row.setPosition(QPointF(0, y))
        y += row.height()
    layout.endLayout()
    return layout


def _draw(painter: QPainter, place: QRect, layout: QTextLayout, most: int) -> int:
    """Draw at most so many lines, the last one cut if there are more; gives the height used."""
    height = 0.0
    for number in range(min(most, layout.lineCount())):
        line = layout.lineAt(number)
        is_cut = number == most - 1 and layout.lineCount() > most
        if is_cut:
            painter.setFont(layout.font())
            rest = layout.text()[line.textStart() :]
            cut = QFontMetrics(layout.font()).elidedText(
                rest, Qt.TextElideMode.ElideRight, place.width()
            )
            flags = layout.textOption().alignment() | Qt.TextFlag.TextSingleLine
            painter.drawText(place.adjusted(0, int(line.y()), 0, 0), int(flags), cut)
        else:
            line.draw(painter, QPointF(place.topLeft()))
        height += line.height()
    return int(height)

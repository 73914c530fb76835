"""Draws a procedure with its picture, title and a text with bold parts, as plain text."""

from __future__ import annotations

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
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from procedit.ui.catalogue.thumbnails import Thumbnails
    from procedit.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_GAP = 8
_LIST_PICTURE = QSize(80, 50)
_GRID_PICTURE = QSize(144, 90)
_TEXT_LINES = 2


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
        text = (1 + _TEXT_LINES) * height
        return QSize(160, max(_LIST_PICTURE.height(), text) + 2 * _GAP)

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
        metrics = QFontMetrics(title_font)
        painter.setFont(title_font)
        painter.setPen(QColor(self._theme().text))
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, place.width())
        flags = Qt.AlignmentFlag.AlignHCenter if self.is_grid else Qt.AlignmentFlag.AlignLeft
        first = QRect(place.left(), place.top(), place.width(), metrics.lineSpacing())
        painter.drawText(first, int(flags | Qt.TextFlag.TextSingleLine), title)
        painter.setPen(QColor(self._theme().muted))
        rest = place.adjusted(0, metrics.lineSpacing(), 0, 0)
        layout = snippet_layout(line, font, rest.width(), centred=self.is_grid)
        lines = min(layout.lineCount(), 1 if self.is_grid else _TEXT_LINES)
        for number in range(lines):
            layout.lineAt(number).draw(painter, QPointF(rest.topLeft()))


def snippet_layout(line: Line, font: QFont, width: int, *, centred: bool) -> QTextLayout:
    """The second text, wrapped, with its highlights bold; never read as HTML."""
    layout = QTextLayout(line.text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    for start, length in line.highlights:
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

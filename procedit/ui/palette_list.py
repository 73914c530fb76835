"""Rows of the command palette: a text at the left, keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

KEYS = Qt.ItemDataRole.UserRole + 1
"""Where a row keeps its keys as text."""
MENU = Qt.ItemDataRole.UserRole + 2
"""Where a row keeps the name of its menu."""
_MARGIN = 10
_ICON = 18


class PaletteRow(QStyledItemDelegate):
    """Paints one row; all of it is plain text."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(36, option.fontMetrics.height() + 18))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        text, menu = index.data(Qt.ItemDataRole.DisplayRole), index.data(MENU)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        self._paint_ground(painter, option, index)
        area: QRect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if isinstance(icon, QIcon):
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            place = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icon.paint(painter, place, mode=mode)
        area.setLeft(area.left() + _ICON + _MARGIN)
        group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
        ink = option.palette.color(group, QPalette.ColorRole.Text)
        muted = option.palette.color(group, QPalette.ColorRole.PlaceholderText)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        used = option.fontMetrics.horizontalAdvance(text) + _MARGIN
        painter.setPen(muted)
        painter.drawText(area.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, menu)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data(KEYS)
        )

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        empty.icon = QIcon()
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, widget)

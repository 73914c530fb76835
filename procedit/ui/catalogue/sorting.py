"""The button that tells what procedures are sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from procedit.ui.catalogue.wording import Order
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from procedit.ui.icons import Icons


class SortButton(QToolButton):
    """``changed`` tells that another order was chosen."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.order = Order.TITLE
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for order in Order:
            action = menu.addAction("")
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.setData(order.value)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.setMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icon in the colours of now."""
        self.setIcon(self._icons.icon("arrows-sort"))
        text = self.tr("Sort")
        self.setToolTip(as_tooltip(text))
        self.setAccessibleName(text)
        for action in self._group.actions():
            action.setText(translated("CatalogueOrder", action.data()))

    def _choose(self, action: QAction) -> None:
        self.order = Order(action.data())
        self.changed.emit()

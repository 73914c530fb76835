"""The panel with the overview of the shown diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from procedit.canvas.minimap import Minimap

if TYPE_CHECKING:
    from procedit.canvas.view import DiagramView


class MinimapPanel(QWidget):
    """Holds one minimap at a time, that of the shown view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: DiagramView | None = None
        self.map: Minimap | None = None
        self.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)

    def sizeHint(self) -> QSize:
        return QSize(240, 170)

    def show_view(self, view: DiagramView | None) -> None:
        """Show this view's diagram from now on, or nothing."""
        if view is self._view:
            return
        self._view = view
        if self.map is not None:
            self.map.hide()
            self.map.deleteLater()
        self.map = Minimap(view, self) if view is not None else None
        column = self.layout()
        if self.map is not None and column is not None:
            column.addWidget(self.map)

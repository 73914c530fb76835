"""The title of a panel, with a cross to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from procedit.ui.icons import Icons

_MOST = 100


class DockTitle(QFrame):
    """Stands in for the title that the style would draw; the panel can still be dragged by it."""

    def __init__(self, icons: Icons, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setObjectName("dock-title")
        self._icons = icons
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setObjectName("heading")
        self._cross = QToolButton(self)
        self._cross.setObjectName("cross")
        self._cross.setIconSize(QSize(16, 16))
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._cross)

    def fold(self, folded: bool) -> None:
        """Take no room, where the panel's tab says its title already."""
        self.setMaximumHeight(0 if folded else _MOST)
        self.setMinimumHeight(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), min(size.height(), self.maximumHeight()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(super().minimumSizeHint().height(), self.maximumHeight()))

    def show_title(self, title: str) -> None:
        """Show the title, and the cross in the colours and the language of now."""
        self._label.setText(title)
        self._cross.setIcon(self._icons.icon("x"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))

"""The bar that searches in the open procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

if TYPE_CHECKING:
    from procedit.ui.icons import Icons
    from procedit.ui.searching import ElementSearch

_TYPING_MS = 80


class SearchBar(QFrame):
    """Searches as one types; Enter and Shift+Enter go to the next and the previous element."""

    found = Signal(str)
    closed = Signal()

    def __init__(self, search: ElementSearch, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._search = search
        self._icons = icons
        self._keys: list[str] = []
        self._place = -1
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._previous = self._button(self.go_back)
        self._next = self._button(self.go_on)
        self._cross = self._button(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        for widget in (self.field, self._previous, self._next, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._run)
        self.field.textChanged.connect(self._wait)
        self.field.returnPressed.connect(self.go_on)
        self._shortcut("Shift+Return", self.go_back)
        self._shortcut("Escape", self.close_bar)
        self.retranslate()
        self.hide()

    def open(self) -> None:
        """Show the bar, with its words selected."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and give the keys back to the diagram."""
        self.hide()
        self.closed.emit()

    def go_on(self) -> None:
        """Go to the next element found, from the last to the first."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the element found before this one."""
        self._go(-1)

    def retranslate(self) -> None:
        """Show all texts in the language of now, and all icons in the colours of now."""
        self.field.setPlaceholderText(self.tr("Find in the procedure"))
        for button, icon, text in (
            (self._previous, "chevron-up", self.tr("Previous (Shift+Enter)")),
            (self._next, "chevron-down", self.tr("Next (Enter)")),
            (self._cross, "x", self.tr("Close (Esc)")),
        ):
            button.setIcon(self._icons.icon(icon))
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._tell()

    def _wait(self) -> None:
        self._timer.start()

    def _run(self) -> None:
        self._timer.stop()
        self._keys = self._search.find(self.field.text())
        self._place = -1
        self._go(1)

    def _go(self, step: int) -> None:
        if self._timer.isActive():
            self._run()
            return
        if self._keys:
            self._place = (self._place + step) % len(self._keys)
            self.found.emit(self._keys[self._place])
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            text = ""
        elif not self._keys:
            text = self.tr("Nothing found")
        else:
            text = self.tr("{place} of {count}").format(
                place=self._place + 1, count=len(self._keys)
            )
        self.count.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._keys))

    def _button(self, action: object) -> QToolButton:
        button = QToolButton(self)
        button.clicked.connect(action)
        return button

    def _shortcut(self, keys: str, action: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

"""A bar that tells something without stopping the work, with buttons for what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from procedit.ui.icons import Icons


class NoticeBar(QFrame):
    """Text, buttons and a cross; hidden until something is told. The newest notice wins."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = icons
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._cross = QToolButton(self)
        self._cross.clicked.connect(self.hide)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._cross)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What is told, empty if nothing is."""
        return "" if self.isHidden() else self._label.text()

    def retranslate(self) -> None:
        """Show the cross in the language and the colours of now; what is told stays as it is."""
        self._cross.setIcon(self._icons.icon("x"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))

    def tell(
        self,
        text: str,
        choices: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        is_warning: bool = False,
    ) -> None:
        """Show ``text``, with a button for each choice; pressing one hides the bar."""
        self._clear()
        self._label.setText(text)
        self.setProperty("kind", "warning" if is_warning else "")
        self.style().unpolish(self)
        self.style().polish(self)
        for words, action in choices:
            self._add_button(words, action)
        self.show()

    def add(self, text: str) -> None:
        """Tell ``text`` besides what is told already, whose choices stay."""
        if self.isHidden():
            self.tell(text)
        else:
            self._label.setText(f"{self._label.text()}\n{text}")

    def _add_button(self, words: str, action: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button.clicked.connect(self.hide)
        button.clicked.connect(action)
        self.buttons.append(button)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.count() - 1, button)

    def _clear(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons.clear()

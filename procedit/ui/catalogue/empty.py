"""What is shown where nothing is to be listed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyCatalogue(QWidget):
    """A friendly hint; unless it ``is_small``, with what to begin with."""

    import_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget, *, is_small: bool = False) -> None:
        super().__init__(parent)
        self._is_small = is_small
        self.text = QLabel(self)
        self.text.setObjectName("muted")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._import = QPushButton(self)
        self._save = QPushButton(self)
        self._import.clicked.connect(self.import_requested)
        self._save.clicked.connect(self.save_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self._import)
        column.addWidget(self._save)
        column.addStretch(2)
        self._import.setHidden(is_small)
        self._save.setHidden(is_small)

    def allow_saving(self, *, is_open: bool) -> None:
        """Offer to save only while a procedure is open."""
        self._save.setEnabled(is_open)

    def tell(self, text: str) -> None:
        """Show another hint."""
        self.text.setText(text)

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        self.tell(
            self.tr(
                "Here all your procedures will be together: easy to find, and with every version "
                "you saved.\n\nBegin with a folder of BPMN files, or with the procedure that is open."
            )
        )
        self._import.setText(self.tr("&Import a folder…"))
        self._save.setText(self.tr("&Save the open procedure here"))

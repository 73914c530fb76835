"""A question or a message as a calm dialog whose text is never read as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from procedit.ui.choice import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from procedit.ui.choice import Choice

_ROLES = {
    Role.GO_ON: QMessageBox.ButtonRole.AcceptRole,
    Role.GIVE_UP: QMessageBox.ButtonRole.DestructiveRole,
    Role.CANCEL: QMessageBox.ButtonRole.RejectRole,
}


class Message(QMessageBox):
    """The dialog. The first choice is the usual one; Esc answers ``escape``."""

    def __init__(
        self, parent: QWidget | None, heading: str, text: str, choices: list[Choice], escape: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("procedit")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(heading)
        self.setInformativeText(text)
        self._answers = {}
        for choice in choices:
            button = self.addButton(choice.text, _ROLES[choice.role])
            self._answers[button] = choice.answer
            if choice is choices[0]:
                self.setDefaultButton(button)
            if choice.answer == escape:
                self.setEscapeButton(button)
        self._escape = escape

    def showEvent(self, event: QShowEvent) -> None:
        """Leave every button the room its words need: styled buttons may be squeezed else."""
        for button in self.buttons():
            button.setMinimumWidth(button.sizeHint().width())
        super().showEvent(event)

    def ask(self) -> str:
        """Show the dialog and wait for the answer."""
        self.exec()
        answer = self._answers.get(self.clickedButton(), self._escape)
        self.deleteLater()
        return answer

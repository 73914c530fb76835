"""What all editors of properties have in common: label, reason for a refusal, confirm and revert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from procedit.errors import ProceditError
from procedit.ui.properties.readings import READINGS
from procedit.ui.translation import error_text, translated

if TYPE_CHECKING:
    from procedit.ui.properties.field import Row
    from procedit.ui.properties.host import Host

_Key = QKeySequence.StandardKey
_UNDO = (_Key.Undo, _Key.Redo)


class FieldEditor(QWidget):
    """Edits one row; ``host`` runs the command.

    Subclasses make the widget that is typed in (``_input``), and show and tell its value.
    """

    typed = Signal()
    """What is typed changed, or is written or reverted."""

    def __init__(self, row: Row, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._host = host
        self._said: list[str] = []
        self._shown = ""
        self._is_mixed = False
        self._is_retired = False
        self.label = self._make_label(translated("Property", row.field.label))
        self.problem = self._make_label("")
        self.problem.setObjectName("problem")
        self.problem.hide()
        self.input = self._input()
        self.input.setAccessibleName(self.label.text())
        self.input.installEventFilter(self)
        self.label.setBuddy(self.input)
        self.reading = self._make_label("")
        self.reading.hide()
        self._lay_out()
        self.typed.connect(self._put_into_words)
        self._take(row)

    def _lay_out(self) -> None:
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        for widget in (self.label, self.input, self.reading, self.problem):
            self.column.addWidget(widget)

    # For subclasses

    def _input(self) -> QWidget:
        """The widget that is edited."""
        raise NotImplementedError

    def _value(self) -> str:
        """What the widget shows, as the slot has it."""
        raise NotImplementedError

    def _show(self, value: str, *, is_mixed: bool) -> None:
        """Let the widget show a value, or that the elements have different ones."""
        raise NotImplementedError

    # For the panel

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not written yet."""
        return not self._is_retired and self._value() != self._shown

    @property
    def refusal(self) -> str:
        """Why what was typed is not written, empty if nothing was refused."""
        return "" if self.problem.isHidden() else self.problem.text()

    def show_row(self, row: Row) -> None:
        """Show what the elements say now; what is being typed stays if they say what they said."""
        if self.is_dirty and row.values == self._said:
            self.row = row
        else:
            self._take(row)

    def _take(self, row: Row) -> None:
        self.row = row
        self._said = row.values
        self._is_mixed = len(self._said) > 1
        self._show("" if self._is_mixed else self._said[0], is_mixed=self._is_mixed)
        self._shown = self._value()
        self._calm_down()
        self._put_into_words()

    def commit(self) -> bool:
        """Write what was typed; tells whether nothing is left to write."""
        if not self.is_dirty:
            return True
        value = self._value()
        try:
            self._host.write(self.row, value)
        except ProceditError as error:
            self._refuse(error_text(error))
            return False
        self._said, self._shown = [value], value
        self._is_mixed = False
        self._calm_down()
        self.typed.emit()
        return True

    def revert(self) -> None:
        """Forget what was typed."""
        self._take(self.row)
        self.typed.emit()

    def retire(self) -> None:
        """Write nothing from now on, because the editor goes."""
        self._is_retired = True
        self.input.removeEventFilter(self)

    # What happens at the widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            self.commit()
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._passes_on(event)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._handles(event)
        return super().eventFilter(watched, event)

    def _handles(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and (self.is_dirty or self.refusal):
            self.revert()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._confirms(event):
            self.commit()
            return True
        return False

    def _confirms(self, event: QKeyEvent) -> bool:
        """Whether Enter, pressed like this, confirms."""
        return True

    def _passes_on(self, event: QKeyEvent) -> bool:
        """Write before an action of the window runs, such as Save; undo is ours only while typing."""
        if event.key() == Qt.Key.Key_Escape and (self.is_dirty or self.refusal):
            event.accept()
            return True
        is_undo = any(event.matches(key) for key in _UNDO)
        if is_undo and not self.is_dirty:
            event.ignore()
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not _edits_text(event):
            self.commit()
        return False

    def _put_into_words(self) -> None:
        """Say below the editor what a value in a notation of its own means."""
        read = READINGS.get(self.row.field.reading)
        text = read(self._value().strip()) if read is not None else ""
        self.reading.setText(text)
        self.reading.setVisible(bool(text))

    def _refuse(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.show()
        self._mark(is_wrong=True)

    def _calm_down(self) -> None:
        self.problem.hide()
        self._mark(is_wrong=False)

    def _mark(self, *, is_wrong: bool) -> None:
        if bool(self.input.property("wrong")) is is_wrong:
            return
        self.input.setProperty("wrong", is_wrong)
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)

    def _make_label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName("muted")
        return label


_TEXT_KEYS = (_Key.Copy, _Key.Cut, _Key.Paste, _Key.SelectAll, *_UNDO)


def _edits_text(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _TEXT_KEYS)

"""Editors of text: one line, growing text, one line with suggestions, and text that is only shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from procedit.ui.properties.editor import FieldEditor
from procedit.ui.properties.field import Kind
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from procedit.ui.properties.field import Row
    from procedit.ui.properties.host import Host

_MOST_LINES = 16
_MARGIN = 2
"""Pixels around the text, as a line edit has them."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class LineEditor(FieldEditor):
    """One line."""

    def _input(self) -> QLineEdit:
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self.typed)
        return self.line

    def _value(self) -> str:
        return self.line.text()

    def _show(self, value: str, *, is_mixed: bool) -> None:
        if self.line.text() != value:
            self.line.setText(value)
            self.line.setCursorPosition(0 if not self.line.hasFocus() else len(value))
        self.line.setPlaceholderText(self.placeholder(is_mixed=is_mixed))

    def placeholder(self, *, is_mixed: bool) -> str:
        """What an empty editor says."""
        if is_mixed:
            return self.tr("Different values")
        hint = self.row.field.hint
        return translated("Property", hint) if hint else ""


class GrowingText(QPlainTextEdit):
    """A text field as high as its text, up to some lines."""

    def __init__(self, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = least
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.textChanged.connect(self._grow)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        shown = min(_MOST_LINES, max(self._least, lines))
        around = self.height() - self.viewport().height()
        self.setFixedHeight(
            shown * self.fontMetrics().lineSpacing() + max(16, around) + 2 * _MARGIN
        )


class TextEditor(FieldEditor):
    """Text of several lines."""

    def _input(self) -> GrowingText:
        kind = self.row.field.kind
        self.text = GrowingText(3 if kind is Kind.DOCUMENTATION else 1, self)
        self.text.textChanged.connect(self.typed)
        if kind is Kind.CODE:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPointSizeF(self.font().pointSizeF())
            self.text.setFont(font)
        return self.text

    def _value(self) -> str:
        return self.text.toPlainText()

    def _show(self, value: str, *, is_mixed: bool) -> None:
        if self.text.toPlainText() != value:
            self.text.setPlainText(value)
        hint = self.row.field.hint
        mixed = self.tr("Different values")
        self.text.setPlaceholderText(
            mixed if is_mixed else translated("Property", hint) if hint else ""
        )

    def _confirms(self, event: QKeyEvent) -> bool:
        """Enter breaks the line in prose and code, where Ctrl+Enter confirms."""
        if self.row.field.kind is Kind.LABEL:
            return not event.modifiers() & _SHIFT
        return bool(event.modifiers() & _CONTROL)


class SuggestingEditor(FieldEditor):
    """One line with suggestions."""

    def _input(self) -> QComboBox:
        self.box = CalmComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(self._chosen)
        self.box.editTextChanged.connect(self.typed)
        return self.box

    def __init__(self, row: Row, host: Host, parent: QWidget) -> None:
        super().__init__(row, host, parent)
        line = self.box.lineEdit()
        if line is not None:
            line.installEventFilter(self)

    def retire(self) -> None:
        super().retire()
        line = self.box.lineEdit()
        if line is not None:
            line.removeEventFilter(self)

    def _value(self) -> str:
        text = self.box.currentText()
        return next((value for value, label in self._labels() if label == text), text)

    def _labels(self) -> list[tuple[str, str]]:
        """Values and how they are called; those that are translated are put into words."""
        return [
            (each.value, translated("Property", each.label) if each.is_translated else each.label)
            for each in self.row.choices
        ]

    def _show(self, value: str, *, is_mixed: bool) -> None:
        known = self._labels()
        labels = [label for _, label in known]
        value = next((label for each, label in known if each == value), value)
        if [self.box.itemText(place) for place in range(self.box.count())] != labels:
            self.box.clear()
            self.box.addItems(labels)
        self.box.setCurrentIndex(self.box.findText(value))
        self.box.setEditText(value)
        line = self.box.lineEdit()
        if line is not None:
            hint = self.row.field.hint
            mixed = self.tr("Different values")
            line.setPlaceholderText(
                mixed if is_mixed else translated("Property", hint) if hint else ""
            )
            if not line.hasFocus():
                line.setCursorPosition(0)

    def _chosen(self) -> None:
        self.commit()


class CalmComboBox(QComboBox):
    """A combo box that the wheel scrolls past instead of changing it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ShownText(FieldEditor):
    """Text that can be read and copied only."""

    def _input(self) -> QLabel:
        self.shown = QLabel(self)
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setWordWrap(True)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self.shown

    def _value(self) -> str:
        return self.shown.text()

    def _show(self, value: str, *, is_mixed: bool) -> None:
        self.shown.setText(value)

"""Editors of what is chosen: yes or no, one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from procedit.commands.slots import FALSE, NEW, TRUE
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.properties.text_editors import CalmComboBox
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

MIXED = "\0"
"""Stands for different values, so that choosing any, even none, is a change."""
_MISSING = QT_TRANSLATE_NOOP("Property", "{id} (missing)")


class FlagEditor(FieldEditor):
    """Yes or no; the label stands beside the box."""

    def _input(self) -> QCheckBox:
        self.label.hide()
        self.box = QCheckBox(translated("Property", self.row.field.label).replace("&", "&&"), self)
        self.box.clicked.connect(self._chosen)
        return self.box

    def _value(self) -> str:
        state = self.box.checkState()
        if state is Qt.CheckState.PartiallyChecked:
            return ""
        return TRUE if state is Qt.CheckState.Checked else FALSE

    def _show(self, value: str, *, is_mixed: bool) -> None:
        self.box.setTristate(is_mixed)
        if is_mixed:
            self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.box.setChecked(value == TRUE)

    def _chosen(self) -> None:
        self.box.setTristate(False)
        if not self.commit():
            reason = self.refusal
            self.revert()
            self._refuse(reason)


class ChoiceEditor(FieldEditor):
    """One of several values; one that is not among them is shown and stays until another is chosen."""

    def _input(self) -> QComboBox:
        self.box = CalmComboBox(self)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(self._chosen)
        return self.box

    def _value(self) -> str:
        return str(self.box.currentData() or "") if self.box.currentIndex() >= 0 else MIXED

    def _show(self, value: str, *, is_mixed: bool) -> None:
        self.box.clear()
        for choice in self.row.choices:
            label = translated("Property", choice.label) if choice.is_translated else choice.label
            if choice.value == NEW:
                self.box.insertSeparator(self.box.count())
            self.box.addItem(label, choice.value)
        place = self.box.findData(value)
        if is_mixed:
            self.box.setPlaceholderText(self.tr("Different values"))
            place = -1
        elif place < 0:
            self.box.addItem(translated("Property", _MISSING).format(id=value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    def _confirms(self, event: QKeyEvent) -> bool:
        return False

    def _chosen(self) -> None:
        if not self.commit():
            reason = self.refusal
            self.revert()
            self._refuse(reason)

"""The editor of what any number of may be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from procedit.ui.plain import as_tooltip
from procedit.ui.properties.choice_editors import MIXED
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from procedit.ui.properties.field import Choice

_MOST_LINES = 6
_KEY = Qt.ItemDataRole.UserRole


class CheckList(QListWidget):
    """A list with boxes to tick, as high as its entries up to some lines."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SeveralEditor(FieldEditor):
    """A list to tick; with different values, what only some have is ticked half."""

    def _input(self) -> CheckList:
        self.list = CheckList(self)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._ticked)
        return self.list

    def _value(self) -> str:
        items = [self.list.item(place) for place in range(self.list.count())]
        if any(item.checkState() is Qt.CheckState.PartiallyChecked for item in items):
            return MIXED
        return " ".join(
            str(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _show(self, value: str, *, is_mixed: bool) -> None:
        current = self.list.currentRow()
        lists = [set(each.split()) for each in self.row.values]
        listed = list(dict.fromkeys(key for each in self.row.values for key in each.split()))
        labels = {choice.value: _label(choice) for choice in self.row.choices if choice.value}
        self.list.blockSignals(True)
        self.list.clear()
        for key in [*(key for key in listed if key in labels), *labels, *listed]:
            if not self._has(key):
                self._add(key, labels.get(key, key), sum(key in each for each in lists), len(lists))
        self.list.setCurrentRow(max(0, current))
        self.list.blockSignals(False)
        lines = min(_MOST_LINES, max(1, self.list.count()))
        self.list.setFixedHeight(lines * max(20, self.list.sizeHintForRow(0)) + 8)

    def _has(self, key: str) -> bool:
        places = range(self.list.count())
        return any(self.list.item(place).data(_KEY) == key for place in places)

    def _add(self, key: str, label: str, count: int, of: int) -> None:
        item = QListWidgetItem(label, self.list)
        item.setData(_KEY, key)
        item.setToolTip(as_tooltip(label))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.PartiallyChecked if 0 < count < of else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.Checked if count == of else state)

    def _confirms(self, event: QKeyEvent) -> bool:
        return False

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self.commit():
            reason = self.refusal
            self.revert()
            self._refuse(reason)


def _label(choice: Choice) -> str:
    return translated("Property", choice.label) if choice.is_translated else choice.label

"""The editor of what a call activity calls: an id with suggestions, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QToolButton, QWidget

from procedit.ui.properties.targets import label_of
from procedit.ui.properties.text_editors import SuggestingEditor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from procedit.ui.properties.field import Row
    from procedit.ui.properties.host import Host


class TargetEditor(SuggestingEditor):
    """Suggests the processes of this file, of the other open files and of the catalogue."""

    def __init__(self, row: Row, host: Host, parent: QWidget) -> None:
        super().__init__(row, host, parent)
        host.targets.changed.connect(self._look_again)
        host.targets.look_requested.emit()

    def _input(self) -> QComboBox:
        box = super()._input()
        self.way = QToolButton(self)
        self.way.setIcon(self._host.icons.icon("external-link"))
        self.way.setToolTip(self.tr("Open what is called (Ctrl+click)"))
        self.way.setAccessibleName(self.tr("Open what is called"))
        self.way.clicked.connect(self.go)
        completer = QCompleter(self._host.targets.model, box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._chosen)
        box.setCompleter(completer)
        return box

    def _lay_out(self) -> None:
        super()._lay_out()
        line = QHBoxLayout()
        line.setSpacing(4)
        self.column.removeWidget(self.input)
        line.addWidget(self.input, 1)
        line.addWidget(self.way)
        self.column.insertLayout(1, line)

    def _value(self) -> str:
        value = super()._value()
        return self._host.targets.labels.get(value, value)

    def _labels(self) -> list[tuple[str, str]]:
        """The processes of this and of the other open files; typing finds all others too."""
        found = super()._labels()
        inside = {value for value, _ in found}
        others = [each for each in self._host.targets.known if not each.procedure]
        return [*found, *((each.id, label_of(each)) for each in others if each.id not in inside)]

    def _put_into_words(self) -> None:
        """Say where that is, or that it was not found."""
        value = self._value().strip()
        text = self._where(value) if value else ""
        self.reading.setText(text)
        self.reading.setVisible(bool(text))
        self.way.setEnabled(bool(value) and not self._is_unknown(value))

    def _where(self, value: str) -> str:
        if self._is_inside(value):
            return self.tr("In this file")
        target = self._host.targets.find(_local(value))
        if target is not None:
            return self.tr("“{name}” in {place}").format(
                name=target.name or target.id, place=target.place
            )
        if not self._host.targets.is_complete:
            return self.tr("Looking for it in the catalogue…")
        return self.tr("Not found in the open files or the catalogue.")

    def _is_unknown(self, value: str) -> bool:
        return not self._is_inside(value) and self._host.targets.find(_local(value)) is None

    def _is_inside(self, value: str) -> bool:
        element = self.row.elements[0]
        return element.document.find(element.document.resolve(value, element.node)) is not None

    def _look_again(self) -> None:
        if not self._is_retired and not self.is_dirty:
            self._take(self.row)
        self._put_into_words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.button() is Qt.MouseButton.LeftButton
        ):
            self.go()
            return True
        return super().eventFilter(watched, event)

    def go(self) -> None:
        """Open what is called, once it is written."""
        if self.commit() and self.way.isEnabled():
            self._host.go_to(self._value().strip())


def _local(value: str) -> str:
    return value.rpartition(":")[2]

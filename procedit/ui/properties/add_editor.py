"""The button that adds a part to an element."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from procedit.errors import ProceditError
from procedit.ui.plain import as_label
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.translation import error_text, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class AddEditor(FieldEditor):
    """A button, with a menu where several kinds of parts can be added."""

    def _input(self) -> QToolButton:
        self.label.hide()
        self.button = QToolButton(self)
        self.button.setObjectName("add")
        self.button.setText(as_label(translated("Property", self.row.field.label)))
        self.button.setIcon(self._host.icons.icon("plus"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._ask)
        return self.button

    def _value(self) -> str:
        return ""

    def _show(self, value: str, *, is_mixed: bool) -> None:
        """There is nothing to show."""

    def _handles(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.button.click()
            return True
        return super()._handles(event)

    def _ask(self) -> None:
        choices = self.row.choices
        if len(choices) == 1:
            self.add(choices[0].value)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in choices:
            action = menu.addAction(as_label(translated("Property", choice.label)))
            action.triggered.connect(partial(self.add, choice.value))
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def add(self, value: str) -> None:
        """Add a part of this kind."""
        self._calm_down()
        try:
            self._host.write(self.row, value)
        except ProceditError as error:
            self._refuse(error_text(error))

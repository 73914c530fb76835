"""The editor of documentation: written as plain text, read as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from procedit.ui.properties.markdown_view import MarkdownView
from procedit.ui.properties.text_editors import TextEditor

if TYPE_CHECKING:
    from procedit.ui.properties.text_editors import GrowingText


class DocumentationEditor(TextEditor):
    """Text with a button that shows it as it reads."""

    def _input(self) -> GrowingText:
        self.switch = QToolButton(self)
        text = super()._input()
        self.preview = MarkdownView(self)
        self.preview.link_clicked.connect(self._host.open_link)
        self.preview.hide()
        self.switch.setCheckable(True)
        self.switch.setIcon(self._host.icons.icon("eye"))
        self.switch.setText(self.tr("Preview"))
        self.switch.setToolTip(self.tr("Show the text as Markdown reads"))
        self.switch.setProperty("small", True)
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switch.toggled.connect(self._toggle)
        return text

    def _lay_out(self) -> None:
        super()._lay_out()
        self.preview.setAccessibleName(self.label.text())
        top = QHBoxLayout()
        self.column.removeWidget(self.label)
        top.addWidget(self.label, 1)
        top.addWidget(self.switch)
        self.column.insertLayout(0, top)
        self.column.insertWidget(2, self.preview)

    def _show(self, value: str, *, is_mixed: bool) -> None:
        super()._show(value, is_mixed=is_mixed)
        if self.switch.isChecked():
            self.preview.show_markdown(self.text.toPlainText())

    def _toggle(self, is_preview: bool) -> None:
        if is_preview:
            self.preview.show_markdown(self.text.toPlainText())
        self.text.setVisible(not is_preview)
        self.preview.setVisible(is_preview)
        (self.preview if is_preview else self.text).setFocus()

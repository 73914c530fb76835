"""A section of the panel: a heading that opens and closes the editors below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from procedit.ui.properties.choice_editors import ChoiceEditor, FlagEditor
from procedit.ui.properties.color_editor import ColorEditor
from procedit.ui.properties.field import Kind
from procedit.ui.properties.text_editors import (
    LineEditor,
    ShownText,
    SuggestingEditor,
    TextEditor,
)
from procedit.ui.properties.tree_view import TreeView
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from procedit.ui.icons import Icons
    from procedit.ui.properties.editor import FieldEditor, Write
    from procedit.ui.properties.field import Section

_EDITORS: dict[Kind, type[FieldEditor]] = {
    Kind.LINE: LineEditor,
    Kind.LABEL: TextEditor,
    Kind.PROSE: TextEditor,
    Kind.CODE: TextEditor,
    Kind.FLAG: FlagEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.SUGGESTED: SuggestingEditor,
    Kind.COLOR: ColorEditor,
    Kind.SHOWN: ShownText,
    Kind.TREE: TreeView,
}


class SectionView(QWidget):
    """The heading and the editors of one section."""

    toggled = Signal(str, bool)

    def __init__(self, section: Section, write: Write, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = section.id
        self._icons = icons
        self.heading = QToolButton(self)
        self.heading.setObjectName("section")
        self.heading.setText(translated("Property", section.title).replace("&", "&&"))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setCheckable(True)
        self.heading.clicked.connect(self._toggle)
        self.body = QWidget(self)
        self.editors: dict[str, FieldEditor] = {}
        rows = QVBoxLayout(self.body)
        rows.setContentsMargins(16, 2, 14, 14)
        rows.setSpacing(10)
        for row in section.rows:
            editor = _EDITORS[row.field.kind](row, write, self.body)
            self.editors[row.field.id] = editor
            rows.addWidget(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.body)

    def open(self, is_open: bool) -> None:
        """Show or hide the editors."""
        self.heading.setChecked(is_open)
        self.heading.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right"))
        self.body.setVisible(is_open)

    def show_section(self, section: Section) -> None:
        """Show what the same rows say now."""
        for row in section.rows:
            self.editors[row.field.id].show_row(row)

    def _toggle(self, is_open: bool) -> None:
        self.open(is_open)
        self.toggled.emit(self._id, is_open)

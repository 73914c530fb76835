"""A section of the panel: a heading that opens and closes the editors below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from procedit.commands.slots import NEW
from procedit.errors import ProceditError
from procedit.ui.plain import as_tooltip, shortened
from procedit.ui.properties.add_editor import AddEditor
from procedit.ui.properties.choice_editors import ChoiceEditor, FlagEditor
from procedit.ui.properties.color_editor import ColorEditor
from procedit.ui.properties.documentation_editor import DocumentationEditor
from procedit.ui.properties.field import Kind
from procedit.ui.properties.several_editor import SeveralEditor
from procedit.ui.properties.target_editor import TargetEditor
from procedit.ui.properties.text_editors import (
    LineEditor,
    ShownText,
    SuggestingEditor,
    TextEditor,
)
from procedit.ui.properties.tree_view import TreeView
from procedit.ui.translation import error_text, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from procedit.ui.properties.editor import FieldEditor
    from procedit.ui.properties.field import Section
    from procedit.ui.properties.host import Host

_EDITORS: dict[Kind, type[FieldEditor]] = {
    Kind.LINE: LineEditor,
    Kind.LABEL: TextEditor,
    Kind.CODE: TextEditor,
    Kind.DOCUMENTATION: DocumentationEditor,
    Kind.FLAG: FlagEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.SEVERAL: SeveralEditor,
    Kind.SUGGESTED: SuggestingEditor,
    Kind.TARGET: TargetEditor,
    Kind.COLOR: ColorEditor,
    Kind.ADD: AddEditor,
    Kind.SHOWN: ShownText,
    Kind.TREE: TreeView,
}

_CROSS = 28
"""Pixels for the cross on a heading."""


class Heading(QToolButton):
    """The button that opens and closes a section; a long text ends in an ellipsis."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._kept_free = 0
        self.setObjectName("section")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)

    def show_text(self, text: str, kept_free: int) -> None:
        """Show ``text``, whatever letters are in it, with so many pixels free at the end."""
        self._text, self._kept_free = text, kept_free
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - 34 - self._kept_free
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(as_tooltip(self._text) if shown != self._text else "")
        self.setText(shown.replace("&", "&&"))


class SectionView(QWidget):
    """The heading and the editors of one section, which are made when it is first open."""

    toggled = Signal(str, bool)
    typed = Signal()
    built = Signal()
    """The editors were made, after all other widgets."""

    def __init__(self, section: Section, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self._host = host
        self.editors: dict[str, FieldEditor] = {}
        self.heading = Heading(self)
        self.heading.clicked.connect(self._toggle)
        self.cross = self._make_cross()
        self.problem = QLabel(self)
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body = QWidget(self)
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(16, 2, 14, 14)
        self._rows.setSpacing(10)
        self._lay_out()
        self._show_heading()

    def _make_cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setObjectName("cross")
        cross.setIcon(self._host.icons.icon("x"))
        cross.clicked.connect(self._remove)
        return cross

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.problem)
        column.addWidget(self.body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross lies on the heading, so that the line above is a whole one."""
        super().resizeEvent(event)
        size = self.cross.sizeHint()
        middle = (self.heading.sizeHint().height() - size.height()) // 2
        self.cross.setGeometry(self.width() - size.width() - 8, middle, size.width(), size.height())
        self.cross.raise_()

    def open(self, is_open: bool) -> None:
        """Show or hide the editors."""
        self.heading.setChecked(is_open)
        icon = "chevron-down" if is_open else "chevron-right"
        self.heading.setIcon(self._host.icons.icon(icon))
        if is_open and not self.editors:
            self._build()
        self.body.setVisible(is_open)

    def _build(self) -> None:
        for row in self._section.rows:
            editor = _EDITORS[row.field.kind](row, self._host, self.body)
            editor.typed.connect(self.typed)
            self.editors[row.field.id] = editor
            self._rows.addWidget(editor)
        self.built.emit()

    @property
    def tab_stops(self) -> list[QWidget]:
        """All widgets that Tab goes to, from top to bottom; lists that pop up have an order of their own."""
        return [
            each
            for each in (self.heading, self.cross, *self.body.findChildren(QWidget))
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.window() is self.window()
            and not isinstance(each.parent(), QComboBox)
        ]

    def show_section(self, section: Section) -> None:
        """Show what the same rows say now."""
        self._section = section
        self._show_heading()
        if self.editors:
            for row in section.rows:
                self.editors[row.field.id].show_row(row)

    def _show_heading(self) -> None:
        section = self._section
        title = translated("Property", section.title)
        text = f"{title}: {shortened(section.name)}" if section.name else title
        self.heading.show_text(text, 0 if section.removal is None else _CROSS)
        self.cross.setVisible(section.removal is not None)
        if section.removal is not None:
            name = translated("Property", section.removal.field.label)
            self.cross.setToolTip(as_tooltip(name))
            self.cross.setAccessibleName(f"{name}: {title}")

    def retire(self) -> None:
        """Write nothing from now on, because the section goes."""
        for editor in self.editors.values():
            editor.retire()

    def _toggle(self, is_open: bool) -> None:
        self.open(is_open)
        self.toggled.emit(self._section.id, is_open)

    def _remove(self) -> None:
        removal = self._section.removal
        if removal is None:
            return
        self.problem.hide()
        try:
            self._host.write(removal, NEW)
        except ProceditError as error:
            self.problem.setText(error_text(error))
            self.problem.show()

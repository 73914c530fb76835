"""Find and replace in names: every hit is seen, and may be left out, before anything changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.commands.replace_names import Wanted, named_elements, renamings
from procedit.errors import ProceditError
from procedit.ui.naming import type_label
from procedit.ui.plain import as_tooltip, shortened
from procedit.ui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from procedit.commands.replace_names import Renaming
    from procedit.model.element import Element
    from procedit.session import Session

_KEY = Qt.ItemDataRole.UserRole
_MANY = 2_000
"""More names than this are not listed one by one."""


class ReplaceDialog(QDialog):
    """``chosen`` are the new names by key if the dialog is accepted; ``reveal`` shows one's place."""

    def __init__(self, session: Session, reveal: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._reveal = reveal
        self._found: list[Renaming] = []
        self.setWindowTitle(self.tr("Find and replace in names"))
        self.resize(760, 560)
        self.words, self.by = QLineEdit(self), QLineEdit(self)
        self.scope = QComboBox(self)
        self.scope.addItems([self.tr("The diagram shown"), self.tr("The whole file")])
        self.case = QCheckBox(self.tr("&Match capitals"), self)
        self.whole = QCheckBox(self.tr("Whole &words only"), self)
        self.pattern = QCheckBox(self.tr("Regular e&xpression"), self)
        self.list = QTreeWidget(self)
        self.told = QLabel(self)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(20)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Find"), self.words)
        form.addRow(self.tr("Re&place by"), self.by)
        form.addRow(self.tr("&In"), self.scope)
        options = QHBoxLayout()
        options.setSpacing(20)
        for box in (self.case, self.whole, self.pattern):
            options.addWidget(box)
        options.addStretch(1)
        form.addRow("", options)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels([self.tr("Now"), self.tr("Then"), self.tr("What it is")])
        self.list.setAccessibleName(self.tr("Names that change"))
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        kind = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kind.Ok | kind.Cancel, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.refresh)
        self.by.textChanged.connect(self.refresh)
        self.scope.currentIndexChanged.connect(self.refresh)
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(self.refresh)
        self.list.itemChanged.connect(self._count)
        self.list.currentItemChanged.connect(self._show_place)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def chosen(self) -> dict[str, str]:
        """The new names by key, without the rows that are not ticked."""
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        ticked = {
            row.data(0, _KEY)
            for row in rows
            if row is not None and row.checkState(0) == Qt.CheckState.Checked
        }
        return {each.key: each.new for each in self._found if each.key in ticked}

    def refresh(self) -> None:
        """List what would change."""
        wanted = Wanted(
            self.words.text(),
            self.by.text(),
            case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
            pattern=self.pattern.isChecked(),
        )
        try:
            self._found = renamings(self._elements(), wanted)[:_MANY]
        except ProceditError as error:
            self._found = []
            self._fill()
            self.told.setText(error_text(error))
            return
        self._fill()

    def _elements(self) -> Iterable[Element]:
        named = named_elements(self._session.document)
        diagram = self._session.diagram
        if self.scope.currentIndex() or diagram is None:
            return named
        return (each for each in named if diagram.item_of(each.key) is not None)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._found:
            element = self._session.document.find(each.key)
            kind = "" if element is None else type_label(element)
            row = QTreeWidgetItem([shortened(each.old), shortened(each.new), kind])
            row.setToolTip(0, as_tooltip(each.old))
            row.setToolTip(1, as_tooltip(each.new))
            row.setData(0, _KEY, each.key)
            row.setCheckState(0, Qt.CheckState.Checked)
            self.list.addTopLevelItem(row)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        count = len(self.chosen)
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(count > 0)
        button.setText(self.tr("&Replace"))
        if not self.words.text():
            self.told.setText(self.tr("Write what is to be found."))
        elif not self._found:
            self.told.setText(self.tr("No name holds that."))
        else:
            self.told.setText(self.tr("%n name(s) will change.", "", count))

    def _show_place(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self._reveal(row.data(0, _KEY))

"""The dialog of the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.settings import FONT_SIZES, LANGUAGES, THEMES

if TYPE_CHECKING:
    from procedit.ui.settings import Settings


class SettingsDialog(QDialog):
    """Shows settings; ``chosen`` are those to use from now on if the dialog is accepted."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(460)
        self._settings = settings
        names = (self.tr("As the system"), "Dansk", "English")
        self.language = self._choice(dict(zip(LANGUAGES, names, strict=True)), settings.language)
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.theme = self._choice(dict(zip(THEMES, names, strict=True)), settings.theme)
        self.font_size = QSpinBox(self)
        self.font_size.setRange(*FONT_SIZES)
        self.font_size.setSuffix(self.tr(" pt"))
        self.font_size.setValue(settings.font_size)
        self.font_size.lineEdit().setTextMargins(6, 0, 0, 0)  # style sheets do not reach it
        self.show_grid = self._check(self.tr("Show the grid"), settings.show_grid)
        self.line_jumps = self._check(
            self.tr("Let flows hop over flows that they cross"), settings.line_jumps
        )
        self.glide = self._check(self.tr("Let things glide to their place"), settings.glide)
        self.spelling = self._check(self.tr("Underline misspelt words"), settings.spelling)
        self.restore = self._check(
            self.tr("Open the procedures of the last session at the start"),
            settings.restore_session,
        )
        self._lay_out()

    def chosen(self) -> Settings:
        """The settings as they stand in the dialog."""
        return replace(
            self._settings,
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            font_size=self.font_size.value(),
            show_grid=self.show_grid.isChecked(),
            line_jumps=self.line_jumps.isChecked(),
            glide=self.glide.isChecked(),
            spelling=self.spelling.isChecked(),
            restore_session=self.restore.isChecked(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(20)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._heading(self.tr("Look")))
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Theme"), self.theme)
        form.addRow(self.tr("Size of &letters"), self.font_size)
        form.addRow(self._heading(self.tr("Diagram")))
        form.addRow(self.show_grid)
        form.addRow(self.line_jumps)
        form.addRow(self.glide)
        form.addRow(self.spelling)
        form.addRow(self._heading(self.tr("Start")))
        form.addRow(self.restore)
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)

    def _choice(self, names: dict[str, str], value: str) -> QComboBox:
        box = QComboBox(self)
        for data, name in names.items():
            box.addItem(name, data)
        box.setCurrentIndex(box.findData(value))
        return box

    def _check(self, text: str, value: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(value)
        return box

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName("heading")
        return label

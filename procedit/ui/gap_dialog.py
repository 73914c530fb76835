"""Asks which way to space what is selected, and how far apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST = 1000


@dataclass(frozen=True, slots=True)
class Gap:
    """How far apart, in diagram pixels, and whether from left to right or from top to bottom."""

    horizontally: bool = True
    width: int = 60


class GapDialog(QDialog):
    """Shows a gap; ``chosen`` is the one to use if the dialog is accepted."""

    changed = Signal()
    """Another gap is chosen for now."""

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Space with a fixed gap"))
        self.width_field = QSpinBox(self)
        self.width_field.setRange(0, _MOST)
        self.width_field.setSingleStep(10)
        self.width_field.setSuffix(self.tr(" px"))
        self.width_field.setValue(gap.width)
        self.across = QRadioButton(self.tr("From left to &right"), self)
        self.down = QRadioButton(self.tr("From top to &bottom"), self)
        (self.across if gap.horizontally else self.down).setChecked(True)
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(20)
        form.addRow(self.tr("&Gap"), self.width_field)
        form.addRow(self.across)
        form.addRow(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(buttons)
        self.width_field.valueChanged.connect(self.changed)
        self.across.toggled.connect(self.changed)
        self.width_field.selectAll()

    def chosen(self) -> Gap:
        """The gap as it stands in the dialog."""
        return Gap(self.across.isChecked(), self.width_field.value())
